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
    articleId: path,
    version: 1,
    sourceId: 'docs',
    path,
    url: undefined,
    isInternal: false,
    pool: 'articles' as const,
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

test.each([
  ['fr', 'la touche ne réagit pas'],
  ['es', 'el botón no reacciona'],
  ['de', 'die Taste reagiert nicht'],
  ['it', 'il pulsante non reagisce'],
  ['pt', 'o botão não reage'],
  ['nl', 'de knop reageert niet'],
])('a common word of documentation is understood in %s', (language, text) => {
  const articles = [
    ...ARTICLES,
    article('g.md', 'Buttons', ['When a button does not respond, adjust its sensitivity.']),
  ];
  expect(search({ text, language }, articles)[0]).toBe('g.md');
});

test('a word that says little is searched for, and never outweighs one that says more', () => {
  const articles = [
    article('dial.md', 'The dial', ['The dial has an arrow.']),
    article('luck.md', 'Luck', ['Luck is on your side.']),
  ];
  expect(search('luck', articles)).toEqual(['luck.md']);
  expect(search('with a little luck the dial moves', articles)).toEqual(['dial.md', 'luck.md']);
});

test('what customers say loosely helps to find, and is no evidence that the article says it', () => {
  const searcher = createSearcher();
  searcher.update(
    [...ARTICLES, article('p.md', 'Power consumption', ['Reduce it by putting the lock to sleep.'])],
    [],
  );
  const { passages, words } = searcher.lookUp({ text: 'it empties in a day', language: 'en' });
  expect(passages[0]!.path).toBe('p.md');
  expect(words.map(({ text, inArticle }) => [text, inArticle[0]])).toContainEqual(['empties', 0]);
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

test('a look-up says which words of the question stand where, and how rare they are', () => {
  const searcher = createSearcher();
  searcher.update(ARTICLES, []);
  const { passages, words } = searcher.lookUp({ text: 'cancel an unobtainium order' });
  const word = (text: string) => words.find((one) => one.text === text)!;
  expect(passages[0]!.path).toBe('a.md');
  expect(word('cancel').inPassage[0]).toBe(1);
  expect(word('unobtainium')).toMatchObject({ rarity: 1, inPassage: new Float32Array(passages.length) });
  expect(word('cancel').rarity).toBeLessThan(1);
});

test('a look-up gives all that the best article says, a search at most three of its passages', () => {
  const long = article('long.md', 'Repair a pump', [
    'pump one',
    'pump two',
    'pump three',
    'pump four',
    'pump five',
  ]);
  const searcher = createSearcher();
  searcher.update([...ARTICLES, long], []);
  const { passages, rest } = searcher.lookUp({ text: 'pump' });
  expect(passages.map(({ path }) => path)).toEqual(['long.md', 'long.md', 'long.md']);
  expect(new Set([...passages, ...rest].map(({ text }) => text)).size).toBe(5);
});

test('an article that is left out is not found, and is found again', () => {
  expect(search({ text: 'cancel an order', without: ['a.md'] })).not.toContain('a.md');
  expect(search({ text: 'cancel an order' })).toContain('a.md');
});

test('an article that says in its first words what it is about comes before one that says it late', () => {
  const filler = Array.from({ length: 60 }, (_, at) => `filler${at}`).join(' ');
  const late = article('1-late.md', 'Notes', [`${filler} descaling kettles`]);
  const early = article('2-early.md', 'Notes', [`descaling kettles ${filler}`]);
  expect(search('descaling', [late, early])).toEqual(['2-early.md', '1-late.md']);
});

test('an everyday word finds what documentation calls otherwise, and is not searched for itself', () => {
  const articles = [
    article('font.md', 'Font of the editor', ['Choose a font in the preferences.']),
    article('typeface.md', 'Museum of letters', ['A typeface from 1890.']),
    article('pupils.md', 'Rooms', ['Pupils meet in the hall.']),
  ];
  expect(search('another typeface please', articles)).toContain('font.md');
  expect(search({ text: 'font', language: 'en' }, articles)).toEqual(['font.md']);
});

test('a word of an article answers one word of the question only', () => {
  const articles = [
    article('both.md', 'Refund', ['Money comes back with a refund.']),
    article('once.md', 'Parcel', ['The shipment of a parcel.']),
    article('two.md', 'Parcel and courier', ['The shipment.']),
  ];
  // "package" and "parcel" both mean parcel: an article that has it once is no better than one that has another word too.
  expect(search('package parcel courier', articles)[0]).toBe('two.md');
});
