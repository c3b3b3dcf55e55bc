import { expect, test } from 'vitest';
import { type Signal, UNKNOWN_UNDERSTANDING } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { createAnswering } from './create-answering.ts';
import { buildPassage, searchInArray } from './testing/search-in-array.ts';
import type { AnsweringInput } from './types.ts';

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
/** Another source than the others', and a pool of its own. */
const ELSEWHERE = [
  buildPassage({
    title: 'Terms of delivery to islands',
    sourceId: 'policies',
    text: 'Delivery to islands costs €12. What delivery costs is shown in the basket.',
  }),
  buildPassage({
    title: 'Zip stuck',
    kind: 'ticket',
    sourceId: 'tickets',
    text: 'A zip can be mended with the wax of a candle.',
  }),
];

type Options = Partial<AnsweringInput> & { signals?: Signal[]; passages?: typeof PASSAGES };

function answer(text: string, { signals = [], passages = PASSAGES, ...options }: Options = {}) {
  const answering = createAnswering({ lookUp: searchInArray(passages), log: silentLogger });
  return answering.answer({
    text,
    understanding: { ...UNKNOWN_UNDERSTANDING, signals },
    history: [],
    language: 'en',
    ...options,
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

test('the sources that serve the topic go before others, except where these are clearly surer', async () => {
  const common = { sources: ['policies'], passages: [...PASSAGES, ...ELSEWHERE] };
  const first = await answer('what does delivery cost?', { ...common, enough: 0 });
  expect(textOf(first)).toContain('€12');
  const wider = await answer('how many days do I have to return an item?', common);
  expect(textOf(wider)).toContain('30 days');
});

test('resolved tickets answer only where that is allowed and articles say too little', async () => {
  const question = 'is a zip mended with a candle?';
  const passages = [...PASSAGES, ...ELSEWHERE];
  expect(textOf(await answer(question, { passages }))).not.toContain('candle');
  const draft = await answer(question, { passages, fromTickets: true });
  expect(textOf(draft)).toContain('candle');
  expect(draft.citations[0]?.title).toBe('Zip stuck');
  const covered = await answer('what does delivery cost?', { passages, fromTickets: true, enough: 0 });
  expect(covered.retrieved.map(({ kind }) => kind)).not.toContain('ticket');
});

test('it never says more than three paragraphs', async () => {
  const draft = await answer('return delivery item days orders label', { signals: ['asks_how'] });
  expect(draft.paragraphs.length).toBeLessThanOrEqual(3);
});

test('an entry of which several parts are said is as grounded as each of them', async () => {
  const wax = buildPassage({
    title: 'How to wax a tent',
    text: [
      '1. Put up the dry tent:',
      '   - Grown-ups: rub the seams with 2 pieces of wax',
      '   - Children under 12: hold the wax',
      '2. Let it rest.',
    ].join('\n'),
  });
  const draft = await answer('how do I rub wax into the seams of my tent with children?', {
    passages: [...PASSAGES, wax],
  });
  const sentences = draft.paragraphs.flat().map(({ text }) => text);
  expect(sentences.some((text) => text.includes('seams with 2 pieces of wax; Children under 12'))).toBe(true);
  expect(draft.checks.every(({ passed }) => passed)).toBe(true);
});

test('with the sentences around it an answer has at most 120 words', async () => {
  const long = Array.from({ length: 40 }, (_, at) => `Wax number ${at} is for tents of size ${at}.`).join(
    ' ',
  );
  const draft = await answer('which wax is for my tent?', {
    language: 'fr',
    passages: [buildPassage({ title: 'Kinds of wax', text: long })],
  });
  const words = draft.paragraphs.flat().flatMap(({ text }) => text.split(/\s+/));
  expect(words.length).toBeGreaterThan(90);
  expect(words.length).toBeLessThanOrEqual(105);
});

test('a list that no sentence announces is announced by the heading above it', async () => {
  const lamp = buildPassage({
    title: 'Lights of the lamp',
    headingPath: ['Red light', 'While it blinks'],
    text: '- Charging is complete\n- The cell sleeps',
  });
  const draft = await answer('what does charging mean, lights of the lamp?', { passages: [lamp] });
  expect(textOf(draft)).toBe('While it blinks: - Charging is complete - The cell sleeps');
  expect(draft.checks.every(({ passed }) => passed)).toBe(true);
});
