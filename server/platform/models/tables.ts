interface ModelUsageTable {
  /** UTC, as `2026-11-21`. */
  day: string;
  model: string;
  calls: number;
  input_tokens: number;
  output_tokens: number;
  cost_micros: number;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    model_usage: ModelUsageTable;
  }
}
