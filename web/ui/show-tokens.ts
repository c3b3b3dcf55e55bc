import { tokensCss } from '../../contract/tokens.ts';

const sheet = new CSSStyleSheet();

/** Puts the tokens on the page, with the company's colour once it is known. */
export function showTokens(colour?: string): void {
  sheet.replaceSync(tokensCss(':root', colour));
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
