import { expect, test } from 'vitest';
import { splitArticle } from './split-article.ts';

test('headings and tables stand for themselves, what lies between is text, and a fence is left alone', () => {
  const markdown = [
    '# Title',
    'First **words**.',
    '',
    '## When `it` rains',
    '| service | price |',
    '|---|:---:|',
    '| **Standard** | €4.90 |',
    'After.',
    '```',
    '# no heading',
    '| no | table |',
    '```',
  ].join('\r\n');
  expect(splitArticle(markdown)).toEqual([
    { kind: 'heading', text: 'Title' },
    { kind: 'text', text: 'First **words**.\n' },
    { kind: 'heading', text: 'When it rains' },
    {
      kind: 'table',
      rows: [
        ['service', 'price'],
        ['Standard', '€4.90'],
      ],
    },
    { kind: 'text', text: 'After.\n```\n# no heading\n| no | table |\n```' },
  ]);
});
