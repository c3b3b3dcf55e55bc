import { escapeHtml } from './escape-html.ts';
import { homePath } from './help-addresses.ts';
import { nameLanguage } from './name-language.ts';
import { renderLayout } from './render-layout.ts';
import { renderList } from './render-list.ts';
import { findHelpTexts } from './texts/index.ts';
import type { HelpCategory, HelpSite } from './types.ts';

/** The front page: the search, and the first articles of each category. */
export function renderHelpHome(input: { site: HelpSite; categories: HelpCategory[] }): string {
  const { site } = input;
  const texts = findHelpTexts(site.language);
  const lists = input.categories
    .filter(({ count }) => count > 0)
    .map((category) => renderCategory(category, site.language));
  const empty = `<h2>${texts.noArticles}</h2><p>${texts.noArticlesWhat}</p>`;
  const main = `${renderLanguages(site)}${lists.length > 0 ? `<div class="cards">${lists.join('\n')}</div>` : empty}`;
  return renderLayout({
    site,
    title: texts.help,
    isHome: true,
    canonical: homePath(site.language),
    alternates: [
      ...site.languages.map((language) => ({ language, path: homePath(language) })),
      { language: 'x-default', path: homePath() },
    ],
    facts: [describeSite(site)],
    main,
  });
}

function renderCategory({ name, url, articles, count }: HelpCategory, language: string): string {
  const texts = findHelpTexts(language);
  const all = texts.all.replace('{count}', new Intl.NumberFormat(language).format(count));
  const more =
    count > articles.length ? `<p class="more"><a href="${escapeHtml(url)}">${escapeHtml(all)}</a></p>` : '';
  return `<section><h2><a href="${escapeHtml(url)}">${escapeHtml(name)}</a></h2>${renderList(articles)}${more}</section>`;
}

/** Links to the front page in each language, named in that language. */
function renderLanguages({ languages, language: current }: HelpSite): string {
  if (languages.length < 2) return '';
  const items = languages.map((language) => {
    const mark = language === current ? ' aria-current="true"' : '';
    const code = escapeHtml(language);
    return `<li><a href="${escapeHtml(homePath(language))}" hreflang="${code}" lang="${code}"${mark}>${escapeHtml(nameLanguage(language))}</a></li>`;
  });
  return `<nav class="no-print" aria-label="${findHelpTexts(current).languages}"><ul class="row">${items.join('')}</ul></nav>`;
}

function describeSite({ name, origin, language }: HelpSite): object {
  return {
    '@type': 'WebSite',
    name,
    url: origin + homePath(language),
    inLanguage: language,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${origin}/help/search?language=${language}&q={query}`,
      'query-input': 'required name=query',
    },
  };
}
