import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../types.ts';
import { cutPassages } from './cut-passages.ts';

const words = (count: number, word = 'word') =>
  Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');
const countWords = (text: string) => text.split(/\s+/).length;

test('blocks are joined up to 180 words and cut before that', () => {
  const blocks: Block[] = Array.from({ length: 6 }, () => ({ kind: 'paragraph', text: words(50) }));
  expect(cutPassages(blocks, false).map(({ text }) => countWords(text))).toEqual([150, 150]);
});

test('a list stays with the line that announces it', () => {
  const blocks: Block[] = [
    { kind: 'paragraph', text: words(100) },
    { kind: 'paragraph', text: 'Do this:' },
    { kind: 'list', text: `1. ${words(90)}` },
  ];
  const passages = cutPassages(blocks, false);
  expect(passages).toHaveLength(2);
  expect(passages[1]!.text).toMatch(/^Do this:\n\n1\. /);
});

test('no passage is longer than 180 words and a word or two, and no word is lost', () => {
  const block = fc.record({
    kind: fc.constantFrom<Block['kind']>('paragraph', 'list', 'table'),
    text: fc
      .array(fc.constantFrom('alpha', 'beta.', 'Gamma', 'x\n- y', 'end:'), { minLength: 1, maxLength: 500 })
      .map((all) => all.join(' ')),
  });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
      const passages = cutPassages(blocks, false);
      const all = (texts: string[]) => texts.join(' ').split(/\s+/).filter(Boolean).sort().join(' ');
      expect(all(passages.map(({ text }) => text))).toBe(all(blocks.map(({ text }) => text)));
      for (const { text } of passages) expect(countWords(text)).toBeLessThanOrEqual(380);
    }),
    { numRuns: 50 },
  );
});
