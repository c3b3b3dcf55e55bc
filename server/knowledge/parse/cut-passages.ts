import type { PassageKind } from '#server/kernel/index.ts';
import type { Block, PassageContent } from '../types.ts';
import { faqPartOf } from './faq-labels.ts';

/** Words of a passage: a cut is made at the end of a block once there are `MIN`, and before there are `MAX`. */
const MIN_WORDS = 60;
const MAX_WORDS = 180;

interface Section {
  kind: PassageKind;
  headingPath: string[];
  anchor: string | undefined;
  blocks: string[];
}

/** Cuts a document along its own structure: sections first, then blocks; lists and tables whole where they fit. */
export function cutPassages(blocks: Block[], isFaq: boolean): PassageContent[] {
  return toSections(blocks, isFaq).flatMap((section) =>
    cutSection(section.blocks).map((text) => ({
      kind: section.kind,
      headingPath: section.headingPath,
      anchor: section.anchor,
      text,
    })),
  );
}

function toSections(blocks: Block[], isFaq: boolean): Section[] {
  const sections: Section[] = [];
  let open: { level: number; text: string; anchor: string }[] = [];
  let section: Section = { kind: 'body', headingPath: [], anchor: undefined, blocks: [] };
  const slugs = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      section.blocks.push(...splitBlock(block));
      continue;
    }
    sections.push(section);
    const level = block.level ?? 1;
    const anchor = block.anchor ?? uniqueSlug(block.text, slugs);
    const part = isFaq ? faqPartOf(block.text) : undefined;
    open = open.filter((heading) => heading.level < level);
    const headingPath = open.map((heading) => heading.text);
    if (part) section = { kind: part as PassageKind, headingPath, anchor, blocks: [] };
    else {
      open.push({ level, text: block.text, anchor });
      section = { kind: 'body', headingPath: [...headingPath, block.text], anchor, blocks: [] };
    }
  }
  sections.push(section);
  return sections.filter(({ blocks: texts }) => texts.length);
}

/** Texts of one section's passages. A line that ends with a colon stays with what it announces. */
function cutSection(blocks: string[]): string[] {
  const passages: string[] = [];
  let current: string[] = [];
  let words = 0;
  blocks.forEach((text, index) => {
    const more = countWords(text);
    const announced = blocks[index - 1]?.endsWith(':') ?? false;
    const announces = text.endsWith(':') && words >= MIN_WORDS;
    if (
      current.length &&
      ((words + more > MAX_WORDS && !announced) ||
        (announces && words + more + countWords(blocks[index + 1] ?? '') > MAX_WORDS))
    ) {
      passages.push(current.join('\n\n'));
      current = [];
      words = 0;
    }
    current.push(text);
    words += more;
  });
  if (current.length) {
    const last = passages.at(-1);
    // A short rest is not left alone.
    if (last && words < MIN_WORDS / 3) passages[passages.length - 1] = `${last}\n\n${current.join('\n\n')}`;
    else passages.push(current.join('\n\n'));
  }
  return passages;
}

/** A block that is too long by itself is cut at its items, lines or sentences. */
function splitBlock(block: Block): string[] {
  if (countWords(block.text) <= MAX_WORDS)
    return [block.kind === 'code' ? `\`\`\`\n${block.text}\n\`\`\`` : block.text];
  if (block.kind === 'code')
    return group(block.text.split('\n'), '\n').map((text) => `\`\`\`\n${text}\n\`\`\``);
  if (block.kind === 'paragraph') return group(block.text.split(/(?<=[.!?…])\s+(?=\p{Lu}|\d)/u), ' ');
  return group(block.text.split(/\n(?=\S)/), '\n');
}

function group(parts: string[], separator: string): string[] {
  const groups: string[] = [];
  let current: string[] = [];
  let words = 0;
  for (const part of parts.flatMap(splitByWords)) {
    const more = countWords(part);
    if (current.length && words + more > MAX_WORDS) {
      groups.push(current.join(separator));
      current = [];
      words = 0;
    }
    current.push(part);
    words += more;
  }
  if (current.length) groups.push(current.join(separator));
  return groups;
}

/** Last resort for text without any structure. */
function splitByWords(text: string): string[] {
  if (countWords(text) <= MAX_WORDS) return [text];
  const words = text.split(/\s+/);
  const parts: string[] = [];
  for (let at = 0; at < words.length; at += MAX_WORDS) parts.push(words.slice(at, at + MAX_WORDS).join(' '));
  return parts;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function uniqueSlug(text: string, slugs: Map<string, number>): string {
  const slug =
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s+/g, '-') || 'section';
  const count = slugs.get(slug) ?? 0;
  slugs.set(slug, count + 1);
  return count ? `${slug}-${count}` : slug;
}
