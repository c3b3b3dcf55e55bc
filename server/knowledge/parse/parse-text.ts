import type { Block, ParsedDocument } from '../types.ts';

const LIST_ITEM = /^\s*(?:[-*•]|\d{1,2}[.)])\s+/;

/** Reads plain text: paragraphs at blank lines, lists, underlined headings, and a short first line as the title. */
export function parseText(text: string): ParsedDocument {
  const blocks: Block[] = [];
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n+/))
    blocks.push(...readPart(part.replace(/\s+$/, '')));
  const [first, second] = blocks;
  const title = first?.kind === 'paragraph' && second && isHeadingLike(first.text) ? first.text : undefined;
  if (title) blocks[0] = { kind: 'heading', level: 1, text: title };
  return { title: undefined, tags: [], relatedQuestions: [], blocks };
}

function readPart(part: string): Block[] {
  if (!part.trim()) return [];
  const lines = part.split('\n');
  const [first = '', second = '', ...rest] = lines;
  if (/^(={3,}|-{3,}|~{3,})$/.test(second.trim())) {
    const level = second.trim().startsWith('=') ? 1 : 2;
    return [{ kind: 'heading', level, text: first.trim() }, ...readPart(rest.join('\n'))];
  }
  const items = lines.findIndex((line) => LIST_ITEM.test(line));
  if (items === 0) return [{ kind: 'list', text: lines.map(toItem).join('\n') }];
  if (items > 0)
    return [...readPart(lines.slice(0, items).join('\n')), ...readPart(lines.slice(items).join('\n'))];
  return [{ kind: 'paragraph', text: lines.map((line) => line.trim()).join(' ') }];
}

function toItem(line: string): string {
  if (!LIST_ITEM.test(line)) return `  ${line.trim()}`;
  return line
    .trim()
    .replace(/^[*•]/, '-')
    .replace(/^(\d+)\)/, '$1.');
}

function isHeadingLike(text: string): boolean {
  return text.length <= 120 && !/[.:;,]$/.test(text);
}
