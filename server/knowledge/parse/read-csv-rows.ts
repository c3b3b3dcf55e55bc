import { parse } from 'csv-parse/sync';
import type { Rows } from './rows.ts';
import { UnreadableError } from './unreadable-error.ts';

/** Reads CSV with a header line; the separator (`,` `;` or tab) is taken from it. Broken lines are named, the rest is read. */
export function readCsvRows(text: string): Rows {
  const failed: Rows['failed'] = [];
  if (!text.trim()) return { rows: [], failed };
  const header = text.slice(0, text.search(/\r?\n|$/));
  const delimiter = [',', ';', '\t'].reduce((a, b) =>
    header.split(b).length > header.split(a).length ? b : a,
  );
  try {
    const records = parse(text, {
      delimiter,
      columns: true,
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error)
          failed.push({ line: lineOf(error), reason: error.message.replace(/ (on|at) line \d+.*$/s, '') });
        return undefined;
      },
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    return {
      rows: records.map(({ record, info }) => ({ line: firstLine(info.lines, record), fields: record })),
      failed,
    };
  } catch (thrown) {
    const error = thrown as Error & { lines?: number };
    throw new UnreadableError(`the table cannot be read (${error.message})`, lineOf(error));
  }
}

/** csv-parse says where a record ends; line breaks inside its fields lead back to where it begins. */
function firstLine(last: number, record: Record<string, string>): number {
  const breaks = Object.values(record).reduce((sum, value) => sum + (value.match(/\n/g)?.length ?? 0), 0);
  return last - breaks;
}

function lineOf(error: Error & { lines?: number }): number {
  return error.lines ?? Number(/line (\d+)/.exec(error.message)?.[1] ?? 1);
}
