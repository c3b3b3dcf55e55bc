import { escapeHtml } from './escape-html.ts';
import { categoryPath } from './help-addresses.ts';
import { renderBreadcrumbs } from './render-breadcrumbs.ts';
import { renderLayout } from './render-layout.ts';
import { renderList } from './render-list.ts';
import { findHelpTexts } from './texts/index.ts';
import type { HelpCategory, HelpSite } from './types.ts';

/** All articles of a category in one language, page by page. */
export function renderHelpCategory(input: {
  site: HelpSite;
  sourceId: string;
  category: HelpCategory;
  page: number;
  pages: number;
}): string {
  const { site, sourceId, category, page, pages } = input;
  const { language } = site;
  const path = categoryPath(sourceId, language, page);
  const crumbs = renderBreadcrumbs(site, [{ name: category.name, path }]);
  const main = `${crumbs.html}<h1>${escapeHtml(category.name)}</h1>
${renderList(category.articles)}${renderPages(input)}`;
  const title = pages > 1 ? `${category.name} (${page}/${pages})` : category.name;
  return renderLayout({ site, title, canonical: path, facts: [crumbs.facts], main });
}

function renderPages(input: { site: HelpSite; sourceId: string; page: number; pages: number }): string {
  const { site, sourceId, page, pages } = input;
  if (pages < 2) return '';
  const items = Array.from({ length: pages }, (_, index) => {
    const number = index + 1;
    const mark = number === page ? ' aria-current="page"' : '';
    return `<li><a href="${escapeHtml(categoryPath(sourceId, site.language, number))}"${mark}>${number}</a></li>`;
  });
  return `<nav aria-label="${findHelpTexts(site.language).pages}"><ul class="row">${items.join('')}</ul></nav>`;
}
