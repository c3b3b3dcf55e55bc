import { expect, test } from 'vitest';
import type { SearchQuery } from '../types.ts';
import { createSearcher } from './create-searcher.ts';
import type { IndexedArticle } from './types.ts';

function article(
  path: string,
  title: string,
  texts: string[],
  more: Partial<IndexedArticle> = {},
  language = 'en',
) {
  const passages = texts.map((text) => ({ kind: 'body' as const, headingPath: [], text }));
  const content = {
    title,
    language,
    structure: 'document' as const,
    tags: [],
    relatedQuestions: [],
    passages,
  };
  return {
    id: path,
    version: 1,
    sourceId: 'docs',
    path,
    url: undefined,
    isInternal: false,
    prior: 1,
    content,
    ...more,
  };
}

const ARTICLES = [
  article('a.md', 'Cancel an order', [
    'Open your orders and choose Cancel. Orders that were sent cannot be cancelled.',
  ]),
  article('b.md', 'Track a parcel', [
    'Every parcel has a tracking number. The carrier updates it once a day.',
  ]),
  article('c.md', 'Firmware 2.3.5', [
    'This release resolves CVE-2025-27608. Update the firmware of the thermostat.',
  ]),
  article('d.md', 'Ship to other countries', ['We ship to Europe in three days and to the USA in six days.']),
  article('e.md', 'Staff discount', ['Employees order with the code in the intranet.'], {
    isInternal: true,
    sourceId: 'staff',
  }),
  article('f.md', 'Suivre un colis', ['Chaque colis a un numéro de suivi.'], {}, 'fr'),
];

function search(query: string | SearchQuery, articles = ARTICLES): string[] {
  const searcher = createSearcher();
  searcher.update(articles, []);
  const found = searcher.search(typeof query === 'string' ? { text: query } : query);
  return found.map((passage) => passage.path);
}

test.each([
  ['inflected words', 'cancelling my orders', 'a.md'],
  ['an identifier', 'is cve-2025-27608 fixed?', 'c.md'],
  ['a version with a v', 'what is new in v2.3.5', 'c.md'],
  ['a typo', 'themostat', 'c.md'],
  ['another word for it', 'call off a purchase', 'a.md'],
  ['a country by its region', 'how long to germany', 'd.md'],
  ['a question in another language', 'kann ich die Bestellung stornieren?', 'a.md'],
  ['words without their accents', 'ou est le numero de suivi', 'f.md'],
])('finds by %s', (_, query, path) => {
  expect(search(query)[0]).toBe(path);
});

test('the customer’s language wins among equals', () => {
  expect(search({ text: 'colis', language: 'fr' })[0]).toBe('f.md');
  expect(search({ text: 'parcel', language: 'en' })[0]).toBe('b.md');
});

test('internal articles never come back unless they are asked for', () => {
  expect(search('staff discount code intranet')).not.toContain('e.md');
  expect(search({ text: 'staff discount code intranet', includeInternal: true })[0]).toBe('e.md');
  expect(search({ text: 'staff discount order', sources: ['staff'] })).toEqual([]);
});

test('a source’s priority decides between equal texts', () => {
  const same = (path: string, prior: number) =>
    article(path, 'Opening hours', ['We open at nine.'], { prior });
  expect(search('opening hours', [same('low.md', 0.9), same('high.md', 1.05)])[0]).toBe('high.md');
});

test('history helps a question that says too little, and only then', () => {
  const history = ['how do I track my parcel?'];
  expect(search({ text: 'and how often is it updated?', history })[0]).toBe('b.md');
  expect(search({ text: 'cancel an order before it was sent', history })[0]).toBe('a.md');
});

test('at most three passages of an article, so that thirty reach ten articles', () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    article(
      `${at}.md`,
      `Router ${at}`,
      Array.from({ length: 9 }, (_, part) => `The router has part ${part} of ${at}.`),
    ),
  );
  const paths = search({ text: 'router part', limit: 30 }, many);
  expect(paths).toHaveLength(30);
  expect(new Set(paths).size).toBe(10);
});

test('replaced and removed articles are not found any more', () => {
  const searcher = createSearcher();
  searcher.update(ARTICLES, []);
  searcher.update([article('a.md', 'Gift cards', ['Gift cards never expire.'], { version: 2 })], ['b.md']);
  expect(searcher.search({ text: 'tracking carrier' }).map(({ path }) => path)).not.toContain('b.md');
  expect(searcher.search({ text: 'gift cards' })[0]).toMatchObject({
    path: 'a.md',
    passageId: 'a.md.2.0',
    version: 2,
  });
});

test.each(['', '   ', '🙂🙂', '???', 'the of and', 'x'.repeat(1_000_000)])(
  'nothing to search for gives nothing',
  (text) => {
    expect(search(text.slice(0, 2_000_000))).toEqual([]);
  },
);
