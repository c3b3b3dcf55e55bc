import { expect, test } from 'vitest';
import { holdsFact, judgeAnswer as judge } from './judge-answer.ts';
import { buildJudged } from './testing/build-judged.ts';
import type { Judged } from './types.ts';

const judgeAnswer = ({ case: expected, result }: Judged) => judge({ expected, ...result });

const CASE = { articles: ['kb/a.md', 'kb/b.md'], facts: ['30 days', 'free'] };

test('right: an acceptable article is cited first and a fact is there', () => {
  const judged = buildJudged(CASE, { answer: 'You have 30  Days.', citations: ['kb/b.md', 'kb/x.md'] });
  expect(judgeAnswer(judged)).toBe('right');
});

test('partly: one of article and fact', () => {
  expect(judgeAnswer(buildJudged(CASE, { answer: 'It is free.', citations: ['kb/x.md'] }))).toBe('partly');
  expect(judgeAnswer(buildJudged(CASE, { answer: 'No idea.', citations: ['kb/a.md'] }))).toBe('partly');
});

test('wrong: neither article nor fact, or a question that no article answers', () => {
  expect(judgeAnswer(buildJudged(CASE, { answer: '130 days', citations: ['kb/x.md', 'kb/a.md'] }))).toBe(
    'wrong',
  );
  expect(judgeAnswer(buildJudged({ articles: [] }, { answer: 'Yes.', citations: ['kb/a.md'] }))).toBe(
    'wrong',
  );
});

test('an answer of more than 120 words or 3 citations is not right', () => {
  const long = `free ${'word '.repeat(120)}`;
  expect(judgeAnswer(buildJudged(CASE, { answer: long, citations: ['kb/a.md'] }))).toBe('partly');
  const citations = ['kb/a.md', 'kb/1.md', 'kb/2.md', 'kb/3.md'];
  expect(judgeAnswer(buildJudged(CASE, { answer: 'free', citations }))).toBe('partly');
});

test.each([
  ['within 130 days', '30', false],
  ['within 30 days', '30', true],
  ['version 2.3.5.', '2.3.5', true],
  ['RUN AS\nadministrator', 'Run as administrator', true],
  ['the (®) mark', '(®)', true],
  ['call ArduinoX.set() now', 'ArduinoX.set()', true],
  ['ungrateful', 'grate', false],
  ['élan', 'lan', false],
])('a fact matches on word boundaries: %s / %s', (text, fact, holds) => {
  expect(holdsFact(text, fact)).toBe(holds);
});
