import type { ModelUse } from '#server/kernel/index.ts';
import { pointsBack } from '../search/points-back.ts';
import { toLanguage } from '../search/to-language.ts';
import type { SearchQuery } from '../types.ts';
import type { Vectors } from './types.ts';

/** See `Knowledge.addSimilar`. */
export async function addSimilar<Query extends SearchQuery>(
  vectors: Vectors | undefined,
  query: Query,
  signal?: AbortSignal,
  onModelUse?: (use: ModelUse) => void,
): Promise<Query> {
  const similar = await vectors?.findSimilar(
    { text: toQuestion(query), language: toLanguage(query) },
    signal,
    onModelUse,
  );
  return similar ? { ...query, similar } : query;
}

/** What is embedded for a query. */
export function toQuestion({ text, history = [] }: Pick<SearchQuery, 'text' | 'history'>): string {
  const before = history.at(-1);
  return before && pointsBack(text) ? `${before} ${text}` : text;
}
