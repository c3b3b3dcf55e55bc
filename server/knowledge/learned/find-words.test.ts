import { expect, test } from 'vitest';
import type { MaskedText } from '#server/kernel/index.ts';
import { findWords } from './find-words.ts';
import type { AcceptedQuestion } from './types.ts';

const at = new Date('2026-11-21T10:00:00Z');
function question(text: string, voice: string, articleId = 'a'): AcceptedQuestion {
  return { articleId, text: text as MaskedText, language: 'en', voice, at };
}
const from = (text: string, voices: string[], articleId = 'a') =>
  voices.map((voice) => question(text, voice, articleId));
const find = (questions: AcceptedQuestion[], known: string[] = []) =>
  findWords(questions, (_, stem) => known.includes(stem)).map(
    ({ articleId, word }) => `${articleId}:${word}`,
  );

test('a word of three voices is learned, in the form that is used most', () => {
  expect(find([...from('doodahs', ['x', 'y']), ...from('the doodah', ['z'])])).toEqual(['a:doodahs']);
  expect(find(from('doodah doodah doodah', ['x', 'x', 'y']))).toEqual([]);
});

test('what the article says already, stopwords, numbers, codes and placeholders are not learned', () => {
  const text = 'please return ABC-1234 to ⟦name_1⟧ ⟦email_2⟧ 4711 v2.3';
  expect(find(from(text, ['x', 'y', 'z']), ['return'])).not.toContain('a:return');
  expect(find(from(text, ['x', 'y', 'z'])).join(' ')).not.toMatch(/name|email|\d/);
  expect(find(from('the and is', ['x', 'y', 'z']))).toEqual([]);
});

test('a word that fits many articles belongs to none', () => {
  const everywhere = ['a', 'b', 'c', 'd'].flatMap((id) =>
    from(
      'urgent',
      [1, 2, 3].map((n) => `${id}${n}`),
      id,
    ),
  );
  expect(find(everywhere)).toEqual([]);
  expect(find([...everywhere, ...from('doodah', ['a1', 'a2', 'a3'])])).toEqual(['a:doodah']);
});

test('an article keeps the twenty words of the most voices', () => {
  const many = Array.from(
    { length: 30 },
    (_, at) => `word${'abcdefghijklmnopqrstuvwxyzabcd'[at]}${at < 26 ? 'x' : 'y'}`,
  );
  const few = from(many.join(' '), ['x', 'y', 'z']);
  const found = find([...few, ...from('favourite', ['x', 'y', 'z', 'w'])]);
  expect(found).toHaveLength(20);
  expect(found[0]).toBe('a:favourite');
});
