import { expect, test } from 'vitest';
import { parseText } from './parse-text.ts';
import { toArticleContent } from './to-article-content.ts';

const read = (text: string) => toArticleContent(parseText(text), 'docs/shipping-costs.txt', undefined);

test('a short first line is the title, blank lines separate paragraphs, list items stay lines', () => {
  const content = read('Shipping costs\n\nWe charge\nlittle.\n\nZones:\n* Europe\n2) World\n');
  expect(content.title).toBe('Shipping costs');
  expect(content.passages[0]!.text).toBe('We charge little.\n\nZones:\n\n- Europe\n2. World');
});

test('underlined headings cut the text', () => {
  const content = read('Costs\n=====\nText one.\n\nEurope\n------\nText two.');
  expect(content.title).toBe('Costs');
  expect(content.passages.map(({ headingPath }) => headingPath)).toEqual([[], ['Europe']]);
});

test('text that begins with a sentence takes its title from the file name', () => {
  expect(read('It costs five euros.\n\nAlways.').title).toBe('Shipping costs');
});
