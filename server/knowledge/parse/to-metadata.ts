import type { ParsedDocument } from '../types.ts';
import { readApplicability } from './read-applicability.ts';

/** What front matter may say about an article, under the names that authors commonly use. */
export function toMetadata(fields: Record<string, unknown>): Omit<ParsedDocument, 'blocks'> {
  const text = (...names: string[]) => {
    for (const name of names) {
      const value = fields[name];
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || undefined;
    }
    return undefined;
  };
  const list = (...names: string[]) => names.flatMap((name) => toList(fields[name]));
  const language = text('language', 'lang', 'locale')?.slice(0, 2).toLowerCase();
  return {
    title: text('question', 'title'),
    language: language && /^[a-z]{2}$/.test(language) ? language : undefined,
    url: safeUrl(text('url', 'permalink')),
    tags: list('tags', 'keywords'),
    relatedQuestions: list('related', 'related_questions'),
    lastUpdated: text('last_updated', 'updated', 'lastmod', 'date'),
    ...readApplicability((name) => fields[name]),
  };
}

/** `a, b` or `[a, b]` as a list of words. */
export function toList(value: unknown): string[] {
  const items = typeof value === 'string' ? value.split(/[,;\n]/) : Array.isArray(value) ? value : [];
  return items
    .filter((item): item is string | number => typeof item === 'string' || typeof item === 'number')
    .map((item) =>
      String(item)
        .replace(/^[-*\s]+/, '')
        .trim(),
    )
    .filter(Boolean);
}

/** Only what a link may lead to: the web, or a page of the same site. */
function safeUrl(url: string | undefined): string | undefined {
  return url && /^(https?:\/\/|\/(?!\/))[^\s<>"']*$/i.test(url) ? url : undefined;
}
