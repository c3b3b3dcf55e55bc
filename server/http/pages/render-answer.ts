import { type Block, type Inline, parseReply } from '../../../contract/reply-markdown.ts';
import { escapeHtml } from './escape-html.ts';
import type { HelpAnswer } from './render-search.ts';
import { findHelpTexts } from './texts/index.ts';

/** The instant answer: what the articles say, each sentence with its source, and who put it together. */
export function renderAnswer({ text, language, citations }: HelpAnswer, around: string): string {
  const texts = findHelpTexts(around);
  const urls = new Map(citations.map(({ number, url }) => [number, url]));
  const body = parseReply(text).map((block) => renderBlock(block, urls));
  const sources = citations.map(({ number, title, heading, url }) => {
    const label = `${number}. ${heading ? `${title} › ${heading}` : title}`;
    return `<li>${url ? `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>` : escapeHtml(label)}</li>`;
  });
  return `<section class="answer" aria-label="${texts.answer}"><h2>${texts.answer}</h2>
<div lang="${escapeHtml(language)}">${body.join('')}</div>
<ul class="row muted"><li>${texts.sources}</li>${sources.join('')}</ul>
<p class="muted">${texts.answerMadeBy}</p></section>`;
}

type Urls = ReadonlyMap<number, string | undefined>;

function renderBlock(block: Block, urls: Urls): string {
  switch (block.kind) {
    case 'code':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${renderInline(item, urls)}</li>`).join('');
      const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : '';
      return block.ordered ? `<ol${start}>${items}</ol>` : `<ul>${items}</ul>`;
    }
    default:
      return `<p>${renderInline(block.children, urls)}</p>`;
  }
}

function renderInline(children: Inline[], urls: Urls): string {
  // A mark belongs to the sentence before it: no line may break between them.
  return children
    .map((child) => renderOne(child, urls))
    .join('')
    .replaceAll(/ +(?=<sup>)/g, '');
}

function renderOne(child: Inline, urls: Urls): string {
  switch (child.kind) {
    case 'text':
      return escapeHtml(child.text);
    case 'code':
      return `<code>${escapeHtml(child.text)}</code>`;
    case 'break':
      return '<br>';
    case 'bold':
      return `<strong>${renderInline(child.children, urls)}</strong>`;
    case 'italic':
      return `<em>${renderInline(child.children, urls)}</em>`;
    case 'link':
      return `<a href="${escapeHtml(child.url)}">${renderInline(child.children, urls)}</a>`;
    case 'citation':
      return renderMark(child.number, urls.get(child.number));
  }
}

function renderMark(number: number, url: string | undefined): string {
  return url ? `<sup><a href="${escapeHtml(url)}">${number}</a></sup>` : `<sup>${number}</sup>`;
}
