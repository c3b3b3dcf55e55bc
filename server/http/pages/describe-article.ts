import type { HelpArticle, HelpSite } from './types.ts';

/**
 * An article for machines: a question with the company's own answer is an `FAQPage` (schema.org keeps `QAPage` for pages where
 * visitors answer), anything else an `Article`.
 */
export function describeArticle(article: HelpArticle, site: HelpSite, path: string): object {
  const { title, language, updatedAt, passages, structure } = article;
  const about = {
    inLanguage: language,
    dateModified: updatedAt.toISOString(),
    url: site.origin + path,
    publisher: { '@type': 'Organization', name: site.name },
  };
  const answer = passages.filter(({ kind }) => kind === 'answer').map(({ text }) => text);
  if (structure === 'faq' && answer.length > 0) {
    const acceptedAnswer = { '@type': 'Answer', text: answer.join('\n\n') };
    return {
      '@type': 'FAQPage',
      ...about,
      mainEntity: [{ '@type': 'Question', name: title, acceptedAnswer }],
    };
  }
  return { '@type': 'Article', headline: title.slice(0, 110), ...about };
}
