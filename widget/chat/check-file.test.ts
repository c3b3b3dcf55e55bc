import { expect, test } from 'vitest';
import { checkFile } from './check-file.ts';

const limits = { maxBytes: 1000, types: ['image/png', 'application/pdf', 'text/plain'] };

test.each([
  [{ size: 1000, type: 'image/png' }, undefined],
  [{ size: 1001, type: 'image/png' }, 'too-large'],
  [{ size: 0, type: 'image/png' }, 'empty'],
  [{ size: 10, type: 'application/zip' }, 'kind'],
  [{ size: 10, type: 'image/svg+xml' }, 'kind'],
  [{ size: 10, type: 'text/csv' }, undefined],
  [{ size: 10, type: '' }, undefined],
])('%j: %s', (file, problem) => {
  expect(checkFile(file, limits)).toBe(problem);
});
