import type { Filter, Language } from '#server/kernel/index.ts';
import { fieldOf, passesFilters } from '../passes-filters.ts';
import type { ArticleContent, IngestReport } from '../types.ts';
import type { MaskPersonalData } from './mask-personal-data.ts';
import { readCsvRows } from './read-csv-rows.ts';
import { readJsonLines } from './read-json-lines.ts';
import { toTicket } from './to-ticket.ts';
import { UnreadableError } from './unreadable-error.ts';

interface Options {
  path: string;
  language: Language | undefined;
  filters: Filter[];
  /** Where no filter says which rows come in: those that their customers rated well, if there are ratings. */
  onlySatisfied?: boolean;
  mask: MaskPersonalData;
}

const RATINGS = ['satisfaction', 'rating', 'csat'];
const LEAST_RATING = 4;

export interface ReadTickets {
  articles: { path: string; content: ArticleContent }[];
  skipped: IngestReport['skipped'];
  failed: IngestReport['failed'];
}

/** Reads solved tickets, one article a row. Rows that the filters turn down are counted, broken ones named. */
export function readTickets(text: string, options: Options): ReadTickets {
  const { path, language, mask } = options;
  const { rows, failed } = /\.(jsonl|ndjson)$/i.test(path) ? readJsonLines(text) : readCsvRows(text);
  const result: ReadTickets = { articles: [], skipped: [], failed: [] };
  const fail = (line: number, reason: string) =>
    result.failed.push({ path, reason: `line ${line}: ${reason}` });
  for (const { line, reason } of failed) fail(line, reason);
  const filters = options.filters.length ? options.filters : listRatingFilters(rows, options);
  for (const { field } of filters)
    if (rows.length && rows.every((row) => fieldOf(row.fields, field) === undefined))
      throw new UnreadableError(`the filter names the field "${field}", which no row has`, rows[0]!.line);
  const passed = rows.filter((row) => passesFilters(row.fields, filters));
  if (passed.length < rows.length)
    result.skipped.push({
      path,
      reason: `${rows.length - passed.length} of ${rows.length} rows filtered out`,
    });
  if (!rows.length && !failed.length) result.skipped.push({ path, reason: 'empty' });
  const paths = new Set<string>();
  for (const row of passed) {
    const ticket = toTicket(row.fields, language, mask);
    if ('reason' in ticket) {
      fail(row.line, ticket.reason);
      continue;
    }
    const ticketPath = `${path}#${ticket.id}`;
    if (paths.has(ticketPath)) fail(row.line, `the id "${ticket.id}" was used before in this file`);
    else result.articles.push({ path: ticketPath, content: ticket.content });
    paths.add(ticketPath);
  }
  return result;
}

function listRatingFilters(
  rows: { fields: Record<string, unknown> }[],
  { onlySatisfied }: Options,
): Filter[] {
  const field = RATINGS.find((name) => rows.some((row) => fieldOf(row.fields, name) !== undefined));
  return onlySatisfied && field ? [{ field, op: '>=', value: LEAST_RATING }] : [];
}
