import { type RawBuilder, sql } from 'kysely';

type Row = Record<string, unknown>;

/** The names of a row's columns, in the order of its values. */
export function columnsOfRow(row: Row): RawBuilder<unknown> {
  return sql.join(Object.keys(row).map((column) => sql.ref(column)));
}

/** A row's values as parameters. */
export function valuesOfRow(row: Row): RawBuilder<unknown> {
  return sql.join(Object.values(row));
}

/** `column = value` for each change; what is undefined stays as it is. */
export function assignmentsOf(changes: Row): RawBuilder<unknown> {
  const set = Object.entries(changes).filter(([, value]) => value !== undefined);
  return sql.join(set.map(([column, value]) => sql`${sql.ref(column)} = ${value}`));
}
