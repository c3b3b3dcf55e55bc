import { expect, test } from 'vitest';
import { parseFilters } from '../parse-filter.ts';
import { createPersonalDataMask } from './mask-personal-data.ts';
import { readTickets } from './read-tickets.ts';

const mask = createPersonalDataMask([String.raw`FP-\d{5}`]);
const read = (text: string, path = 't.csv', filter = '') =>
  readTickets(text, { path, language: undefined, filters: filter ? parseFilters(filter) : [], mask });

const CSV = `id,Subject,Description,Resolution,Satisfaction,Language
7,Wrong size,"The jacket is too small,
can I swap it?",Send it back and we exchange it.,5,en
8,Rude,You are slow,Sorry.,2,en
`;

test('tickets become articles, and the filter decides which', () => {
  const { articles, skipped, failed } = read(CSV, 't.csv', 'satisfaction >= 4');
  expect(failed).toEqual([]);
  expect(skipped).toEqual([{ path: 't.csv', reason: '1 of 2 rows filtered out' }]);
  expect(articles).toMatchObject([
    {
      path: 't.csv#7',
      content: {
        title: 'Wrong size',
        structure: 'ticket',
        language: 'en',
        relatedQuestions: ['The jacket is too small,\ncan I swap it?'],
        passages: [{ kind: 'ticket', text: 'Send it back and we exchange it.' }],
      },
    },
  ]);
});

test('without a filter, tickets come in only where their customers were satisfied', () => {
  const options = { path: 't.csv', language: undefined, filters: [], mask };
  expect(readTickets(CSV, { ...options, onlySatisfied: true }).articles.map(({ path }) => path)).toEqual([
    't.csv#7',
  ]);
  expect(readTickets(CSV, options).articles).toHaveLength(2);
  const unrated = 'id,question,answer\n1,A?,B\n';
  expect(readTickets(unrated, { ...options, onlySatisfied: true }).articles).toHaveLength(1);
});

test('personal data of past customers is not kept', () => {
  const line = JSON.stringify({
    question: 'My name is Ann Lee, write to ann@example.org or +33 6 12 34 56 78',
    answer: 'Done for card 4111 1111 1111 1111, parcel 123456789012.',
  });
  const text = JSON.stringify(read(line, 't.jsonl').articles);
  for (const secret of ['ann@example.org', '12 34 56', '4111', '123456789012', 'Ann Lee'])
    expect(text).not.toContain(secret);
});

test('names of who wrote and who answered, greetings and numbers of orders are not kept', () => {
  const rows = [
    'id,requester,assignee,question,answer',
    '1,Sofia Marchetti,Ben Okafor,"Where is FP-10231? Sofia asks again. My invoice no. 48-11 is wrong, order #A1B2C3 too.","Dear Mrs. Marchetti,\nyour parcel left today. Ben helped you with case 2024-88.\nRegards, Ben Okafor"',
    '2,,,"Bonjour Madame Dupont,\nma commande 12345 et le colis","Hallo Jonas, alles gut. Skarn 2 costs 349 euros, code EN-13537. Hello there, my parcel."',
  ].join('\n');
  const { articles, failed } = read(rows);
  expect(failed).toEqual([]);
  const text = JSON.stringify(articles);
  for (const secret of [
    'Sofia',
    'Marchetti',
    'Ben',
    'Okafor',
    'Dupont',
    'Jonas',
    'FP-10231',
    '48-11',
    'A1B2C3',
    '2024-88',
    '12345',
  ])
    expect(text).not.toContain(secret);
  expect(articles[0]!.content.passages[0]!.text).toBe(
    'Your parcel left today. [name] helped you with case [number].',
  );
  for (const kept of ['our parcel left today', 'Skarn 2 costs 349 euros', 'EN-13537'])
    expect(text).toContain(kept);
});

test('semicolons and tabs separate too, in French', () => {
  const { articles } = read('objet;demande;réponse\nRetard;Où est mon colis ?;Il arrive demain.\n');
  expect(articles[0]!.content).toMatchObject({ title: 'Retard', language: 'fr' });
});

test('broken rows are named with their line and the rest is read', () => {
  const { articles, failed } = read('id,question,answer\n1,A?,B\n2,C?\n3,E?,F\n4,,\n3,G?,H\n');
  expect(articles.map(({ path }) => path)).toEqual(['t.csv#1', 't.csv#3']);
  expect(failed.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^line 3: /),
    expect.stringMatching(/^line 5: it has no question/),
    expect.stringMatching(/^line 6: the id "3" was used before/),
  ]);
});

test('an unclosed quote is reported, not swallowed', () => {
  const { failed } = read('id,question,answer\n1,A?,B\n2,"C?,D\n3,E?,F\n');
  expect(failed).toHaveLength(1);
  expect(failed[0]!.reason).toMatch(/^line \d+: .*quote/i);
});

test('broken JSON lines are named', () => {
  const { articles, failed } = read('{"question":"A?","answer":"B"}\n{"question":\n[1]\n', 't.jsonl');
  expect(articles).toHaveLength(1);
  expect(failed.map(({ reason }) => reason)).toEqual([
    'line 2: it is not valid JSON',
    'line 3: it is not a JSON object',
  ]);
});

test('a filter on a field that no row has is an error, so that nothing unwanted comes in', () => {
  expect(() => read(CSV, 't.csv', 'rating >= 4')).toThrow('the filter names the field "rating"');
});
