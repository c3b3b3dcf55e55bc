import { fold } from '../fold.ts';

const MARK = /^\s*(?:\d{1,2}\.|-)\s+/;

/** An entry of a list: `- ` or `1. ` before it. */
export function isEntry(text: string): boolean {
  return MARK.test(text);
}

export function withoutMark(text: string): string {
  return text.replace(MARK, '');
}

/** Folded, on one line, without the mark of a list entry and the full stop. */
export function normaliseSentence(text: string): string {
  return fold(withoutMark(text))
    .replace(/\s+/g, ' ')
    .replace(/[.:;]+\s*$/, '')
    .trim();
}
