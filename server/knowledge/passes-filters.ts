import type { Filter } from '#server/kernel/index.ts';

/** Whether a row holds for all filters. A field that is missing or empty never passes. */
export function passesFilters(row: Record<string, unknown>, filters: Filter[]): boolean {
  return filters.every(({ field, op, value }) => {
    const own = fieldOf(row, field);
    if (own === undefined || own === null || own === '') return false;
    if (typeof value === 'number') return compare(Number(String(own).replace(',', '.')), op, value);
    return compare(String(own).trim().toLowerCase(), op, String(value).toLowerCase());
  });
}

/** A row's field by its name, whatever its case. */
export function fieldOf(row: Record<string, unknown>, field: string): unknown {
  if (Object.hasOwn(row, field)) return row[field];
  const key = Object.keys(row).find((name) => name.toLowerCase() === field.toLowerCase());
  return key === undefined ? undefined : row[key];
}

function compare<T extends string | number>(own: T, op: Filter['op'], value: T): boolean {
  if (typeof own === 'number' && Number.isNaN(own)) return false;
  if (op === '=') return own === value;
  if (op === '!=') return own !== value;
  if (op === '>') return own > value;
  if (op === '>=') return own >= value;
  return op === '<' ? own < value : own <= value;
}
