import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type TreeNode = DefaultTreeAdapterTypes.Node;

const WITHOUT_TEXT = new Set(['script', 'style', 'noscript', 'template', 'svg']);

/** The absolute addresses that a page links to, in order, without fragments; and how much text it has. */
export function listLinks(html: string, base: URL): { links: URL[]; textLength: number } {
  const links = new Map<string, URL>();
  let textLength = 0;
  const stack: TreeNode[] = [parse(html)];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node.nodeName === '#text') textLength += (node as { value: string }).value.trim().length;
    const link = linkOf(node, base);
    if (link) links.set(link.href, link);
    if ('childNodes' in node && !WITHOUT_TEXT.has(node.nodeName)) stack.push(...node.childNodes.toReversed());
  }
  return { links: [...links.values()], textLength };
}

function linkOf(node: TreeNode, base: URL): URL | undefined {
  if (node.nodeName !== 'a' || !('attrs' in node)) return undefined;
  const href = node.attrs.find((attribute) => attribute.name === 'href')?.value;
  if (href === undefined || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  url.hash = '';
  return url;
}
