export { type HelpPassage, renderHelpArticle } from './render-help-article.ts';
export { type HelpLink, renderHelpHome } from './render-help-home.ts';
export type { HelpCompany } from './render-layout.ts';
export { renderNotFound } from './render-not-found.ts';
