import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ParsedDocument } from '../types.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { readApplicability } from './read-applicability.ts';
import { readFaqData } from './read-faq-data.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Reads an HTML page: its `main` or `article` part where it has one, without menus, footers and scripts, and what only
 * its FAQ data (JSON-LD) says.
 */
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
  const shown = htmlToBlocks(content?.childNodes ?? []);
  const data = readFaqData(dataScripts(document.childNodes), shown.map((block) => block.text).join('\n'));
  const blocks = [...shown, ...data];
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
    ...readApplicability((name) => meta(document.childNodes, `candor:${name}`)),
    blocks,
  };
}

function dataScripts(nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const isData = node.tagName === 'script' && attribute(node, 'type') === 'application/ld+json';
    return isData ? [text(node)] : dataScripts(node.childNodes);
  });
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
