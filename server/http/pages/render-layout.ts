import { tokensCss } from '../../../contract/tokens.ts';
import { escapeHtml } from './escape-html.ts';
import { HELP_STYLES } from './help-styles.ts';
import { findHelpTexts } from './texts.ts';

/** Whose help centre it is. `chat` puts the company's own chat on the page. */
export interface HelpCompany {
  name: string;
  colour: string;
  language: string;
  /** All that the company writes in; more than one gives a choice on the front page. */
  languages?: string[];
  chat?: boolean;
}

/** The frame of every page; `main` is HTML that the caller has escaped. */
export function renderLayout(input: {
  company: HelpCompany;
  language?: string;
  title: string;
  query?: string;
  main: string;
}): string {
  const { company } = input;
  const texts = findHelpTexts(input.language ?? company.language);
  const name = escapeHtml(company.name);
  const chat = company.chat ? '<script async src="/widget.js"></script>' : '';
  return `<!doctype html>
<html lang="${escapeHtml(input.language ?? company.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(input.title)} · ${name}</title>
<link rel="icon" href="data:,">
<style>${tokensCss(':root', company.colour)}${HELP_STYLES}</style>
${chat}
</head>
<body>
<a class="skip" href="#main">${texts.skip}</a>
<header><div class="bar">
<a class="brand" href="/help">${name} · ${texts.help}</a>
<form action="/help/search" role="search">
<input type="search" name="q" required maxlength="200" aria-label="${texts.search}" placeholder="${texts.search}" value="${escapeHtml(input.query ?? '')}">
<button>${texts.searchButton}</button>
</form>
</div></header>
<main id="main">
${input.main}
</main>
</body>
</html>
`;
}
