import { escapeHtml } from './escape-html.ts';
import { homePath } from './help-addresses.ts';
import { renderAnswer } from './render-answer.ts';
import { renderLayout } from './render-layout.ts';
import { findHelpTexts } from './texts/index.ts';
import type { HelpSite } from './types.ts';

/** What a search found. `answer` is there when an article answers it for sure. */
export interface Found {
  query: string;
  kind: 'answered' | 'asked-which' | 'unsure' | 'person' | 'none';
  answer?: HelpAnswer;
  /** Best first, at most one of each article. */
  hits: HelpHit[];
}

/** A reply of the assistant: Markdown with citation marks, and what they stand for. */
export interface HelpAnswer {
  text: string;
  language: string;
  citations: { number: number; title: string; heading?: string; url?: string }[];
}

export interface HelpHit {
  title: string;
  heading?: string;
  snippet: string;
  url: string;
  language: string;
}

/** A search's page, for browsers without a script and for its own address. */
export function renderSearch(site: HelpSite, found: Found): string {
  const texts = findHelpTexts(site.language);
  const title = texts.results.replace('{query}', () => found.query);
  const main = `${renderFound(site, found)}
<p class="no-print"><a href="${escapeHtml(homePath(site.language))}">${texts.back}</a></p>`;
  return renderLayout({ site, title, query: found.query, main });
}

/** The results alone, as the script puts them into the page that is open. */
export function renderFound({ language, hasChat }: HelpSite, found: Found): string {
  const texts = findHelpTexts(language);
  const say = (text: string) => escapeHtml(text.replace('{query}', () => found.query));
  if (found.hits.length === 0 && !found.answer) {
    const noted = hasChat ? `<p><button type="button" data-ask hidden>${texts.askButton}</button></p>` : '';
    const why = found.kind === 'person' ? texts.person : texts.noResultsWhat;
    return `<h1>${say(texts.noResults)}</h1><p>${why}</p>${noted}<p class="muted">${texts.noted}</p>`;
  }
  const count = texts.found.replace('{count}', String(found.hits.length));
  const said = `<p class="muted" data-said>${escapeHtml(count)}</p>`;
  return `<h1>${say(texts.results)}</h1>\n${renderTop(found, language)}${said}${renderHits(found.hits)}`;
}

function renderTop(found: Found, language: string): string {
  const texts = findHelpTexts(language);
  if (found.answer) return renderAnswer(found.answer, language);
  const words = { unsure: texts.unsure, 'asked-which': texts.which, person: texts.person };
  const text = words[found.kind as keyof typeof words];
  return text ? `<p>${text}</p>` : '';
}

function renderHits(hits: HelpHit[]): string {
  const items = hits.map(({ title, heading, url, language, snippet }) => {
    const label = heading ? `${title} › ${heading}` : title;
    return `<li lang="${escapeHtml(language)}"><a href="${escapeHtml(url)}">${escapeHtml(label)}</a><p class="muted">${escapeHtml(snippet)}</p></li>`;
  });
  return items.length > 0 ? `<ul class="list">${items.join('')}</ul>` : '';
}
