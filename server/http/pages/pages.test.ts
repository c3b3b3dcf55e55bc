import { describe, expect, test } from 'vitest';
import { renderHelpArticle, renderHelpHome, renderNotFound } from './index.ts';

const company = { name: 'Fjord & "Pine"', colour: '#1f5c4a', language: 'en' };
const HOSTILE = `"><script>alert(1)</script>`;

describe('help centre pages', () => {
  test('whatever is shown, nothing of it becomes a tag', () => {
    const link = { title: HOSTILE, url: `/help/articles/${HOSTILE}`, language: HOSTILE };
    const hit = { ...link, articleId: 'a', heading: HOSTILE, snippet: HOSTILE, score: 1 };
    const passage = {
      kind: 'body',
      headingPath: [HOSTILE],
      anchor: HOSTILE,
      text: `${HOSTILE}\n\n<img src=x onerror=y>`,
    };
    const article = {
      title: HOSTILE,
      language: 'en',
      updatedAt: '2026-11-02T00:00:00Z',
      passages: [passage],
    };
    const pages = [
      renderHelpHome({ company, categories: [{ name: HOSTILE, articles: [link] }] }),
      renderHelpHome({ company, categories: [], query: HOSTILE, hits: [hit] }),
      renderHelpHome({ company, categories: [], query: HOSTILE, hits: [] }),
      renderHelpArticle({ company, article, related: [link] }),
      renderNotFound({ company }),
    ];
    for (const page of pages) {
      expect(page).not.toContain('<script');
      expect(page).not.toContain('<img');
    }
  });

  test('a link in an article never runs a script', () => {
    const passages = [
      {
        kind: 'body',
        headingPath: [],
        text: '[a](javascript:alert(1)) [b](data:text/html,x) [c](https://c.example)',
      },
    ];
    const article = { title: 'T', language: 'en', updatedAt: new Date(), passages };
    const page = renderHelpArticle({ company, article, related: [] });
    expect(page).not.toMatch(/href="(javascript|data:text)/);
    expect(page).toContain('href="https://c.example"');
  });

  test('each part of an article carries the anchor that citations link to', () => {
    const part = (kind: string, anchor: string, text: string) => ({ kind, headingPath: [], anchor, text });
    const passages = [
      part('answer', 'short-answer', 'Yes.'),
      part('conditions', 'c', '- one'),
      part('conditions', 'c', '- two'),
    ];
    const article = { title: 'T', language: 'fr', updatedAt: new Date(), passages };
    const page = renderHelpArticle({ company, article, related: [] });
    expect(page).toContain('<section id="short-answer" class="lead">');
    expect(page.match(/<section id="c">/g)).toHaveLength(1);
    expect(page).toContain('<html lang="fr">');
  });

  test('a company of several languages lets the reader choose one', () => {
    const page = renderHelpHome({
      company: { ...company, languages: ['en', 'fr'] },
      categories: [],
      language: 'fr',
    });
    expect(page).toContain('<a href="/help?language=fr" lang="fr" aria-current="true">français</a>');
    expect(page).toContain('<html lang="fr">');
  });

  test('an empty search says what to do next', () => {
    expect(renderHelpHome({ company, categories: [], query: 'zzz', hits: [] })).toContain('Try other words');
  });
});
