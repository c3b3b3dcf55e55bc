import { expect, test } from 'vitest';
import { AppError } from '#server/kernel/index.ts';
import { readCases } from './read-cases.ts';

function problem(text: string): string {
  try {
    readCases(text, 'cases.jsonl');
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.message;
  }
  return '';
}

test('a question or a message is the text, and empty lines are passed over', () => {
  const cases = readCases('{"id":"a","question":"q"}\n\n{"id":2,"message":"m"}\r\n', 'f');
  expect(cases.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'q'],
    ['2', 'm'],
  ]);
});

test('a label and a list of acceptable labels both become a list', () => {
  const [one] = readCases('{"id":"a","message":"m","route":"answer","intent":["technical","urgent"]}', 'f');
  expect(one).toMatchObject({ route: ['answer'], intent: ['technical', 'urgent'] });
});

test('an entity may have one value or several', () => {
  const [one] = readCases('{"id":"a","message":"m","entities":{"email":"a@b.c","amount":["1","2"]}}', 'f');
  expect(one!.entities).toEqual({ email: ['a@b.c'], amount: ['1', '2'] });
});

test('fields of other tools are no error', () => {
  expect(readCases('{"id":"a","message":"m","why":"note"}', 'f')).toHaveLength(1);
});

test.each([
  ['{"id":"a","question":"q"}\n{"id":', 'cases.jsonl:2: this line is not JSON'],
  ['{"id":"a"}', 'cases.jsonl:1: the case: a case needs "question" or "message"'],
  ['{"id":"a","question":"q","route":"fly"}', 'cases.jsonl:1: route:'],
  [
    '{"id":"a","question":"q"}\n{"id":"a","question":"q"}',
    'cases.jsonl:2: the id "a" is already used on line 1',
  ],
  ['\n\n', 'cases.jsonl holds no case'],
])('a broken file is refused with the place: %s', (text, message) => {
  expect(problem(text)).toContain(message);
});
