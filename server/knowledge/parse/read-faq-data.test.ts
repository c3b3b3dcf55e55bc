import { expect, test } from 'vitest';
import { parseHtml } from './parse-html.ts';

const faq = (entity: unknown) => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: entity,
});
const question = (name: string, text: string) => ({
  '@type': 'Question',
  name,
  acceptedAnswer: { '@type': 'Answer', text },
});
const page = (data: unknown, body = '<p>Folded away until somebody clicks.</p>') =>
  parseHtml(
    `<html><head><script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script></head><body><main><h1>Help</h1>${body}</main></body></html>`,
  ).blocks.map(({ kind, text }) => `${kind}: ${text}`);

test('questions that only the JSON-LD of a page holds become headings with their answers', () => {
  const blocks = page(
    faq([
      question('May I bring a dog?', '<p>Yes, on a <b>lead</b>.</p><ul><li>not in the kitchen</li></ul>'),
    ]),
  );
  expect(blocks.slice(2)).toEqual([
    'heading: May I bring a dog?',
    'paragraph: Yes, on a lead.',
    'list: - not in the kitchen',
  ]);
});

test('what the page shows anyway is not said twice, and a graph with one question is read', () => {
  const shown = '<h2>When do you open?</h2><p>At nine.</p>';
  const data = {
    '@graph': [
      faq(question('When do you open?', 'At nine.')),
      faq(question('Is there parking?', 'Behind the house.')),
    ],
  };
  expect(page(data, shown).slice(1)).toEqual([
    'heading: When do you open?',
    'paragraph: At nine.',
    'heading: Is there parking?',
    'paragraph: Behind the house.',
  ]);
});

test.each(['{ broken', '"text"', { '@type': 'Product', name: 'Tent' }, faq([{ name: 'no answer' }])])(
  'data that says nothing does not stop the page: %j',
  (data) => expect(page(data)).toHaveLength(2),
);
