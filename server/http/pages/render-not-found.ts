import { type HelpCompany, renderLayout } from './render-layout.ts';
import { findHelpTexts } from './texts.ts';

/** For an address of the help centre behind which there is nothing. */
export function renderNotFound(input: { company: HelpCompany; language?: string }): string {
  const texts = findHelpTexts(input.language ?? input.company.language);
  const main = `<h1>${texts.notFound}</h1>\n<p>${texts.notFoundWhat}</p>\n<p><a href="/help">${texts.back}</a></p>`;
  return renderLayout({ ...input, title: texts.notFound, main });
}
