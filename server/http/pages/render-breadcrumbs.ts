import { escapeHtml } from './escape-html.ts';
import { homePath } from './help-addresses.ts';
import { findHelpTexts } from './texts/index.ts';
import type { HelpSite } from './types.ts';

export interface Crumb {
  name: string;
  path: string;
}

/** From the front page to this one: the links above it, and the same for machines. The last one is the page itself. */
export function renderBreadcrumbs(site: HelpSite, crumbs: Crumb[]): { html: string; facts: object } {
  const texts = findHelpTexts(site.language);
  const all = [{ name: texts.help, path: homePath(site.language) }, ...crumbs];
  const items = all.map(({ name, path }, index) =>
    index === all.length - 1
      ? `<li><span aria-current="page">${escapeHtml(name)}</span></li>`
      : `<li><a href="${escapeHtml(path)}">${escapeHtml(name)}</a></li>`,
  );
  const html = `<nav aria-label="${texts.breadcrumbs}"><ol class="row crumbs">${items.join('')}</ol></nav>`;
  const itemListElement = all.map(({ name, path }, index) => {
    return { '@type': 'ListItem', position: index + 1, name, item: site.origin + path };
  });
  return { html, facts: { '@type': 'BreadcrumbList', itemListElement } };
}
