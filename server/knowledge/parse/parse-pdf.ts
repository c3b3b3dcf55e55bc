import type { Block, ParsedDocument } from '../types.ts';
import { parseText } from './parse-text.ts';
import { type PdfLine, readPdfLines } from './read-pdf-lines.ts';

/** Letters so much taller than those of the running text make a heading. */
const HEADING_RATIO = 1.15;
const HEADING_CHARACTERS = 140;
/** A paragraph ends where the next line is further away than this many letter heights. */
const PARAGRAPH_GAP = 2;
/** A line that stands on so large a share of at least three pages is a header or a footer. */
const REPEATED_SHARE = 0.5;

/** Reads a PDF: headings by the size of their letters, paragraphs by the gaps, lists; `page=3` is a heading's anchor. */
export async function parsePdf(bytes: Uint8Array): Promise<ParsedDocument> {
  const { title, language, pages, lines } = await readPdfLines(bytes);
  const own = dropRepeated(lines, pages);
  const blocks = toBlocks(own);
  const first = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  return {
    title: first?.text ?? title,
    language: language && /^[a-z]{2}/i.test(language) ? language.slice(0, 2).toLowerCase() : undefined,
    tags: [],
    relatedQuestions: [],
    blocks,
  };
}

/** Headers, footers and page numbers: what stands on many pages, numbers aside. */
function dropRepeated(lines: PdfLine[], pages: number): PdfLine[] {
  if (pages < 3) return lines;
  const keyOf = ({ text }: PdfLine) => text.replace(/\d+/g, '#');
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines) {
    const key = keyOf(line);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page));
  }
  return lines.filter((line) => pagesOf.get(keyOf(line))!.size < Math.max(3, pages * REPEATED_SHARE));
}

function toBlocks(lines: PdfLine[]): Block[] {
  const body = bodyHeight(lines);
  const isHeading = ({ height, text }: PdfLine) =>
    height >= body * HEADING_RATIO && text.length <= HEADING_CHARACTERS && /\p{L}/u.test(text);
  const sizes = [...new Set(lines.filter(isHeading).map(({ height }) => Math.round(height)))].sort(
    (a, b) => b - a,
  );
  const blocks: Block[] = [];
  let paragraph: PdfLine[] = [];
  const flush = () => {
    if (paragraph.length) blocks.push(...parseText(joinLines(paragraph)).blocks.map(asBody));
    paragraph = [];
  };
  for (const line of lines) {
    const before = paragraph.at(-1);
    if (isHeading(line)) {
      flush();
      const level = Math.min(6, sizes.indexOf(Math.round(line.height)) + 1);
      blocks.push({ kind: 'heading', level, text: line.text, anchor: `page=${line.page}` });
      continue;
    }
    if (before && before.page === line.page && before.y - line.y > PARAGRAPH_GAP * body) flush();
    paragraph.push(line);
  }
  flush();
  return blocks;
}

/** The letters that most of the text is set in. */
function bodyHeight(lines: PdfLine[]): number {
  const characters = new Map<number, number>();
  for (const { height, text } of lines) {
    const key = Math.round(height * 2) / 2;
    characters.set(key, (characters.get(key) ?? 0) + text.length);
  }
  return [...characters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}

/** Lines of one paragraph; a word that was parted at the end of a line is whole again. */
function joinLines(lines: PdfLine[]): string {
  return lines
    .map(({ text }) => text)
    .join('\n')
    .replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1');
}

/** What is set in letters of the running text is no heading, however short it is. */
function asBody(block: Block): Block {
  return block.kind === 'heading' ? { kind: 'paragraph', text: block.text } : block;
}
