import { expect, test } from 'vitest';
import { parseHtml } from './parse-html.ts';
import { toArticleContent } from './to-article-content.ts';

const PAGE = `<!doctype html><html lang="fr-FR"><head><title>Retours | Boutique</title>
<link rel="canonical" href="https://example.org/retours"><style>p{}</style></head><body>
<header>Logo Menu</header><nav>Accueil</nav><div class="breadcrumb">Accueil &gt; Retours</div>
<main><header><h1>Retours</h1></header><p>Vous avez <strong>30 jours</strong>.</p>
<h2 id="comment">Comment faire</h2><ol><li>Imprimez l'étiquette</li><li>Déposez le colis</li></ol>
<script>steal()</script><p hidden>caché</p></main><footer>Mentions légales</footer></body></html>`;

test('an HTML page is read without its menus, footer and scripts', () => {
  const content = toArticleContent(parseHtml(PAGE), 'pages/retours.html', undefined);
  expect(content).toMatchObject({ title: 'Retours', language: 'fr', url: 'https://example.org/retours' });
  expect(content.passages.map(({ text, anchor }) => [text, anchor])).toEqual([
    ['Vous avez 30 jours.', undefined],
    ["1. Imprimez l'étiquette\n2. Déposez le colis", 'comment'],
  ]);
});

test('a page without a heading takes its title element, and broken HTML is read as far as it goes', () => {
  const content = toArticleContent(
    parseHtml('<title>Prices</title><p>One <b>euro</p><td>Two'),
    'p.html',
    undefined,
  );
  expect(content.title).toBe('Prices');
  expect(content.passages[0]!.text).toBe('One euro\n\nTwo');
});
