import type { Candidate, SearchIndex } from '../search/types.ts';
import type { Similar } from './types.ts';

/**
 * Mixes what the words found with what means the like: a convex combination of both scores, each brought to 0 to 1 (Bruch et
 * al., "An Analysis of Fusion Functions for Hybrid Retrieval", TOIS 2023). Words: as a share of the best score. Meaning:
 * 0 for the least similar passage that was looked at. The result has the scale of the words' scores, so that what reads
 * margins reads them as before. Passages of articles that no word found come in; a weight of 0 changes nothing.
 */
export function mixSimilar(
  index: SearchIndex,
  candidates: Candidate[],
  similar: Similar | undefined,
  isAllowed: (article: number) => boolean,
): Candidate[] {
  const best = similar?.passages[0];
  if (!best || similar.weight === 0) return candidates;
  const { passages, weight } = similar;
  const least = passages.at(-1)!.similarity;
  const range = best.similarity - least || 1;
  const scale = candidates.reduce((most, { score }) => Math.max(most, score), 0) || 1;
  const meaning = new Map<string, { article: number; passage: number; share: number }>();
  for (const { articleId, version, passage, similarity } of passages) {
    const article = index.numbers.get(articleId);
    if (article === undefined || !isAllowed(article)) continue;
    if (index.articles[article]!.article.version !== version) continue;
    const share = passages.length === 1 ? 1 : (similarity - least) / range;
    meaning.set(`${article} ${passage}`, { article, passage, share });
  }
  const mixed = candidates.map((candidate) => {
    const key = `${candidate.article} ${candidate.passage}`;
    const share = meaning.get(key)?.share ?? 0;
    meaning.delete(key);
    return { ...candidate, score: (1 - weight) * candidate.score + weight * scale * share };
  });
  for (const { article, passage, share } of meaning.values())
    if (share > 0) mixed.push({ article, passage, score: weight * scale * share });
  return mixed;
}
