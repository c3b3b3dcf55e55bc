import { escapeHtml } from './escape-html.ts';
import { homePath } from './help-addresses.ts';
import { helpStyles } from './help-styles.ts';
import { findHelpTexts } from './texts/index.ts';
import type { HelpSite } from './types.ts';

export interface LayoutInput {
  site: HelpSite;
  title: string;
  /** Path under which search engines know the page; left out: they are asked not to keep it. */
  canonical?: string;
  /** The same page in other languages, and itself. */
  alternates?: { language: string; path: string }[];
  /** What the page is, for machines (schema.org). */
  facts?: object[];
  query?: string;
  /** Makes the search the first thing of the page. */
  isHome?: boolean;
  /** HTML that the caller has escaped. */
  main: string;
}

/** The frame of every page: one sheet, one small script that is not needed, the search and the way to a person. */
export function renderLayout(input: LayoutInput): string {
  const { site, main } = input;
  const texts = findHelpTexts(site.language);
  const name = escapeHtml(site.name);
  const brand = `<a class="brand" href="${escapeHtml(homePath(site.language))}">${name} · ${texts.help}</a>`;
  const header = input.isHome
    ? `<header><div class="bar">${brand}</div>
<div class="hero"><h1>${texts.help}</h1>${renderSearch(input)}</div></header>`
    : `<header><div class="bar">${brand}${renderSearch(input)}</div></header>`;
  return `<!doctype html>
<html lang="${escapeHtml(site.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(input.title)} · ${name}</title>
${renderLinks(input)}
<link rel="icon" href="data:,">
<style>${helpStyles(site.colour)}</style>
${(input.facts ?? []).map(renderFacts).join('\n')}
<script src="/help/help.js" defer></script>
</head>
<body>
<a class="skip" href="#main">${texts.skip}</a>
${header}
<main id="main" tabindex="-1">
<p id="said" class="heard" role="status"></p>
<div id="found" data-searching="${escapeHtml(texts.searching)}" data-failed="${escapeHtml(texts.searchFailed)}" hidden></div>
<div id="page">
${main}
</div>
</main>
${site.hasChat ? renderAsk(site) : ''}
</body>
</html>
`;
}

/** A plain form; the script makes it answer while one types. */
function renderSearch({ site, query }: LayoutInput): string {
  const texts = findHelpTexts(site.language);
  return `<form class="search" action="/help/search" role="search">
<input type="hidden" name="language" value="${escapeHtml(site.language)}">
<input type="search" name="q" required maxlength="200" autocomplete="off" aria-label="${texts.search}" placeholder="${texts.search}" value="${escapeHtml(query ?? '')}">
<button>${texts.searchButton}</button>
</form>`;
}

function renderLinks({ site, canonical, alternates = [] }: LayoutInput): string {
  if (!canonical) return '<meta name="robots" content="noindex">';
  const link = (path: string) => escapeHtml(site.origin + path);
  return [
    `<link rel="canonical" href="${link(canonical)}">`,
    ...alternates.map(
      ({ language, path }) =>
        `<link rel="alternate" hreflang="${escapeHtml(language)}" href="${link(path)}">`,
    ),
  ].join('\n');
}

/** As data, not code: no browser runs it, and nothing in it can end the element. */
function renderFacts(facts: object): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...facts });
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}

/** The way to a person, under every page. */
function renderAsk({ language }: HelpSite): string {
  const texts = findHelpTexts(language);
  return `<footer><div>
<h2>${texts.ask}</h2>
<p>${texts.askWhat}</p>
<button type="button" data-ask hidden>${texts.askButton}</button>
<noscript><p class="muted">${texts.askNeedsScript}</p></noscript>
</div></footer>`;
}
