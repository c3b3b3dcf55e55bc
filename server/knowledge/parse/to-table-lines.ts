/**
 * A table as lines that can be read alone: the first cell, then each further cell with its column's name.
 * Without a header row the cells are joined.
 */
export function toTableLines(rows: { header: boolean; cells: string[] }[]): string[] {
  const header = rows.find((row) => row.header)?.cells ?? [];
  return rows
    .filter((row) => !row.header && row.cells.some(Boolean))
    .map(({ cells }) => {
      const [first = '', ...rest] = cells;
      const named = rest
        .map((cell, index) => (cell && header[index + 1] ? `${header[index + 1]}: ${cell}` : cell))
        .filter(Boolean)
        .join('; ');
      return `- ${[first, named].filter(Boolean).join(' — ')}`;
    });
}
