/** A table as whole numbers of one byte and what each row is to be multiplied with: a quarter of the memory. Plain data. */
export interface ByteRows {
  /** Numbers a row, a multiple of eight. */
  width: number;
  rows: Int8Array;
  scales: Float32Array;
}

const LARGEST = 127;

/** Puts tables of as many rows side by side, each given by its rows and their width, and rounds them to bytes. */
export function compressRows(tables: { rows: Float32Array; width: number }[], count: number): ByteRows {
  const width = Math.ceil(tables.reduce((sum, table) => sum + table.width, 0) / 8) * 8;
  const result = { width, rows: new Int8Array(count * width), scales: new Float32Array(count) };
  const whole = new Float32Array(width);
  for (let row = 0; row < count; row++) {
    let column = 0;
    let highest = 0;
    for (const table of tables) {
      for (let at = row * table.width; at < (row + 1) * table.width; at++) {
        const weight = table.rows[at]!;
        whole[column++] = weight;
        if (weight > highest) highest = weight;
        else if (-weight > highest) highest = -weight;
      }
    }
    if (highest === 0) continue;
    result.scales[row] = highest / LARGEST;
    const scale = LARGEST / highest;
    for (let at = 0; at < column; at++) result.rows[row * width + at] = Math.round(whole[at]! * scale);
  }
  return result;
}
