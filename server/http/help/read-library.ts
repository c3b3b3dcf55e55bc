import type { Source } from '#server/kernel/index.ts';
import type { ArticleSummary } from '#server/knowledge/index.ts';
import { categoryPath, findHelpTexts, type HelpCategory, type HelpLink } from '../pages/index.ts';
import { articleUrl } from '../present/present-message.ts';
import type { HttpDeps } from '../types.ts';

/** What the help centre lists: articles of public sources. Solved cases can be found, but are no pages to browse. */
export interface Library {
  sources: Source[];
  articles: ArticleSummary[];
}

export async function readLibrary(deps: Pick<HttpDeps, 'release' | 'knowledge'>): Promise<Library> {
  const sources = deps.release().sources.filter(isListed);
  const ids = new Set(sources.map(({ id }) => id));
  const articles = (await deps.knowledge.listArticles()).filter(({ sourceId }) => ids.has(sourceId));
  return { sources, articles };
}

/** Whether the articles of this source have their place in lists, sitemaps and search engines. */
export function isListed({ visibility, kind }: Source): boolean {
  return visibility === 'public' && kind !== 'tickets';
}

/** The articles of one source in one language. */
export function toCategory(library: Library, source: Source, language: string): HelpCategory {
  const articles = library.articles
    .filter((article) => article.sourceId === source.id && article.language === language)
    .map(toLink);
  return {
    name: nameSource(source, library.sources, language),
    url: categoryPath(source.id, language),
    articles,
    count: articles.length,
  };
}

export function toLink({ id, title, language }: ArticleSummary): HelpLink {
  return { title, url: articleUrl(id), language };
}

/** By its kind, in the reader's language; by its own id where several are of one kind: `product-docs` → `Product docs`. */
export function nameSource(source: Source, all: Source[], language: string): string {
  const isAlone = all.filter(({ kind }) => kind === source.kind).length === 1;
  if (isAlone) return findHelpTexts(language)[`kind_${source.kind}`];
  const words = source.id.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}
