import type { ArticleCandidate } from './types.ts';

/** The articles in the best one's language, itself first: its translation says the same, and is no other choice. */
export function listRivals(articles: ArticleCandidate[]): ArticleCandidate[] {
  const languageOf = ({ passages }: ArticleCandidate) => passages[0]?.passage.language;
  const [best] = articles;
  return articles.filter((article) => best && languageOf(article) === languageOf(best));
}
