import { expect, test } from 'vitest';
import { createMarkdownParser } from './parse-markdown.ts';
import { toArticleContent } from './to-article-content.ts';

const parse = createMarkdownParser();
const read = (text: string, path = 'docs/some-page.md') => toArticleContent(parse(text), path, undefined);

test('front matter gives the title, language, tags and address', () => {
  const content = read(
    '---\ntitle: Opening hours\nlang: fr\ntags: [shop, hours]\nurl: https://example.org/hours\ndate: 2026-01-31\n---\nNous sommes là.',
  );
  expect(content).toMatchObject({
    title: 'Opening hours',
    language: 'fr',
    tags: ['shop', 'hours'],
    url: 'https://example.org/hours',
    lastUpdated: '2026-01-31',
  });
});

test('an address that is not of the web is dropped', () => {
  expect(read('---\nurl: "javascript:alert(1)"\n---\nText').url).toBeUndefined();
  expect(read('See [this](javascript:alert(1)) now').passages[0]!.text).not.toContain(
    'javascript:alert(1))now',
  );
});

test('without front matter the first heading is the title, else the file name', () => {
  expect(read('# Cleaning\n\nUse a dry cloth.').title).toBe('Cleaning');
  expect(read('Use a dry cloth.', 'docs/how-to-clean.md').title).toBe('How to clean');
});

test('a thematic break at the start is not taken for front matter', () => {
  expect(read('---\n\nJust a text that goes on.').passages[0]!.text).toContain('Just a text');
});

test('broken front matter is reported with its line', () => {
  expect(() => parse('---\ntitle: [a\nb: c\n---\nText')).toThrow(
    /line [23]: the front matter is not valid YAML/,
  );
  expect(() => parse('---\ntitle: x\nText')).toThrow('line 1: the front matter is not closed');
  expect(() => parse('---\n- a: b\n---\nText')).not.toThrow(/undefined/);
});

test('passages keep heading path and anchor, explicit or made from the heading', () => {
  const { passages } = read(
    '# Guide\n\n## Europe {#eu}\n\nWe ship.\n\n### Order times\n\nBefore noon.\n\n<a id="us"></a>\n\n## USA\n\nAlso.',
  );
  expect(passages.map(({ headingPath, anchor }) => [headingPath, anchor])).toEqual([
    [['Europe'], 'eu'],
    [['Europe', 'Order times'], 'order-times'],
    [['USA'], 'us'],
  ]);
});

test('HTML fragments are read as text and never kept', () => {
  const { passages } = read(
    'Press <kbd>Ctrl</kbd> <script>alert(1)</script>\n\n<div onclick="x()"><p>In a <b>box</b></p></div>\n\n<table><tr><th>Service</th><th>Time</th></tr>\n\n<tr><td>Post</td><td>2 days</td></tr></table>',
  );
  expect(passages[0]!.text).toContain('Press Ctrl');
  expect(passages[0]!.text).toContain('In a box');
  expect(passages[0]!.text).toContain('- Post — Time: 2 days');
  expect(passages[0]!.text).not.toMatch(/<\w/);
});

test('angle brackets that are no HTML are the author’s text', () => {
  expect(read('Run it with <port> and wait.').passages[0]!.text).toBe('Run it with <port> and wait.');
});

test('tables become lines that can be read alone; links keep their address', () => {
  const { passages } = read(
    '| Plan | Price |\n|---|---|\n| Basic | 5 € |\n\nSee [the **plans**](https://example.org/p).',
  );
  expect(passages[0]!.text).toBe('- Basic — Price: 5 €\n\nSee [the plans](https://example.org/p).');
});

test('nested lists keep their order and depth', () => {
  const { passages } = read('1. Open it\n   - gently\n2. Close it');
  expect(passages[0]!.text).toBe('1. Open it\n  - gently\n2. Close it');
});

test('attributes behind a link or an image are style, not text; braces elsewhere are text', () => {
  const content = read(
    'See [help](https://x.example){.link-external} and ![i](i.png){ width=20 } use {braces}.',
  );
  expect(content.passages[0]!.text).toBe('See [help](https://x.example) and use {braces}.');
});
