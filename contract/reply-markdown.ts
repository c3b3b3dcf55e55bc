/**
 * The Markdown that the text of a reply may carry, as a tree: paragraphs, lists, headings, bold, italics, code, links and
 * citation marks (`[1]`). Everything else stays plain text, so whoever shows the tree never needs raw HTML.
 */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'bold' | 'italic'; children: Inline[] }
  | { kind: 'link'; url: string; children: Inline[] }
  | { kind: 'citation'; number: number };
export type Block =
  | { kind: 'paragraph' | 'heading'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Inline[][] }
  | { kind: 'code'; text: string };

const FENCE = /^```/;
const HEADING = /^#{1,6}\s+(.*)$/;
const ITEM = /^\s{0,6}(?:[-*•]|(\d{1,3})[.)])\s+(.*)$/;

/** Never throws; reads each line once. */
export function parseReply(text: string): Block[] {
  const blocks: Block[] = [];
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!;
    if (line.trim() === '') index += 1;
    else if (FENCE.test(line)) index = readCode(lines, index, blocks);
    else if (ITEM.test(line)) index = readList(lines, index, blocks);
    else if (HEADING.test(line)) {
      blocks.push({ kind: 'heading', children: parseInline(HEADING.exec(line)![1]!) });
      index += 1;
    } else index = readParagraph(lines, index, blocks);
  }
  return blocks;
}

function readCode(lines: string[], start: number, blocks: Block[]): number {
  let end = start + 1;
  while (end < lines.length && !FENCE.test(lines[end]!)) end += 1;
  blocks.push({ kind: 'code', text: lines.slice(start + 1, end).join('\n') });
  return end + 1;
}

function readList(lines: string[], start: number, blocks: Block[]): number {
  const first = ITEM.exec(lines[start]!)!;
  const ordered = first[1] !== undefined;
  const items: string[] = [];
  let index = start;
  for (; index < lines.length; index += 1) {
    const item = ITEM.exec(lines[index]!);
    if (item && (item[1] !== undefined) === ordered) items.push(item[2]!);
    else if (!item && /^\s{2,}\S/.test(lines[index]!)) items.push(`${items.pop()}\n${lines[index]!.trim()}`);
    else break;
  }
  blocks.push({ kind: 'list', ordered, start: Number(first[1] ?? 1), items: items.map(parseInline) });
  return index;
}

function readParagraph(lines: string[], start: number, blocks: Block[]): number {
  let end = start + 1;
  while (end < lines.length && lines[end]!.trim() !== '' && !isStart(lines[end]!)) end += 1;
  blocks.push({ kind: 'paragraph', children: parseInline(lines.slice(start, end).join('\n')) });
  return end;
}

const isStart = (line: string) => FENCE.test(line) || ITEM.test(line) || HEADING.test(line);

const INLINE =
  /`([^`\n]+)`|\*\*([^\n]+?)\*\*|\*([^*\s][^*\n]*)\*|\[(\d{1,2})\](?!\()|\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000})\)|(https?:\/\/[^\s<>()[\]"'`*]+[^\s<>()[\]"'`*.,;:!?])|(\n)/g;

function parseInline(text: string): Inline[] {
  const children: Inline[] = [];
  let last = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > last) children.push({ kind: 'text', text: text.slice(last, match.index) });
    children.push(toInline(match));
    last = match.index + match[0].length;
  }
  if (last < text.length) children.push({ kind: 'text', text: text.slice(last) });
  return children;
}

function toInline(match: RegExpExecArray): Inline {
  const [whole, code, bold, italic, citation, label, target, address, lineBreak] = match;
  if (code !== undefined) return { kind: 'code', text: code };
  if (bold !== undefined) return { kind: 'bold', children: parseInline(bold) };
  if (italic !== undefined) return { kind: 'italic', children: parseInline(italic) };
  if (citation !== undefined) return { kind: 'citation', number: Number(citation) };
  if (lineBreak !== undefined) return { kind: 'break' };
  const url = safeUrl(address ?? target!);
  if (!url) return { kind: 'text', text: whole };
  return { kind: 'link', url, children: address ? [{ kind: 'text', text: address }] : parseInline(label!) };
}

/** The address if it may be linked to: http, https, mailto, or a path on the same site. Undefined otherwise. */
export function safeUrl(address: string): string | undefined {
  if (/^(https?:\/\/[^\s]|mailto:[^\s])/i.test(address)) return address;
  return /^\/(?![/\\])[^\s\\]*$/.test(address) ? address : undefined;
}
