import { escapeHtml } from './escape-html.ts';
import { type HelpLink, renderLinks } from './render-help-home.ts';
import { type HelpCompany, renderLayout } from './render-layout.ts';
import { renderMarkdown } from './render-markdown.ts';
import { findHelpTexts, type HelpTexts } from './texts.ts';

/** A passage of an article, in reading order; passages with the same anchor are one part of the page. */
export interface HelpPassage {
  kind: string;
  headingPath: string[];
  anchor?: string;
  text: string;
}

/** One article. Its related questions are the links in `related`. */
export function renderHelpArticle(input: {
  company: HelpCompany;
  article: { title: string; language: string; updatedAt: string | Date; passages: HelpPassage[] };
  related: HelpLink[];
}): string {
  const { article, company, related } = input;
  const texts = findHelpTexts(article.language);
  const date = new Intl.DateTimeFormat(article.language, { dateStyle: 'long' }).format(
    new Date(article.updatedAt),
  );
  const parts = toParts(article.passages, article.title, texts).map(renderPart);
  const links = related.length > 0 ? `<h2>${texts.related}</h2>\n${renderLinks(related)}` : '';
  const main = `<p class="muted"><a href="/help">${texts.back}</a></p>
<article>
<h1>${escapeHtml(article.title)}</h1>
${parts.join('\n')}
</article>
<p class="muted">${escapeHtml(texts.updated.replace('{date}', date))}</p>
${links}`;
  return renderLayout({ company, language: article.language, title: article.title, main });
}

interface Part {
  heading?: string;
  anchor?: string;
  isLead: boolean;
  texts: string[];
}

function toParts(passages: HelpPassage[], title: string, texts: HelpTexts): Part[] {
  const parts: Part[] = [];
  for (const passage of passages) {
    const last = parts.at(-1);
    if (last && last.anchor === passage.anchor) last.texts.push(passage.text);
    else {
      const heading = headingOf(passage, title, texts);
      parts.push({
        heading,
        anchor: passage.anchor,
        isLead: passage.kind === 'answer',
        texts: [passage.text],
      });
    }
  }
  return parts;
}

function headingOf({ kind, headingPath }: HelpPassage, title: string, texts: HelpTexts): string | undefined {
  if (kind === 'conditions' || kind === 'procedure' || kind === 'timeline') return texts[kind];
  const heading = headingPath.at(-1);
  return kind === 'answer' || heading === title ? undefined : heading;
}

function renderPart(part: Part): string {
  const id = part.anchor ? ` id="${escapeHtml(part.anchor)}"` : '';
  const heading = part.heading ? `<h2>${escapeHtml(part.heading)}</h2>\n` : '';
  const lead = part.isLead ? ' class="lead"' : '';
  return `<section${id}${lead}>\n${heading}${renderMarkdown(part.texts.join('\n\n'))}</section>`;
}
