import { SCOPE_KEYS, type Scope, ScopeSchema } from '#server/kernel/index.ts';
import type { ArticleContent } from '../types.ts';
import { UnreadableError } from './unreadable-error.ts';

/** For whom and when an article holds. */
export type Applicability = Pick<ArticleContent, 'appliesTo' | 'validFrom' | 'validUntil'>;

/**
 * Reads `product`, `plan`, `region`, `audience` (or their plurals), `valid_from` and `valid_until`; `read` gives the field
 * of a name. Throws `UnreadableError` for what cannot be understood: an article must not be shown for longer, or to
 * more people, than its author wanted.
 */
export function readApplicability(read: (name: string) => unknown): Applicability {
  const fields = SCOPE_KEYS.flatMap((key) => {
    const value = read(key) ?? read(`${key}s`);
    return value === undefined || value === null ? [] : [[key, toNames(value)] as const];
  });
  const scope = ScopeSchema.safeParse(Object.fromEntries(fields));
  if (!scope.success) {
    const key = String(scope.error.issues[0]?.path[0]);
    throw new UnreadableError(`\`${key}\` is not a name or a list of names`);
  }
  const validFrom = readDay('valid_from', read('valid_from'));
  const validUntil = readDay('valid_until', read('valid_until'));
  return {
    ...(hasNames(scope.data) ? { appliesTo: scope.data } : {}),
    ...(validFrom ? { validFrom } : {}),
    ...(validUntil ? { validUntil } : {}),
  };
}

/** What a document says of itself goes before what its source says of all. */
export function mergeScopes(own: Scope | undefined, common: Scope | undefined): Scope | undefined {
  const merged = { ...common, ...own };
  return hasNames(merged) ? merged : undefined;
}

function hasNames(scope: Scope): boolean {
  return Object.values(scope).some((names) => names.length > 0);
}

/** `a, b` is a list of two, and 2 is a name like "2". */
function toNames(value: unknown): unknown {
  if (typeof value === 'string') return value.split(',');
  return Array.isArray(value)
    ? value.map((each) => (typeof each === 'number' ? String(each) : each))
    : typeof value === 'number'
      ? String(value)
      : value;
}

function readDay(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text))
    return text;
  throw new UnreadableError(`\`${name}\` is "${text.slice(0, 40)}"; write the day as 2026-12-31`);
}
