import { parseDocument } from 'yaml';
import { UnreadableError } from './unreadable-error.ts';

export interface FrontMatter {
  fields: Record<string, unknown>;
  body: string;
}

/** Splits YAML front matter from a Markdown text. Throws `UnreadableError` with the line when it is broken. */
export function readFrontMatter(text: string): FrontMatter {
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (!open || !/^\s*([\w-]+\s*:|#|---)/.test(text.slice(open[0].length))) return { fields: {}, body: text };
  const close = /^(---|\.\.\.)[ \t]*$/m.exec(text.slice(open[0].length));
  if (!close) throw new UnreadableError('the front matter is not closed by a line `---`', 1);
  const yaml = text.slice(open[0].length, open[0].length + close.index);
  const body = text.slice(open[0].length + close.index + close[0].length);
  return { fields: parseFields(yaml), body };
}

function parseFields(yaml: string): Record<string, unknown> {
  const document = parseDocument(yaml, { prettyErrors: true });
  const error = document.errors[0];
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + 1;
    throw new UnreadableError(
      `the front matter is not valid YAML (${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')})`,
      line,
    );
  }
  const fields: unknown = document.toJS({ maxAliasCount: 20 });
  if (fields === null) return {};
  if (typeof fields !== 'object' || Array.isArray(fields))
    throw new UnreadableError('the front matter is not a list of `name: value` lines', 2);
  return fields as Record<string, unknown>;
}
