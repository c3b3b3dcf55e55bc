/** A table as whole numbers of one byte and what all of them are to be multiplied with: a quarter of the memory. Plain data. */
export interface ByteRows {
  /** Numbers a row, a multiple of eight. */
  width: number;
  rows: Int8Array;
  scale: number;
}

const LARGEST = 127;

/**
 * Puts tables of as many rows side by side, each given by its rows and their width, and rounds them to bytes. One scale
 * is enough for all rows: what is read is a vector of length one, which keeps the errors of its features small together.
 */
export function compressRows(tables: { rows: Float32Array; width: number }[], count: number): ByteRows {
  const width = Math.ceil(tables.reduce((sum, table) => sum + table.width, 0) / 8) * 8;
  const highest = Math.max(...tables.map(({ rows }) => findHighest(rows)));
  const rows = new Int8Array(count * width);
  let column = 0;
  for (const table of tables) {
    for (let row = 0; row < count; row++) {
      round(table.rows, row * table.width, table.width, LARGEST / highest, rows, row * width + column);
    }
    column += table.width;
  }
  return { width, rows, scale: highest / LARGEST };
}

/** The largest number without its sign; more than zero, so that others can be divided by it. */
function findHighest(values: Float32Array): number {
  let highest = Number.MIN_VALUE;
  for (let at = 0; at < values.length; at++) {
    const value = Math.abs(values[at]!);
    if (value > highest) highest = value;
  }
  return highest;
}

/** Cut off above zero, which is several times faster than `Math.round`. */
function round(
  values: Float32Array,
  start: number,
  count: number,
  scale: number,
  into: Int8Array,
  to: number,
): void {
  for (let at = 0; at < count; at++) into[to + at] = ((values[start + at]! * scale + 128.5) | 0) - 128;
}
