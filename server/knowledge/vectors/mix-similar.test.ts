import { expect, test } from 'vitest';
import type { Candidate, SearchIndex } from '../search/types.ts';
import { mixSimilar } from './mix-similar.ts';
import type { Similar } from './types.ts';

const IDS = ['returns', 'delivery', 'secret', 'warranty'];
const index = {
  numbers: new Map(IDS.map((id, number) => [id, number])),
  articles: IDS.map((id) => ({ article: { id, version: 2 } })),
} as unknown as SearchIndex;
const words: Candidate[] = [
  { article: 0, passage: 0, score: 8 },
  { article: 1, passage: 0, score: 4 },
];
const passage = (articleId: string, similarity: number, version = 2) => ({
  articleId,
  version,
  passage: 0,
  similarity,
});
const similar = (weight: number): Similar => ({
  weight,
  passages: [
    passage('warranty', 0.9),
    passage('delivery', 0.5),
    passage('secret', 0.4),
    passage('returns', 0.1),
  ],
});
const mix = (given: Similar | undefined) =>
  mixSimilar(index, words, given, (article) => IDS[article] !== 'secret')
    .sort((a, b) => b.score - a.score)
    .map(({ article, score }) => [IDS[article], Math.round(score * 100) / 100]);

test('without weight, or without anything similar, the words’ result stands', () => {
  expect(mixSimilar(index, words, undefined, () => true)).toBe(words);
  expect(mixSimilar(index, words, similar(0), () => true)).toBe(words);
  expect(mixSimilar(index, words, { weight: 0.5, passages: [] }, () => true)).toBe(words);
});

test('the more weight, the more the meaning decides; the scale stays that of the words', () => {
  expect(mix(similar(0.2))).toEqual([
    ['returns', 6.4],
    ['delivery', 4],
    ['warranty', 1.6],
  ]);
  expect(mix(similar(1))).toEqual([
    ['warranty', 8],
    ['delivery', 4],
    ['returns', 0],
  ]);
});

test('what may not be shown, an older version and an article that is gone do not come in', () => {
  const old = {
    weight: 1,
    passages: [
      passage('warranty', 0.9, 1),
      passage('gone', 0.8),
      passage('secret', 0.7),
      passage('returns', 0.1),
    ],
  };
  expect(mix(old).map(([id]) => id)).toEqual(['returns', 'delivery']);
});
