import { cleanMarkdown } from './clean-markdown.ts';
import { splitSentences } from './split-sentences.ts';
import type { Unit } from './types.ts';

/** A unit whose words nobody has read yet. */
export type PlainUnit = Omit<Unit, 'terms'>;
interface Block {
  kind: Exclude<Unit['kind'], 'heading'>;
  text: string;
  /** Two blocks of the same list carry the same number. */
  group: number;
}

const STEP = /^\s*(?:\d{1,2}[.)])\s+(.*)$/;
const ITEM = /^\s*[-*+•]\s+(.*)$/;
const MAX_CODE_LINES = 2;

/** Cuts a passage's Markdown or plain text into quotable units, in order. Headings and long code are left out. */
export function cutUnits(text: string): PlainUnit[] {
  const entries = new Map<number, number>();
  return readBlocks(text).flatMap((block) => {
    const parts = block.text
      .split('\n')
      .flatMap((line) => splitSentences(cleanMarkdown(line)))
      .filter((part) => /[\p{L}\p{N}]/u.test(part));
    if (parts.length === 0) return [];
    const entry = block.kind === 'sentence' ? 0 : (entries.get(block.group) ?? 0) + 1;
    entries.set(block.group, entry);
    return parts.map((part, at) => ({
      text: part,
      entry,
      kind: block.kind,
      block: block.group,
      continues: entry > 0 && at > 0,
      introduces: /:["'”»)]*$/.test(part),
      // The mark of a list entry is counted as a word, as a reader of the text would.
      words: part.split(/\s+/).length + (entry > 0 && at === 0 ? 1 : 0),
    }));
  });
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let group = 0;
  let open: Block | undefined;
  let code: string[] | undefined;
  const start = (kind: Block['kind'], content: string) => {
    const last = blocks.at(-1);
    if (kind === 'sentence' || last?.kind !== kind) group += 1;
    open = { kind, text: content, group };
    blocks.push(open);
  };
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/^\s*(?:>\s?)+/, '');
    if (/^\s*(?:```|~~~)/.test(line)) {
      if (code) attachCode(open, code);
      code = code ? undefined : [];
    } else if (code) {
      if (line.trim() !== '') code.push(line.trim());
    } else if (line.trim() === '') {
      open = open?.kind === 'sentence' ? undefined : open;
    } else if (/^\s*(?:#{1,6}\s|[-*_]{3,}\s*$|\|?\s*:?-{3,})/.test(line)) {
      open = undefined;
    } else if (open && open.kind !== 'sentence' && isNested(line)) open.text += joinNested(line);
    else if (STEP.test(line)) start('step', STEP.exec(line)![1]!);
    else if (ITEM.test(line)) start('item', ITEM.exec(line)![1]!);
    else if (/^\s*\|.*\|\s*$/.test(line)) start('item', joinCells(line));
    else if (open && (open.kind === 'sentence' || /^\s{2,}/.test(raw))) open.text += ` ${line.trim()}`;
    else start('sentence', line.trim());
  }
  return blocks;
}

/** A list inside a list item is read as part of that item, a line each. */
function isNested(line: string): boolean {
  return /^\s{2,}\S/.test(line) && (STEP.test(line) || ITEM.test(line));
}

function joinNested(line: string): string {
  const content = (STEP.exec(line) ?? ITEM.exec(line))![1]!;
  return `\n${content}`;
}

/** A short command or line of code belongs to the sentence that introduces it. */
function attachCode(block: Block | undefined, lines: string[]): void {
  if (!block || lines.length === 0 || lines.length > MAX_CODE_LINES) return;
  block.text += ` ${lines.map((line) => `\`${line.replaceAll('`', '')}\``).join(' ')}`;
}

function joinCells(row: string): string {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' · ');
}
