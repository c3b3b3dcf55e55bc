import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What zod found, as a sentence for support leads, with the path that it is about. */
export interface DescribedIssue {
  path: PropertyKey[];
  message: string;
  fix?: string;
}

/** Turns one zod issue into sentences; a union becomes the issues of the alternative that was meant. */
export function describeIssue(issue: Issue, value: unknown, before: PropertyKey[] = []): DescribedIssue[] {
  const path = [...before, ...issue.path];
  const name = nameOf(path);
  const found = valueAt(value, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `\`${key}\` is not known here.`,
      fix: 'Check the spelling, or remove it.',
    }));
  if (found === undefined || found === null)
    return [
      {
        path,
        message: path.length === 0 ? 'The file is empty.' : `${name} is missing.`,
        fix: expected(issue),
      },
    ];
  if (issue.code === 'invalid_union') return describeUnion(issue.errors, value, path);
  return [{ path, message: `${name} ${wrong(issue, found)}` }];
}

function describeUnion(branches: Issue[][], value: unknown, path: PropertyKey[]): DescribedIssue[] {
  const meant = branches.find(
    (issues) => !issues.some((issue) => issue.code === 'unrecognized_keys' && issue.path.length === 0),
  );
  const found = valueAt(value, path);
  if (meant && typeof found === 'object' && found !== null && Object.keys(found).length > 0)
    return meant.flatMap((issue) => describeIssue(issue, value, path));
  if (typeof found !== 'object' || found === null)
    return (branches[0] ?? []).flatMap((issue) => describeIssue(issue, value, path));
  const keys = Object.keys(found);
  if (keys.length > 1)
    return [
      {
        path,
        message: `${nameOf(path)} has ${keys.length} conditions side by side (${keys.join(', ')}).`,
        fix: 'Put them in a list under `all:` or `any:`.',
      },
    ];
  const allowed = [...new Set(branches.flatMap((issues) => issues.map((issue) => issue.path[0]))).values()]
    .filter((key) => typeof key === 'string')
    .join(', ');
  return [
    {
      path: keys[0] ? [...path, keys[0]] : path,
      message: keys[0]
        ? `\`${keys[0]}\` is not a known condition.`
        : `${nameOf(path)} has an unexpected form.`,
      fix: allowed ? `Use one of: ${allowed}.` : undefined,
    },
  ];
}

function wrong(issue: Issue, found: unknown): string {
  const shown = JSON.stringify(found)?.slice(0, 60);
  switch (issue.code) {
    case 'invalid_value':
      return `must be ${oneOf(issue.values)}; found ${shown}.`;
    case 'invalid_type':
      return `must be ${article(issue.expected)}; found ${shown}.`;
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `must not be empty${Number(issue.minimum) > 1 ? `: at least ${issue.minimum}` : ''}.`
        : `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}; found ${shown}.`;
    case 'too_big':
      return `must be at most ${issue.maximum}${issue.origin === 'array' ? ' entries' : issue.origin === 'string' ? ' characters' : ''}; found ${shown}.`;
    case 'invalid_format':
      return `is ${shown}: ${issue.message}.`;
    default:
      return `is not usable: ${issue.message}; found ${shown}.`;
  }
}

function expected(issue: Issue): string | undefined {
  if (issue.code === 'invalid_value') return `It must be ${oneOf(issue.values)}.`;
  if (issue.code === 'invalid_type') return `It must be ${article(issue.expected)}.`;
  return undefined;
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
}

function article(type: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of `key: value` lines',
    record: 'a group of `key: value` lines',
  };
  return words[type] ?? `a ${type}`;
}

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number'
    ? `Entry ${last + 1} of \`${String(path.at(-2) ?? 'the list')}\``
    : `\`${String(last)}\``;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null
        ? (current as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
