import { expect, test } from 'vitest';
import { findNearCandidates } from './find-near-candidates.ts';
import type { ArticleCandidate } from './types.ts';

const list = (...scores: number[]) =>
  scores.map((score, place): ArticleCandidate => {
    return { articleId: `${place}`, title: `Article ${place}`, score, place, passages: [] };
  });
const term = (...inArticle: number[]) => ({
  term: 'lamp',
  weight: 1,
  isName: false,
  stems: new Map(),
  inPassage: Float32Array.from(inArticle),
  inArticle: Float32Array.from(inArticle),
});
const asked = { text: 'which of them?', terms: [term(1, 1)], confidence: 0.6, isModelNext: false };
const titles = (articles: ArticleCandidate[]) => articles.map(({ title }) => title);

test('articles that score nearly the same are asked about, three at most', () => {
  expect(titles(findNearCandidates(list(10, 9.6, 5), asked))).toEqual(['Article 0', 'Article 1']);
  expect(findNearCandidates(list(10, 9.9, 9.8, 9.7), asked)).toHaveLength(3);
});

test('an article that stands out is not asked about', () => {
  expect(findNearCandidates(list(10, 8), asked)).toEqual([]);
});

test('where probably none of them answers, nothing is asked', () => {
  const long = Array.from({ length: 6 }, () => term(1, 1));
  expect(findNearCandidates(list(10, 9.9), { ...asked, terms: long, confidence: 0.1 })).toEqual([]);
  expect(findNearCandidates(list(10, 9.9), { ...asked, terms: [term(0, 1)], confidence: 0.1 })).toEqual([]);
});

test('a short question whose words are all there is asked about, however unsure the answer', () => {
  expect(findNearCandidates(list(10, 9.9), { ...asked, confidence: 0.1 })).toHaveLength(2);
});

test('a choice that was made is not asked about again', () => {
  expect(findNearCandidates(list(10, 9.9), { ...asked, text: 'article 0!' })).toEqual([]);
});

test('a model is left to tell near articles apart, unless they score the same', () => {
  expect(findNearCandidates(list(10, 9.6), { ...asked, isModelNext: true })).toEqual([]);
  expect(findNearCandidates(list(10, 9.95), { ...asked, isModelNext: true })).toHaveLength(2);
});
