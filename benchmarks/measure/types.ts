/** A table of figures; the first column names the row. */
export interface Table {
  title: string;
  columns: string[];
  rows: (string | number)[][];
}

/** A figure with the limit that it has to keep. */
export interface Target {
  name: string;
  value: number;
  limit: number;
  /** Which side of the limit is good. */
  wanted: 'at most' | 'at least';
  unit: string;
}

/** What a benchmark found. */
export interface Findings {
  tables: Table[];
  targets: Target[];
  /** What has to be known to read the figures. */
  notes: string[];
  /** What this machine lacks, a sentence each. */
  skipped: string[];
}

/** Tells a person who waits what goes on. */
export type Say = (line: string) => void;

export interface Benchmark {
  name: string;
  question: string;
  run(say: Say): Promise<Findings>;
}

/** A benchmark's findings as they are printed and written with `--json`. */
export interface Outcome extends Partial<Findings> {
  name: string;
  question: string;
  seconds: number;
  /** Why there are no findings. */
  failure?: string;
}
