import { describe, expect, test } from 'vitest';
import {
  type HelpArticle,
  type HelpSite,
  renderFound,
  renderHelpArticle,
  renderHelpCategory,
  renderHelpHome,
  renderLlms,
  renderNotFound,
  renderSearch,
  renderSitemap,
} from './index.ts';
import { findHelpTexts } from './texts/index.ts';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];
const site: HelpSite = {
  name: 'Fjord & "Pine"',
  colour: '#1f5c4a',
  language: 'en',
  languages: ['en', 'fr'],
  origin: 'https://help.example.com',
  hasChat: true,
};
const HOSTILE = `"><script>alert(1)</script></title></style></script>`;
const plain: HelpArticle = {
  id: 'art_1',
  title: 'Returns',
  language: 'en',
  structure: 'document',
  updatedAt: new Date('2026-11-02T00:00:00Z'),
  passages: [],
};
const showArticle = (
  article: Partial<HelpArticle>,
  more: Partial<Parameters<typeof renderHelpArticle>[0]> = {},
) =>
  renderHelpArticle({
    site,
    article: { ...plain, ...article },
    path: '/help/articles/art_1',
    category: { name: 'FAQ', path: '/help/categories/faq' },
    translations: [],
    related: [],
    ...more,
  });
const part = (kind: string, anchor: string, text: string, heading = anchor) => ({
  kind,
  headingPath: [heading],
  anchor,
  text,
});
const factsOf = (page: string) =>
  [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    (match) => JSON.parse(match[1]!) as Record<string, unknown>,
  );

