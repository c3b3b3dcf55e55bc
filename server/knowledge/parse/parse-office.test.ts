import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocx } from './parse-docx.ts';
import { parsePdf } from './parse-pdf.ts';

const file = (name: string) => readFile(join(import.meta.dirname, 'testing', name));

test('a PDF keeps its title, headings with their page, lists and paragraphs, and loses header and footer', async () => {
  const { title, language, blocks } = await parsePdf(await file('care-guide.pdf'));
  expect(title).toBe('Care guide for down jackets');
  expect(language).toBe('en');
  expect(
    blocks.filter(({ kind }) => kind === 'heading').map(({ text, anchor }) => `${text} ${anchor}`),
  ).toEqual([
    'Care guide for down jackets page=1',
    'Washing page=1',
    'Drying page=2',
    'Storing page=2',
    'Repairs page=3',
  ]);
  const text = blocks.map((block) => block.text).join('\n');
  expect(text).toContain('It is washed rarely'.slice(3));
  expect(text).toContain('together with two clean tennis balls. The balls break up the clumps.');
  expect(blocks.find(({ kind }) => kind === 'list')?.text).toMatch(/^1\. Close all zips/);
  expect(text).not.toContain('customer care');
  expect(text).not.toContain('Fjord & Pine ·');
});

test('a Word document keeps its title, headings and table', async () => {
  const { title, blocks } = await parseDocx(await file('renting-tents.docx'));
  expect(title).toBe('Renting tents for groups');
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'heading',
    'table',
    'heading',
    'paragraph',
  ]);
  expect(blocks[3]?.text).toContain('Skarn 3');
  expect(blocks[5]?.text).toContain('500 kroner for each tent');
});

test.each([
  ['a PDF', parsePdf, 'it is not a PDF that can be read'],
  ['a Word document', parseDocx, 'it is not a Word document that can be read'],
])('bytes that are not %s are refused with a sentence', async (_, parse, reason) => {
  await expect(parse(Buffer.from('PK not really \u0000\u0001'))).rejects.toThrow(reason);
});
