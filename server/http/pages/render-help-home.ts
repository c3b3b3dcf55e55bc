import type { SearchResult } from '#contract';
import { escapeHtml } from './escape-html.ts';
import { type HelpCompany, renderLayout } from './render-layout.ts';
import { findHelpTexts, type HelpTexts } from './texts.ts';

/** An article as a list shows it. `url` is a path of this site. */
export interface HelpLink {
  title: string;
  url: string;
  language: string;
}

/** The help centre's front page, or with `query` and `hits` what a search found. */
export function renderHelpHome(input: {
  company: HelpCompany;
  categories: { name: string; articles: HelpLink[] }[];
  language?: string;
  query?: string;
  hits?: SearchResult['hits'];
}): string {
  const texts = findHelpTexts(input.language ?? input.company.language);
  const found = input.query !== undefined && input.hits ? renderHits(input.query, input.hits, texts) : '';
  const title = found ? texts.results.replace('{query}', input.query!) : texts.help;
  const lists = input.categories.filter((category) => category.articles.length > 0).map(renderCategory);
  const articles = lists.length > 0 ? lists.join('\n') : `<p>${texts.noArticles}</p>`;
  const home = `<h1>${texts.help}</h1>\n${renderLanguages(input.company, input.language)}\n${articles}`;
  return renderLayout({ ...input, title, main: found || home });
}

/** Links to the articles of one language each, named in that language. */
function renderLanguages(company: HelpCompany, current: string | undefined): string {
  const languages = company.languages ?? [];
  if (languages.length < 2) return '';
  const items = languages.map((language) => {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
    const code = escapeHtml(language);
    const mark = language === current ? ' aria-current="true"' : '';
    return `<li><a href="/help?language=${code}" lang="${code}"${mark}>${escapeHtml(name)}</a></li>`;
  });
  return `<ul class="languages">${items.join('')}</ul>`;
}

function renderCategory(category: { name: string; articles: HelpLink[] }): string {
  return `<h2>${escapeHtml(category.name)}</h2>\n${renderLinks(category.articles)}`;
}

/** Articles as a list of links, each in the language it is written in. */
export function renderLinks(articles: HelpLink[]): string {
  const items = articles.map(
    ({ title, url, language }) =>
      `<li><a href="${escapeHtml(url)}" lang="${escapeHtml(language)}">${escapeHtml(title)}</a></li>`,
  );
  return `<ul class="list">${items.join('')}</ul>`;
}

function renderHits(query: string, hits: SearchResult['hits'], texts: HelpTexts): string {
  const say = (text: string) => escapeHtml(text.replace('{query}', () => query));
  const items = hits.map(({ title, heading, url, language, snippet }) => {
    const label = heading ? `${title} › ${heading}` : title;
    return `<li lang="${escapeHtml(language)}"><a href="${escapeHtml(url)}">${escapeHtml(label)}</a><p class="muted">${escapeHtml(snippet)}</p></li>`;
  });
  const list =
    items.length > 0 ? `<ul class="list">${items.join('')}</ul>` : `<p>${say(texts.noResults)}</p>`;
  return `<h1>${say(texts.results)}</h1>\n${list}\n<p><a href="/help">${texts.back}</a></p>`;
}
