import { escapeHtml } from './escape-html.ts';
import { homePath } from './help-addresses.ts';
import { renderLayout } from './render-layout.ts';
import { findHelpTexts } from './texts/index.ts';
import type { HelpSite } from './types.ts';

/** For an address of the help centre behind which there is nothing. */
export function renderNotFound(site: HelpSite): string {
  const texts = findHelpTexts(site.language);
  const main = `<h1>${texts.notFound}</h1>\n<p>${texts.notFoundWhat}</p>\n<p><a href="${escapeHtml(homePath(site.language))}">${texts.back}</a></p>`;
  return renderLayout({ site, title: texts.notFound, main });
}