describe('help centre pages', () => {
  test('whatever is shown, nothing of it becomes a tag', () => {
    const link = { title: HOSTILE, url: `/help/articles/${HOSTILE}`, language: HOSTILE };
    const category = { name: HOSTILE, url: HOSTILE, articles: [link], count: 9 };
    const hostile = { ...site, name: HOSTILE };
    const hit = { ...link, heading: HOSTILE, snippet: HOSTILE };
    const answer = {
      text: `${HOSTILE} [1] **${HOSTILE}** [x](javascript:alert(1))`,
      language: HOSTILE,
      citations: [{ number: 1, title: HOSTILE, heading: HOSTILE, url: HOSTILE }],
    };
    const passages = [part('body', HOSTILE, `${HOSTILE}\n\n<img src=x onerror=y>`, HOSTILE)];
    const pages = [
      renderHelpHome({ site: hostile, categories: [category] }),
      renderHelpCategory({ site: hostile, sourceId: HOSTILE, category, page: 1, pages: 3 }),
      renderSearch(hostile, { query: HOSTILE, kind: 'answered', answer, hits: [hit] }),
      renderSearch(hostile, { query: HOSTILE, kind: 'none', hits: [] }),
      showArticle(
        { title: HOSTILE, passages, structure: 'faq' },
        { site: hostile, translations: [link], related: [link], category: { name: HOSTILE, path: HOSTILE } },
      ),
      renderNotFound(hostile),
    ];
    for (const page of pages) {
      const scripts = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      const known = ['<script type="application/ld+json">', '<script src="/help/help.js" defer>'];
      expect(scripts.filter((tag) => !known.includes(tag))).toEqual([]);
      expect(page).not.toContain('<img');
      expect(page).not.toMatch(/href="javascript/);
      expect(page.match(/<\/title>/g)).toHaveLength(1);
      for (const facts of factsOf(page)) expect(facts['@context']).toBe('https://schema.org');
    }
  });

  test('a link in an article never runs a script', () => {
    const text = '[a](javascript:alert(1)) [b](data:text/html,x) [c](https://c.example)';
    const page = showArticle({ passages: [part('body', 'a', text)] });
    expect(page).not.toMatch(/href="(javascript|data:text)/);
    expect(page).toContain('href="https://c.example"');
  });

  test('each part of an article carries the anchor that citations link to, and is in the table of contents', () => {
    const passages = [
      part('answer', 'short-answer', 'Yes.'),
      part('conditions', 'c', '- one'),
      part('conditions', 'c', '- two'),
      part('procedure', 'how to', 'Do it.'),
      part('timeline', 't', 'Soon.'),
    ];
    const page = showArticle({ passages, language: 'fr' }, { site: { ...site, language: 'fr' } });
    expect(page).toContain('<section id="short-answer" class="lead">');
    expect(page.match(/<section id="c">/g)).toHaveLength(1);
    expect(page).toContain('<a href="#c">Conditions</a>');
    expect(page).toContain('<a href="#how%20to">Comment faire</a>');
    expect(page).toContain('<html lang="fr">');
  });

  test('an article of few parts has no table of contents', () => {
    expect(showArticle({ passages: [part('conditions', 'c', 'x')] })).not.toContain('class="toc"');
  });

  test('machines are told what an article is: a question with its answer, or a text', () => {
    const faq = showArticle({ structure: 'faq', passages: [part('answer', 'a', 'Thirty days.')] });
    expect(factsOf(faq)[0]).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [{ name: 'Returns', acceptedAnswer: { text: 'Thirty days.' } }],
    });
    expect(factsOf(showArticle({}))[0]).toMatchObject({ '@type': 'Article', headline: 'Returns' });
    expect(factsOf(faq)[1]).toMatchObject({ '@type': 'BreadcrumbList' });
  });

  test('an article names its one address and its translations; what no list shows asks not to be kept', () => {
    const french = { title: 'Retours', url: '/help/articles/art_2', language: 'fr' };
    const page = showArticle({}, { translations: [french] });
    expect(page).toContain('<link rel="canonical" href="https://help.example.com/help/articles/art_1">');
    expect(page).toContain('hreflang="fr" href="https://help.example.com/help/articles/art_2"');
    expect(page).toContain('hreflang="en" href="https://help.example.com/help/articles/art_1"');
    expect(page).toContain('>français</a>');
    const hidden = showArticle({}, { category: undefined });
    expect(hidden).toContain('<meta name="robots" content="noindex">');
    expect(hidden).not.toContain('rel="canonical"');
  });

  test('whoever said whether it helped is thanked instead of asked again', () => {
    expect(showArticle({})).toContain('Was this helpful?');
    const page = showArticle({}, { voted: 'no' });
    expect(page).toContain('did not help');
    expect(page).not.toContain('Was this helpful?');
  });

  test('a company of several languages lets the reader choose one', () => {
    const page = renderHelpHome({ site: { ...site, language: 'fr' }, categories: [] });
    expect(page).toContain(
      '<a href="/help?language=fr" hreflang="fr" lang="fr" aria-current="true">français</a>',
    );
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('hreflang="x-default"');
  });

  test('an empty search says what to do next and offers a person; an empty help centre as well', () => {
    const empty = renderFound(site, { query: 'zzz', kind: 'none', hits: [] });
    expect(empty).toContain('Try other words');
    expect(empty).toContain('data-ask');
    expect(renderHelpHome({ site, categories: [] })).toContain('There are no articles yet.');
    expect(renderHelpHome({ site: { ...site, hasChat: false }, categories: [] })).not.toContain('data-ask');
  });

  test('an answer marks each sentence with a link to its source and says who put it together', () => {
    const answer = {
      text: 'You have **30 days**. [1]\n\n1. Pack it. [2]\n2. Send it. [2]',
      language: 'en',
      citations: [
        { number: 1, title: 'Returns', url: '/help/articles/art_1#a' },
        { number: 2, title: 'Parcels', heading: 'Packing', url: '/help/articles/art_2' },
      ],
    };
    const html = renderFound(site, { query: 'q', kind: 'answered', answer, hits: [] });
    expect(html).toContain('<strong>30 days</strong>.<sup><a href="/help/articles/art_1#a">1</a></sup>');
    expect(html).toContain('<ol><li>Pack it.<sup>');
    expect(html).toContain('2. Parcels › Packing');
    expect(html).toContain('a machine');
  });

  test.each(LANGUAGES)('all words are there in %s', (language) => {
    const texts = findHelpTexts(language);
    for (const [key, english] of Object.entries(findHelpTexts('en'))) {
      const text = texts[key as keyof typeof texts];
      expect(text.length, key).toBeGreaterThan(0);
      const names = (sentence: string) => sentence.match(/\{\w+\}/g) ?? [];
      expect(names(text), key).toEqual(names(english));
    }
    if (language !== 'en') expect(texts.noResultsWhat).not.toBe(findHelpTexts('en').noResultsWhat);
  });

  test('a language that is not there is answered in English', () => {
    expect(findHelpTexts('sv')).toBe(findHelpTexts('en'));
  });
});

describe('what machines read', () => {
  test('the sitemap is well-formed whatever an address holds', () => {
    const map = renderSitemap([{ url: 'https://a.example/?a=1&b=<2>', updatedAt: new Date('2026-11-02') }]);
    expect(map).toContain('<loc>https://a.example/?a=1&amp;b=&lt;2&gt;</loc><lastmod>2026-11-02</lastmod>');
  });

  test('llms.txt lists each article as one Markdown link', () => {
    const articles = [{ title: 'A [b](c)\nd', url: '/help/articles/art_1', language: 'en' }];
    const text = renderLlms({
      name: 'Pine',
      origin: 'https://a.example',
      title: 'Help',
      groups: [{ name: 'FAQ', articles }],
    });
    expect(text).toContain('- [A  b (c) d](https://a.example/help/articles/art_1.md)');
    expect(text.startsWith('# Pine\n\n> Help\n\n## FAQ\n')).toBe(true);
  });
});
