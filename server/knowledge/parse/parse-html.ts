import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ParsedDocument } from '../types.ts';
import { htmlToBlocks } from './html-to-blocks.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads an HTML page: its `main` or `article` part where it has one, without menus, footers and scripts. */
export function parseHtml(html: string): ParsedDocument {
  const document = parse(html);
  const root = find(document.childNodes, (element) => element.tagName === 'html');
  const content =
    find(
      document.childNodes,
      (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
    ) ??
    find(document.childNodes, (element) => element.tagName === 'article') ??
    find(document.childNodes, (element) => element.tagName === 'body');
  const title = find(document.childNodes, (element) => element.tagName === 'title');
  const blocks = htmlToBlocks(content?.childNodes ?? []);
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const language = root && attribute(root, 'lang')?.slice(0, 2).toLowerCase();
  return {
    title: heading?.text ?? (title && text(title)),
    language: language && /^[a-z]{2}$/.test(language) ? language : undefined,
    url: canonical(document.childNodes),
    tags:
      meta(document.childNodes, 'keywords')
        ?.split(',')
        .map((tag) => tag.trim())
        .filter(Boolean) ?? [],
    relatedQuestions: [],
    lastUpdated: undefined,
    blocks,
  };
}

function canonical(nodes: Node[]): string | undefined {
  const link = find(
    nodes,
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
  );
  const href = link && attribute(link, 'href');
  return href && /^https?:\/\//.test(href) ? href : undefined;
}

function meta(nodes: Node[], name: string): string | undefined {
  const element = find(nodes, (node) => node.tagName === 'meta' && attribute(node, 'name') === name);
  return element && attribute(element, 'content');
}

function find(nodes: Node[], test: (element: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    const found = test(node) ? node : find(node.childNodes, test);
    if (found) return found;
  }
  return undefined;
}

function text(element: Element): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .trim();
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}
