import { expect, test } from 'vitest';
import { checkFile } from './check-files.ts';

const mock = 'vi.' + 'mock';

test.each([
  ['server/a/long.ts', 'x\n'.repeat(401), '401 lines'],
  ['server/utils/x.ts', '', 'named after no subject'],
  ['web/src/helpers.ts', '', 'named after no subject'],
  ['server/a/a.test.ts', `${mock}('./b.ts');`, 'mocks a module'],
  ['server/a/a.ts', "export type A = import('./b.ts')" + '.B;', 'import type'],
])('objects to %s', (path, text, sentence) => {
  expect(checkFile(path, text).map((problem) => problem.text)).toEqual([expect.stringContaining(sentence)]);
});

test.each([
  ['server/a/exact.ts', 'x\n'.repeat(400)],
  ['server/a/long.test.ts', 'x\n'.repeat(450)],
  ['server/a/a.ts', "const { b } = await import('./b.ts');\nconst c = (await import('./c.ts')).c;"],
])('accepts %s', (path, text) => {
  expect(checkFile(path, text)).toEqual([]);
});
