import type MarkdownIt from 'markdown-it';
import { linkText } from './link-text.ts';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** A tag that HTML knows; anything else in angle brackets (`<port>`) is the author's text. */
const HTML_TAG =
  /^<\/?(a|abbr|b|big|br|center|code|del|details|div|em|figcaption|figure|font|form|h[1-6]|hr|i|img|input|ins|kbd|label|li|mark|ol|p|pre|q|s|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|iframe|video|audio|button|script|style|svg|object|embed|textarea|select|option|main|nav|header|footer|section|article|aside|link|meta|html|body|head|title|base)\b/i;
/** `<port>` or `<your name>`: a placeholder has no attributes. */
const PLACEHOLDER = /^<[\p{L}][\p{L}\p{N} _.:-]*>$/u;
const UNSPOKEN = /^<(\/?)(script|style)\b/i;

/** The text of a run of inline tokens: emphasis dropped, code and links kept, images left out. */
export function inlineToText(tokens: Token[]): string {
  let text = '';
  const links: { href: string | undefined; start: number }[] = [];
  const close = () => {
    const link = links.pop();
    if (link) text = text.slice(0, link.start) + linkText(text.slice(link.start), link.href);
  };
  let isUnspoken = false;
  for (const [index, token] of tokens.entries()) {
    const unspoken = token.type === 'html_inline' && UNSPOKEN.exec(token.content);
    if (unspoken) isUnspoken = !unspoken[1];
    if (isUnspoken || unspoken) continue;
    if (token.type === 'text') text += withoutAttributes(token.content, tokens[index - 1]);
    else if (token.type === 'code_inline') text += `\`${token.content}\``;
    else if (token.type === 'softbreak') text += ' ';
    else if (token.type === 'hardbreak') text += '\n';
    else if (token.type === 'link_open')
      links.push({ href: String(token.attrGet('href') ?? ''), start: text.length });
    else if (token.type === 'link_close') close();
    else if (token.type === 'html_inline') {
      const href = /^<a\s[^>]*href=["']([^"']+)["']/i.exec(token.content)?.[1];
      if (/^<br/i.test(token.content)) text += '\n';
      else if (href) links.push({ href, start: text.length });
      else if (/^<\/a>/i.test(token.content)) close();
      else if (PLACEHOLDER.test(token.content) && !HTML_TAG.test(token.content)) text += token.content;
    }
  }
  return text.replace(/[ \t\u00a0]+/g, ' ').replace(/ ?\n ?/g, '\n');
}

/** `{.button}` right behind a link or an image is for the page's style (kramdown, markdown-it-attrs), not text. */
function withoutAttributes(content: string, before: Token | undefined): string {
  const isStyled = before?.type === 'link_close' || before?.type === 'image';
  return isStyled ? content.replace(/^\{[^{}\n]{1,100}\}/, '') : content;
}

/** The id of an `<a id="…">` among inline tokens. */
export function findAnchorId(tokens: Token[]): string | undefined {
  for (const token of tokens) {
    const id =
      token.type === 'html_inline' && /^<a\s[^>]*\b(?:id|name)=["']([^"']+)["']/i.exec(token.content)?.[1];
    if (id) return id;
  }
  return undefined;
}
