import { expect, test } from 'vitest';
import { checkDraft, listDraftSentences } from './check-draft.ts';
import { buildPassage } from './testing/search-in-array.ts';

const passage = (title: string, text: string) => ({ ...buildPassage({ title, text }), score: 1 });
const RETURNS = passage(
  'Returns',
  'You can return an unused item within 30 days of delivery. Return shipping is free.',
);
const SALE = passage('Sale', 'The summer sale ends on 31 July. In the sale a tent costs €120.');
const SOURCES = [SALE, RETURNS];

const check = (text: string, isKnown?: (raw: string) => boolean) => checkDraft(text, SOURCES, { isKnown });

test('what an article says is supported, and the article is named with its sentence', () => {
  expect(check('You can return an unused item within 30 days of delivery.')).toMatchObject({
    verdict: 'supported',
    passage: { title: 'Returns' },
    quote: expect.stringContaining('within 30 days'),
  });
});

test.each([
  [
    'a number',
    'Unused items can come back to us for 60 days after delivery.',
    'says 60 where the source says 30',
  ],
  ['a date', 'Our summer sale ends on 15 July.', 'says 15 where the source says 31'],
  ['an amount', 'During the sale a tent costs €140.', 'says 140 where the source says 120'],
  ['a denial', 'Return shipping is not free.', 'denies'],
])('against %s of an article it is a contradiction that says what differs', (_what, text, detail) => {
  expect(check(text)).toMatchObject({ verdict: 'contradicts', detail: expect.stringContaining(detail) });
});

test('a number that the article on the subject lacks is missing, unless it is known from elsewhere', () => {
  const text = 'You can return the unused item of invoice 4711 within 30 days of delivery.';
  expect(check(text)).toMatchObject({ verdict: 'missing', detail: '4711 is not in the source' });
  expect(check(text, (raw) => raw === '4711').verdict).not.toBe('missing');
});

test('what is known from elsewhere may not contradict an article all the same', () => {
  const text = 'Unused items can come back to us for 60 days after delivery.';
  expect(check(text, () => true)).toMatchObject({ verdict: 'contradicts' });
});

test('an entry of a list is supported below the line that denies it only', () => {
  const sources = [passage('Rental', 'The rental fee does not include:\n\n- insurance of the violin case')];
  const above = 'The rental fee does not include:';
  const entry = '- insurance of the violin case';
  expect(checkDraft(entry, sources, { above })).toMatchObject({ verdict: 'supported' });
  expect(checkDraft(entry, sources).verdict).not.toBe('supported');
  expect(checkDraft(entry, sources, { above: 'The rental fee includes:' }).verdict).not.toBe('supported');
});

test('what no article speaks of is the writer’s own', () => {
  expect(check('I had a look at your case myself.')).toMatchObject({ verdict: 'own-words' });
  expect(checkDraft('Return shipping is free.', [])).toMatchObject({ verdict: 'own-words' });
});

test('a word or two are not supported because some article has them', () => {
  expect(check('Free delivery!')).toMatchObject({ verdict: 'own-words' });
});

test('a draft is cut at its lines and sentences; marks alone are none', () => {
  expect(listDraftSentences('Hello Nora,\n\nIt is free. You pay nothing!\n—\n')).toEqual([
    'Hello Nora,',
    'It is free.',
    'You pay nothing!',
  ]);
});

test('what an article nearly says names the article and what is different', () => {
  expect(check('You can return an unused jacket within 30 days of delivery.')).toMatchObject({
    verdict: 'own-words',
    passage: { title: 'Returns' },
  });
});
