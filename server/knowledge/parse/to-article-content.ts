import { basename, extname } from 'node:path/posix';
import type { Language } from '#server/kernel/index.ts';
import type { ArticleContent, Block, ParsedDocument } from '../types.ts';
import { cutPassages } from './cut-passages.ts';
import { detectLanguage } from './detect-language.ts';
import { faqPartOf, splitFaqLabel } from './faq-labels.ts';
import { toList } from './to-metadata.ts';

/** Turns a parsed document into an article: its title, its FAQ fields where it has them, and its passages. */
export function toArticleContent(
  document: ParsedDocument,
  path: string,
  language: Language | undefined,
): ArticleContent {
  const labelled = withLabelHeadings(document.blocks);
  const isFaq = labelled.some((block) => block.kind === 'heading' && faqPartOf(block.text) === 'answer');
  const blocks = isFaq ? labelled : document.blocks;
  const { rest, related, tags, updated } = isFaq
    ? takeFields(blocks)
    : { rest: blocks, related: [], tags: [], updated: undefined };
  const { title, body } = takeTitle(document.title, rest, path, isFaq);
  const passages = cutPassages(body, isFaq);
  const sample = `${title} ${passages.map((passage) => passage.text).join(' ')}`.slice(0, 2000);
  return {
    title,
    language: document.language ?? language ?? detectLanguage(sample) ?? 'en',
    structure: isFaq ? 'faq' : 'document',
    url: document.url,
    tags: [...new Set([...document.tags, ...tags])],
    relatedQuestions: [...new Set([...document.relatedQuestions, ...related])],
    lastUpdated: document.lastUpdated ?? updated,
    appliesTo: document.appliesTo,
    validFrom: document.validFrom,
    validUntil: document.validUntil,
    passages,
  };
}

/** Paragraphs that begin with a FAQ label (`**Conditions:** …`) become a heading and a paragraph. */
function withLabelHeadings(blocks: Block[]): Block[] {
  return blocks.flatMap((block, index) => {
    const split = block.kind === 'paragraph' ? splitFaqLabel(block.text) : undefined;
    if (!split) return [block];
    const level = Math.min(
      6,
      (blocks.slice(0, index).findLast((earlier) => earlier.kind === 'heading' && !faqPartOf(earlier.text))
        ?.level ?? 1) + 1,
    );
    const heading: Block = { kind: 'heading', level, text: split.label };
    return split.rest ? [heading, { ...block, text: split.rest }] : [heading];
  });
}

/** Related questions, tags and the date are an article's fields and not passages of it. */
function takeFields(blocks: Block[]): { rest: Block[]; related: string[]; tags: string[]; updated?: string } {
  const rest: Block[] = [];
  const fields = { related: [] as string[], tags: [] as string[], updated: undefined as string | undefined };
  let part: ReturnType<typeof faqPartOf>;
  for (const block of blocks) {
    if (block.kind === 'heading') part = faqPartOf(block.text);
    const lines =
      block.kind === 'heading'
        ? []
        : block.text.split('\n').map((line) => line.replace(/^\s*(?:[-*]|\d+\.)\s+/, ''));
    if (part === 'related') fields.related.push(...lines.map(withoutLink).filter(Boolean));
    else if (part === 'tags')
      fields.tags.push(...toList(lines.map((line) => line.replaceAll('`', ''))).flatMap(toList));
    else if (part === 'updated') fields.updated ??= lines[0];
    else rest.push(block);
  }
  return { rest, ...fields };
}

function withoutLink(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim();
}

function takeTitle(
  title: string | undefined,
  blocks: Block[],
  path: string,
  isFaq: boolean,
): { title: string; body: Block[] } {
  const first = blocks.findIndex((block) => block.kind === 'heading' && !(isFaq && faqPartOf(block.text)));
  const heading = blocks[first];
  // Several questions in one file: each keeps its heading, and the file name is the title.
  const isTitle = heading && (!title || same(heading.text, title)) && isTopmost(blocks, first);
  if (isTitle) return { title: title ?? heading.text, body: blocks.toSpliced(first, 1) };
  return { title: title ?? heading?.text ?? titleFromPath(path), body: blocks };
}

function isTopmost(blocks: Block[], index: number): boolean {
  const level = blocks[index]!.level ?? 1;
  return blocks.every((block, at) => at === index || block.kind !== 'heading' || (block.level ?? 1) > level);
}

function same(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}

/** `how-to-return.md` → `How to return`. */
export function titleFromPath(path: string): string {
  const name = basename(path, extname(path)).replace(/[-_]+/g, ' ').trim();
  return name ? name[0]!.toUpperCase() + name.slice(1) : path;
}
