import { escapeHtml } from './escape-html.ts';
import type { HelpLink } from './types.ts';

/** Articles as a list of links, each in the language it is written in. */
export function renderList(articles: HelpLink[]): string {
  const items = articles.map(
    ({ title, url, language }) =>
      `<li><a href="${escapeHtml(url)}" lang="${escapeHtml(language)}">${escapeHtml(title)}</a></li>`,
  );
  return `<ul class="list">${items.join('')}</ul>`;
}
