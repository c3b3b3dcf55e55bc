import { cleanMarkdown } from './clean-markdown.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence of a model's answer with the numbers of the passages that it names. */
export interface ModelSentence {
  text: string;
  passages: number[];
}

const MARKS = /\s*\[(\d{1,2}(?:\s*,\s*\d{1,2})*)\](?!\()/g;
const MAX_PARAGRAPHS = 3;

/**
 * Reads a model's answer: at most three paragraphs, cut into sentences and list entries, the `[n]` marks taken out.
 * Images and HTML go, and links that are not among `links` become plain text.
 */
export function readModelAnswer(answer: string, links: ReadonlySet<string>): ModelSentence[][] {
  return answer
    .split(/\n\s*\n/)
    .slice(0, MAX_PARAGRAPHS)
    .map((paragraph) => paragraph.split('\n').flatMap((line) => readLine(line, links)))
    .filter((paragraph) => paragraph.length > 0);
}

function readLine(line: string, links: ReadonlySet<string>): ModelSentence[] {
  const entry = /^\s*(\d{1,2}\.|[-*•])\s+/.exec(line);
  const clean = keepKnownLinks(cleanMarkdown(line.slice(entry?.[0].length ?? 0)), links);
  if (!/[\p{L}\p{N}]/u.test(clean)) return [];
  // Marks after a full stop belong to the sentence before it.
  const moved = clean.replace(/([.!?])((?:\s*\[\d{1,2}(?:\s*,\s*\d{1,2})*\](?!\())+)/g, '$2$1');
  const parts = entry ? [moved] : splitSentences(moved);
  const mark = entry ? (/\d/.test(entry[1]!) ? `${entry[1]} ` : '- ') : '';
  return parts.map((part) => ({ text: mark + part.replace(MARKS, '').trim(), passages: numbersOf(part) }));
}

function numbersOf(text: string): number[] {
  const numbers = [...text.matchAll(MARKS)].flatMap((match) => match[1]!.split(',').map(Number));
  return [...new Set(numbers)];
}

function keepKnownLinks(text: string, links: ReadonlySet<string>): string {
  return text
    .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, (whole, label: string, url: string) =>
      links.has(url) ? whole : label,
    )
    .replace(/(?<!\()https?:\/\/[^\s)]+/g, (url) => (links.has(url.replace(/[.,;:!?]+$/, '')) ? url : ''));
}
