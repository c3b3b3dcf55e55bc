import { expect, test } from 'vitest';
import { type Signal, UNKNOWN_UNDERSTANDING } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { createAnswering } from './create-answering.ts';
import { buildPassage, searchInArray } from './testing/search-in-array.ts';

const PASSAGES = [
  buildPassage({
    title: 'How long do I have to return something?',
    kind: 'answer',
    text: 'You can return an unused item within 30 days of delivery. Gift cards cannot be returned.',
  }),
  buildPassage({
    title: 'How long do I have to return something?',
    kind: 'procedure',
    text: '1. Open **Your orders**.\n2. Choose [Return](https://shop.example/returns).\n3. Print the label.',
  }),
  buildPassage({
    title: 'What does delivery cost?',
    kind: 'answer',
    text: 'Delivery costs €4.90. It is free for orders above €80. ![van](van.png)',
  }),
  buildPassage({
    title: 'How to wax a tent',
    text: 'A tent is waxed twice a year.\n\n<div>Use a soft brush.</div>',
  }),
];

function answer(text: string, options: { signals?: Signal[]; language?: string; sources?: string[] } = {}) {
  const answering = createAnswering({ search: searchInArray(PASSAGES), log: silentLogger });
  return answering.answer({
    text,
    understanding: { ...UNKNOWN_UNDERSTANDING, signals: options.signals ?? [] },
    history: [],
    language: options.language ?? 'en',
    sources: options.sources,
  });
}

const textOf = (draft: Awaited<ReturnType<typeof answer>>) =>
  draft.paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join(' ')).join('\n');

test('the short answer comes first and its article is cited', async () => {
  const draft = await answer('how many days do I have to return an item after delivery?');
  expect(draft.kind).toBe('answer');
  expect(draft.paragraphs[0]![0]!.text).toBe('You can return an unused item within 30 days of delivery.');
  expect(draft.citations[0]).toMatchObject({ number: 1, title: 'How long do I have to return something?' });
});

test('every sentence has a citation that is listed, and passed its check', async () => {
  const draft = await answer('what does delivery cost?');
  const listed = draft.citations.map(({ number }) => number);
  for (const { citations } of draft.paragraphs.flat()) {
    expect(citations.length).toBeGreaterThan(0);
    expect(listed).toEqual(expect.arrayContaining(citations));
  }
  expect(draft.checks.every(({ passed }) => passed)).toBe(true);
});

test('asked how, it gives the numbered steps and keeps their links', async () => {
  const draft = await answer('how do I return an item?', { signals: ['asks_how'] });
  const steps = draft.paragraphs.flat().filter(({ text }) => /^\d\. /.test(text));
  expect(steps.map(({ text }) => text)).toEqual([
    '1. Open Your orders.',
    '2. Choose [Return](https://shop.example/returns).',
    '3. Print the label.',
  ]);
});

test('images, HTML and emphasis do not reach the draft', async () => {
  const texts = [textOf(await answer('delivery cost free')), textOf(await answer('wax tent brush'))].join();
  expect(texts).not.toMatch(/!\[|<div|\*\*/);
});

test('without evidence it is unsure and says nothing', async () => {
  const draft = await answer('quantum chromodynamics?');
  expect(draft).toMatchObject({ kind: 'unsure', paragraphs: [], citations: [], confidence: 0 });
});

test('a question about what no article covers has less confidence than one that is covered', async () => {
  const covered = await answer('what does delivery cost?');
  const uncovered = await answer('what does delivery by drone to the moon cost?');
  expect(uncovered.confidence).toBeLessThan(covered.confidence);
});

test('a draft keeps the language of its source', async () => {
  const draft = await answer('delivery cost ?', { language: 'fr' });
  expect(draft.language).toBe('en');
});

test('only the sources that serve the topic are looked at', async () => {
  const draft = await answer('what does delivery cost?', { sources: ['policies'] });
  expect(draft.kind).toBe('unsure');
});

test('it never says more than three paragraphs', async () => {
  const draft = await answer('return delivery item days orders label', { signals: ['asks_how'] });
  expect(draft.paragraphs.length).toBeLessThanOrEqual(3);
});
