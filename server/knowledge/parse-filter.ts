import { AppError, type Filter, FilterSchema } from '#server/kernel/index.ts';

const MAX_LENGTH = 500;
const COMPARISON =
  /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*(>=|<=|!=|==|=|>|<)\s*("[^"]*"|'[^']*'|-?\d+(?:\.\d+)?|true|false|[\p{L}_][\p{L}\p{N}_-]*)\s*$/u;

/** Reads one comparison such as `satisfaction >= 4`. Throws `company_invalid`. */
export function parseFilter(text: string): Filter {
  const filters = parseFilters(text);
  if (filters.length !== 1) throw invalid(text);
  return filters[0]!;
}

/**
 * Reads comparisons joined by `and`: `satisfaction >= 4 and language = "en"`. The text becomes data; nothing
 * in it is ever run. Throws `company_invalid` for anything else.
 */
export function parseFilters(text: string): Filter[] {
  if (text.length > MAX_LENGTH) throw invalid(`${text.slice(0, 40)}…`);
  return splitAtAnd(text).map((part) => {
    const match = COMPARISON.exec(part);
    if (!match) throw invalid(text);
    const [, field, op, value] = match;
    return FilterSchema.parse({ field, op: op === '==' ? '=' : op, value: toValue(value!) });
  });
}

/** At each `and` that is not inside quotes. */
function splitAtAnd(text: string): string[] {
  const parts = [''];
  for (const piece of text.match(/"[^"]*"|'[^']*'|\s+and\s+|[^"'\s]+|\s+|["']/gi) ?? []) {
    if (/^\s+and\s+$/i.test(piece)) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function toValue(text: string): string | number | boolean {
  if (/^["']/.test(text)) return text.slice(1, -1);
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d/.test(text) ? Number(text) : text;
}

function invalid(text: string): AppError {
  return new AppError('company_invalid', `The filter "${text}" is not understood.`, {
    fix: 'Write comparisons such as `satisfaction >= 4`, joined by `and`; the signs are = != > >= < <=.',
  });
}
