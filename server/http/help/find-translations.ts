import type { ArticleSummary } from '#server/knowledge/index.ts';

/**
 * The same article in other languages: files of one source whose paths differ only by their language, as a folder
 * (`faq/fr/returns.md`) or before the ending (`faq/returns.fr.md`).
 */
export function findTranslations(article: ArticleSummary, all: ArticleSummary[]): ArticleSummary[] {
  const key = keyOf(article);
  const found = new Map<string, ArticleSummary>();
  for (const other of all) {
    if (other.id === article.id || other.language === article.language || keyOf(other) !== key) continue;
    if (!found.has(other.language)) found.set(other.language, other);
  }
  return [...found.values()];
}

function keyOf({ sourceId, path, language }: ArticleSummary): string {
  const folders = path.split('/');
  const file = folders.pop()!.replace(new RegExp(`[._-]${language}(?=\\.[^.]+$)`, 'i'), '');
  const shared = folders.filter((folder) => folder.toLowerCase() !== language);
  return [sourceId, ...shared, file.toLowerCase()].join('/');
}
