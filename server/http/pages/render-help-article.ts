import { describeArticle } from './describe-article.ts';
import { escapeHtml } from './escape-html.ts';
import { votePath } from './help-addresses.ts';
import { nameLanguage } from './name-language.ts';
import { renderBreadcrumbs } from './render-breadcrumbs.ts';
import { renderLayout } from './render-layout.ts';
import { renderList } from './render-list.ts';
import { renderMarkdown } from './render-markdown.ts';
import { findHelpTexts, type HelpTexts } from './texts/index.ts';
import { type ArticlePart, toParts } from './to-parts.ts';
import type { HelpArticle, HelpLink, HelpSite } from './types.ts';

/** Fewer headed parts than this are seen at one glance. */
const CONTENTS_FROM = 3;

export interface HelpArticleInput {
  /** In the article's language. */
  site: HelpSite;
  article: HelpArticle;
  /** Path of this page. */
  path: string;
  /** Left out for what no list shows. */
  category?: { name: string; path: string };
  /** The same article in other languages. */
  translations: HelpLink[];
  /** Questions that are near. */
  related: HelpLink[];
  /** What this visitor just said about it. */
  voted?: 'yes' | 'no';
}

/** One article: contents, its parts, whether it helped, what is near. */
export function renderHelpArticle(input: HelpArticleInput): string {
  const { site, article, path, category, translations, related } = input;
  const texts = findHelpTexts(site.language);
  const parts = toParts(article.passages, article.title, texts);
  const crumbs = renderBreadcrumbs(site, [...(category ? [category] : []), { name: article.title, path }]);
  const main = `${crumbs.html}
<article>
<h1>${escapeHtml(article.title)}</h1>
${renderParts(parts, texts)}
</article>
<p class="muted">${renderDate(article, texts)}</p>
${renderTranslations(translations, texts)}
${renderVote(input, texts)}
${related.length > 0 ? `<section class="no-print"><h2>${texts.related}</h2>\n${renderList(related)}</section>` : ''}`;
  const alternates = [{ language: article.language, path }].concat(
    translations.map(({ language, url }) => ({ language, path: url })),
  );
  return renderLayout({
    site,
    title: article.title,
    // Search engines list what can be browsed.
    ...(category ? { canonical: path } : {}),
    alternates: alternates.length > 1 ? alternates : [],
    facts: [describeArticle(article, site, path), crumbs.facts],
    main,
  });
}

/** The short answer first, then what else there is. */
function renderParts(parts: ArticlePart[], texts: HelpTexts): string {
  const lead = parts[0]?.isLead ? 1 : 0;
  const html = parts.map(renderPart);
  return [...html.slice(0, lead), renderContents(parts, texts), ...html.slice(lead)].join('\n');
}

function renderContents(parts: ArticlePart[], texts: HelpTexts): string {
  const headed = parts.filter(({ heading, anchor }) => heading && anchor);
  if (headed.length < CONTENTS_FROM) return '';
  const items = headed.map(
    ({ heading, anchor }) =>
      `<li><a href="#${escapeHtml(encodeURIComponent(anchor!))}">${escapeHtml(heading!)}</a></li>`,
  );
  return `<nav class="toc" aria-labelledby="contents"><h2 id="contents">${texts.contents}</h2><ul>${items.join('')}</ul></nav>`;
}

function renderPart(part: ArticlePart): string {
  const id = part.anchor ? ` id="${escapeHtml(part.anchor)}"` : '';
  const heading = part.heading ? `<h2>${escapeHtml(part.heading)}</h2>\n` : '';
  const lead = part.isLead ? ' class="lead"' : '';
  return `<section${id}${lead}>\n${heading}${renderMarkdown(part.texts.join('\n\n'))}</section>`;
}

function renderDate({ language, updatedAt }: HelpArticle, texts: HelpTexts): string {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(updatedAt);
  const time = `<time datetime="${updatedAt.toISOString().slice(0, 10)}">${escapeHtml(date)}</time>`;
  return escapeHtml(texts.updated).replace('{date}', () => time);
}

function renderTranslations(translations: HelpLink[], texts: HelpTexts): string {
  if (translations.length === 0) return '';
  const items = translations.map(({ url, language }) => {
    const code = escapeHtml(language);
    return `<li><a href="${escapeHtml(url)}" hreflang="${code}" lang="${code}">${escapeHtml(nameLanguage(language))}</a></li>`;
  });
  return `<nav class="no-print" aria-label="${texts.otherLanguages}"><ul class="row muted"><li>${texts.otherLanguages}:</li>${items.join('')}</ul></nav>`;
}

/** A plain form: it works without a script, and the answer comes back to the same place of the page. */
function renderVote({ article, voted }: HelpArticleInput, texts: HelpTexts): string {
  if (voted) {
    return `<div class="vote" id="helpful"><p role="status">${voted === 'yes' ? texts.thanks : texts.thanksNo}</p></div>`;
  }
  return `<form class="vote" id="helpful" method="post" action="${escapeHtml(votePath(article.id))}" aria-labelledby="helpful-question">
<h2 id="helpful-question">${texts.helpful}</h2>
<button class="plain" name="helpful" value="yes">${texts.yes}</button>
<button class="plain" name="helpful" value="no">${texts.no}</button>
</form>`;
}
