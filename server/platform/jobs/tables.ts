interface JobTable {
  name: string;
  /** When it has to run next; what is due is read from here, so it survives restarts. */
  next_at: Date;
  /** Node that runs it; null when nobody does. */
  holder: string | null;
  held_until: Date | null;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    job: JobTable;
  }
}
