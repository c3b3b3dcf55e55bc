/** A row of a table of tickets and the line that it begins at. */
export interface Row {
  line: number;
  fields: Record<string, unknown>;
}

/** Rows of a file, and the lines that could not be read. */
export interface Rows {
  rows: Row[];
  failed: { line: number; reason: string }[];
}
