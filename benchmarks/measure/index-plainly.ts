import MiniSearch from 'minisearch';
import type { PlainArticle } from './list-texts.ts';

/** The yardstick: MiniSearch as it comes, over title and text. */
export function indexPlainly(articles: PlainArticle[]): MiniSearch<PlainArticle> {
  const index = new MiniSearch<PlainArticle>({ fields: ['title', 'text'] });
  index.addAll(articles);
  return index;
}
