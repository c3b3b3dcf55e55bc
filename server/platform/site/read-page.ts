import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type TreeNode = DefaultTreeAdapterTypes.Node;

const WITHOUT_TEXT = new Set(['script', 'style', 'noscript', 'template', 'svg']);

export interface ReadPage {
  /** Absolute, in the order of the page, without fragments. */
  links: URL[];
  /** Characters of text, without scripts and styles. */
  textLength: number;
  /** The address that the page gives as its own. */
  canonical?: URL;
}

/** What a crawl has to know of a page: where it leads, how much it says, and what it calls itself. */
export function readPage(html: string, base: URL): ReadPage {
  const links = new Map<string, URL>();
  let textLength = 0;
  let canonical: URL | undefined;
  const stack: TreeNode[] = [parse(html)];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node.nodeName === '#text') textLength += (node as { value: string }).value.trim().length;
    if (node.nodeName === 'a') {
      const link = addressOf(node, base);
      if (link) links.set(link.href, link);
    }
    if (node.nodeName === 'link' && attribute(node, 'rel')?.toLowerCase() === 'canonical')
      canonical ??= addressOf(node, base);
    if ('childNodes' in node && !WITHOUT_TEXT.has(node.nodeName)) stack.push(...node.childNodes.toReversed());
  }
  return { links: [...links.values()], textLength, ...(canonical ? { canonical } : {}) };
}

function addressOf(node: TreeNode, base: URL): URL | undefined {
  const href = attribute(node, 'href');
  if (href === undefined || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  url.hash = '';
  return url;
}

function attribute(node: TreeNode, name: string): string | undefined {
  return 'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined;
}
