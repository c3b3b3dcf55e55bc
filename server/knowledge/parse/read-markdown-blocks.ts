import MarkdownIt from 'markdown-it';
import type { Block } from '../types.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { findAnchorId, inlineToText } from './inline-to-text.ts';
import { toTableLines } from './to-table-lines.ts';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** A cursor over markdown-it's flat list of tokens. */
interface Reader {
  tokens: Token[];
  at: number;
  blocks: Block[];
  /** Id of an empty `<a id>` that waits for its heading. */
  anchor?: string;
}

const HEADING_ANCHOR = /\s*\{#([\w.:-]+)\}\s*$/;
const ALERT = /^\[!\w+\]\s*/;

/** Returns a function that reads Markdown into blocks. HTML fragments are read as text. */
export function createMarkdownReader(): (markdown: string) => Block[] {
  // Only tokens are made, never HTML: `html` is on so that fragments come as tokens of their own.
  const markdown = new MarkdownIt({ html: true, linkify: false });
  return (text) => {
    const reader: Reader = { tokens: markdown.parse(text, {}), at: 0, blocks: [] };
    while (reader.at < reader.tokens.length) readBlock(reader);
    return reader.blocks;
  };
}

function readBlock(reader: Reader): void {
  const token = reader.tokens[reader.at]!;
  if (token.type === 'heading_open') readHeading(reader, token);
  else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open')
    addBlock(reader, 'list', readList(reader, 0).join('\n'));
  else if (token.type === 'table_open') readTable(reader);
  else if (token.type === 'html_block') readHtml(reader);
  else {
    reader.at += 1;
    if (token.type === 'fence' || token.type === 'code_block') addBlock(reader, 'code', token.content.trim());
    else if (token.type === 'inline') readParagraph(reader, token);
  }
}

function addBlock(reader: Reader, kind: Block['kind'], text: string): void {
  if (text) reader.blocks.push({ kind, text });
}

function readParagraph(reader: Reader, { children }: Token): void {
  reader.anchor = findAnchorId(children ?? []) ?? reader.anchor;
  addBlock(
    reader,
    'paragraph',
    inlineToText(children ?? [])
      .replace(ALERT, '')
      .trim(),
  );
}

function readHeading(reader: Reader, open: Token): void {
  const children = reader.tokens[reader.at + 1]?.children ?? [];
  reader.at += 3;
  const raw = inlineToText(children).replace(/\n/g, ' ').trim();
  const explicit = HEADING_ANCHOR.exec(raw)?.[1];
  const anchor = explicit ?? findAnchorId(children) ?? reader.anchor;
  reader.anchor = undefined;
  const text = raw.replace(HEADING_ANCHOR, '').trim();
  if (text) reader.blocks.push({ kind: 'heading', level: Number(open.tag[1]), text, anchor });
}

/** Lines of a list, nested ones indented; a paragraph inside an item goes on its own indented line. */
function readList(reader: Reader, depth: number): string[] {
  const ordered = reader.tokens[reader.at]!.type === 'ordered_list_open';
  let number = Number(reader.tokens[reader.at]!.attrGet('start') ?? 1) - 1;
  const indent = '  '.repeat(depth);
  const lines: string[] = [];
  let marker = '';
  reader.at += 1;
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at]!;
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      lines.push(...readList(reader, depth + 1));
      continue;
    }
    reader.at += 1;
    if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') break;
    if (token.type === 'list_item_open') {
      number += 1;
      marker = ordered ? `${number}. ` : '- ';
    } else {
      const text = itemText(token);
      if (!text) continue;
      lines.push(`${indent}${marker || '  '}${text}`);
      marker = '';
    }
  }
  return lines;
}

function itemText(token: Token): string {
  if (token.type === 'inline')
    return inlineToText(token.children ?? [])
      .replace(/\n/g, ' ')
      .replace(ALERT, '')
      .trim();
  if (token.type === 'fence' || token.type === 'code_block')
    return `\`${token.content.trim().replace(/\s*\n\s*/g, '; ')}\``;
  if (token.type !== 'html_block') return '';
  return htmlToBlocks(token.content)
    .map((block) => block.text.replace(/\n/g, ' '))
    .join(' ');
}

function readTable(reader: Reader): void {
  const rows: { header: boolean; cells: string[] }[] = [];
  let inHead = false;
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at]!;
    reader.at += 1;
    if (token.type === 'table_close') break;
    if (token.type === 'thead_open') inHead = true;
    else if (token.type === 'thead_close') inHead = false;
    else if (token.type === 'tr_open') rows.push({ header: inHead, cells: [] });
    else if (token.type === 'inline') rows.at(-1)?.cells.push(inlineToText(token.children ?? []).trim());
  }
  addBlock(reader, 'table', toTableLines(rows).join('\n'));
}

/** Fragments that follow each other are one: an HTML table with blank lines comes in pieces. */
function readHtml(reader: Reader): void {
  let html = '';
  while (reader.tokens[reader.at]?.type === 'html_block') html += reader.tokens[reader.at++]!.content;
  const id = /<a\s[^>]*\b(?:id|name)=["']([^"']+)["'][^>]*>\s*<\/a>\s*$/i.exec(html)?.[1];
  reader.blocks.push(...htmlToBlocks(html));
  reader.anchor = id ?? reader.anchor;
}
