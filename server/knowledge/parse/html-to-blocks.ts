import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Block } from '../types.ts';
import { isBoilerplate } from './is-boilerplate.ts';
import { linkText } from './link-text.ts';
import { toTableLines } from './to-table-lines.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCK_TAGS = new Set(
  'address article blockquote body dd details div dl dt fieldset figure figcaption form html li main p section summary td th tr tbody thead header'.split(
    ' ',
  ),
);

/** Blocks of an HTML fragment (a string or parsed nodes): headings, paragraphs, lists, tables, code. */
export function htmlToBlocks(input: string | Node[]): Block[] {
  const nodes = typeof input === 'string' ? parseFragment(input).childNodes : input;
  const state: State = { blocks: [], inline: '' };
  walk(nodes, state);
  flush(state);
  return state.blocks;
}

interface State {
  blocks: Block[];
  inline: string;
  /** Id of an empty `<a id>` that waits for its heading. */
  anchor?: string;
}

function walk(nodes: Node[], state: State): void {
  for (const node of nodes) {
    if (node.nodeName === '#text') state.inline += (node as DefaultTreeAdapterTypes.TextNode).value;
    else if ('tagName' in node && !isBoilerplate(node)) walkElement(node, state);
  }
}

function walkElement(element: Element, state: State): void {
  const tag = element.tagName;
  if (/^h[1-6]$/.test(tag)) addHeading(element, Number(tag[1]), state);
  else if (tag === 'ul' || tag === 'ol') addBlock(state, 'list', listLines(element, 0).join('\n'));
  else if (tag === 'table') addBlock(state, 'table', toTableLines(tableRows(element)).join('\n'));
  else if (tag === 'pre') addBlock(state, 'code', rawText(element).trim());
  else if (tag === 'br') state.inline += '\n';
  else if (tag === 'a' && !element.childNodes.length)
    state.anchor = attribute(element, 'id') ?? attribute(element, 'name');
  else if (tag === 'a' || !BLOCK_TAGS.has(tag)) state.inline += inlineText(element);
  else {
    flush(state);
    walk(element.childNodes, state);
    flush(state);
  }
}

function addHeading(element: Element, level: number, state: State): void {
  flush(state);
  const text = collapse(inlineText(element));
  const inner = element.childNodes.find(
    (child): child is Element => 'tagName' in child && child.tagName === 'a',
  );
  const anchor = attribute(element, 'id') ?? (inner && attribute(inner, 'id')) ?? state.anchor;
  state.anchor = undefined;
  if (text) state.blocks.push({ kind: 'heading', level, text, anchor });
}

function addBlock(state: State, kind: Block['kind'], text: string): void {
  flush(state);
  if (text.trim()) state.blocks.push({ kind, text });
}

function flush(state: State): void {
  const text = collapse(state.inline);
  state.inline = '';
  if (text) state.blocks.push({ kind: 'paragraph', text });
}

function listLines(list: Element, depth: number): string[] {
  const lines: string[] = [];
  let number = 0;
  for (const item of list.childNodes) {
    if (!('tagName' in item)) continue;
    if (item.tagName === 'ul' || item.tagName === 'ol') lines.push(...listLines(item, depth + 1));
    if (item.tagName !== 'li') continue;
    number += 1;
    const nested = item.childNodes.filter(
      (child): child is Element => 'tagName' in child && /^[uo]l$/.test(child.tagName),
    );
    const own = item.childNodes.filter((child) => !nested.includes(child as Element));
    const text = collapse(own.map(nodeText).join(''));
    if (text) lines.push(`${'  '.repeat(depth)}${list.tagName === 'ol' ? `${number}.` : '-'} ${text}`);
    for (const inner of nested) lines.push(...listLines(inner, depth + 1));
  }
  return lines;
}

function tableRows(table: Element): { header: boolean; cells: string[] }[] {
  const rows: { header: boolean; cells: string[] }[] = [];
  const visit = (element: Element) => {
    for (const child of element.childNodes) {
      if (!('tagName' in child)) continue;
      if (child.tagName !== 'tr') {
        visit(child);
        continue;
      }
      const cells = child.childNodes.filter(
        (cell): cell is Element => 'tagName' in cell && /^t[dh]$/.test(cell.tagName),
      );
      const header = cells.length > 0 && cells.every((cell) => cell.tagName === 'th');
      rows.push({ header, cells: cells.map((cell) => collapse(inlineText(cell)).replace(/\n/g, ' ')) });
    }
  };
  visit(table);
  return rows;
}

function nodeText(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'tagName' in node && !isBoilerplate(node) ? inlineText(node) : '';
}

function inlineText(element: Element): string {
  const tag = element.tagName;
  if (tag === 'br') return '\n';
  const inner = element.childNodes.map(nodeText).join('');
  if (tag === 'a') return linkText(inner, attribute(element, 'href'));
  if (tag === 'code' && inner.trim()) return `\`${inner.trim()}\``;
  if (tag === 'li') return `${inner.trim()}; `;
  return BLOCK_TAGS.has(tag) ? ` ${inner} ` : inner;
}

function rawText(element: Element): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? rawText(node) : ''))
    .join('');
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value || undefined;
}

function collapse(text: string): string {
  return text
    .replace(/[ \t\r\n\u00a0]+/g, ' ')
    .replace(/;\s*(?=;|$)/g, '')
    .trim();
}
