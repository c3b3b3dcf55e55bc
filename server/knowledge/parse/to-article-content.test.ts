import { expect, test } from 'vitest';
import { createMarkdownParser } from './parse-markdown.ts';
import { toArticleContent } from './to-article-content.ts';

const parse = createMarkdownParser();
const read = (text: string) => toArticleContent(parse(text), 'faq/returns.md', undefined);

const ENGLISH = `# Can I return an item?

## Short answer
Yes, within 30 days.

## Conditions
- Unused

## Procedure
1. Ask for a label

## Timeline
Five days.

## Related questions
- [How do I track it?](track.md)

## Tags
returns, refund

## Last updated
2026-03-01
`;

const FRENCH = `# Puis-je renvoyer un article ?

**Réponse courte :** Oui, sous 30 jours.

**Conditions :** Article neuf.

### Étapes
1. Demandez une étiquette

### Délais
Cinq jours.

### Questions liées
- Où est mon colis ?

### Mots-clés
retours, remboursement

### Dernière mise à jour
1 mars 2026
`;

test('the FAQ structure is understood in English', () => {
  const content = read(ENGLISH);
  expect(content).toMatchObject({
    structure: 'faq',
    title: 'Can I return an item?',
    language: 'en',
    tags: ['returns', 'refund'],
    relatedQuestions: ['How do I track it?'],
    lastUpdated: '2026-03-01',
  });
  expect(content.passages.map(({ kind, text }) => [kind, text])).toEqual([
    ['answer', 'Yes, within 30 days.'],
    ['conditions', '- Unused'],
    ['procedure', '1. Ask for a label'],
    ['timeline', 'Five days.'],
  ]);
});

test('the FAQ structure is understood in French, as headings and as bold labels', () => {
  const content = read(FRENCH);
  expect(content).toMatchObject({
    structure: 'faq',
    title: 'Puis-je renvoyer un article ?',
    language: 'fr',
    tags: ['retours', 'remboursement'],
    relatedQuestions: ['Où est mon colis ?'],
    lastUpdated: '1 mars 2026',
  });
  expect(content.passages.map(({ kind }) => kind)).toEqual(['answer', 'conditions', 'procedure', 'timeline']);
});

test('a file with several questions keeps each question as heading path', () => {
  const content = read(
    '---\ntitle: Payments\n---\n## Which cards?\n### Short answer\nAll.\n## Is it safe?\n### Short answer\nYes.',
  );
  expect(content.passages.map(({ kind, headingPath }) => [kind, headingPath])).toEqual([
    ['answer', ['Which cards?']],
    ['answer', ['Is it safe?']],
  ]);
});

test('a policy with a heading named Conditions is not taken for a FAQ', () => {
  const content = read('# Policy\n\n## Conditions\n\nThese apply.');
  expect(content).toMatchObject({
    structure: 'document',
    passages: [{ kind: 'body', headingPath: ['Conditions'] }],
  });
});
