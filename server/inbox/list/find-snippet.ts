import { foldForSearch, searchWords } from '#server/platform/db/index.ts';
import type { Snippet } from './types.ts';

const BEFORE = 40;
const LENGTH = 140;

/**
 * The part of a text around the first word that was searched for, on one line, with all such words in it marked. The last
 * word of a search may be the beginning of one. Undefined when the text has none of them.
 */
export function findSnippet(text: string, search: string): Snippet | undefined {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const marks = findWords(line, search);
  const first = marks[0];
  if (!first) return undefined;
  const start = first[0] <= BEFORE ? 0 : startOfWord(line, first[0] - BEFORE);
  const end = Math.min(line.length, start + LENGTH);
  const [before, after] = [start > 0 ? '…' : '', end < line.length ? '…' : ''];
  const shift = before.length - start;
  return {
    text: before + line.slice(start, end) + after,
    marks: marks
      .filter(([from]) => from < end)
      .map(([from, to]) => [from + shift, Math.min(to, end) + shift] as [number, number]),
  };
}

function findWords(line: string, search: string): [number, number][] {
  const words = searchWords(search);
  const begun = /\s$/.test(search) ? undefined : words.at(-1);
  const found: [number, number][] = [];
  for (const { 0: word, index } of foldForSearch(line).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (words.includes(word)) found.push([index, index + word.length]);
    else if (begun && word.startsWith(begun)) found.push([index, index + begun.length]);
  }
  return found;
}

function startOfWord(line: string, at: number): number {
  const space = line.indexOf(' ', at);
  return space < 0 || space - at > BEFORE / 2 ? at : space + 1;
}
