import type { SearchIndex } from './types.ts';

/**
 * Known terms that a mistyped word may stand for: one edit away, or two from eight letters on. Same first letter.
 * A word of a language that no article is in may be two edits away from six letters on: éditeur, editor.
 */
export function findSpellings(index: SearchIndex, word: string, isForeign: boolean): number[] {
  if (word.length < 5 || /\d/.test(word)) return [];
  const most = word.length >= (isForeign ? 6 : 8) ? 2 : 1;
  let best = most;
  let found: number[] = [];
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    for (const id of index.spellings.get(`${word[0]}${length}`) ?? []) {
      const edits = countEdits(word, index.vocabulary.terms[id]!, best);
      if (edits > best) continue;
      if (edits < best) found = [];
      best = edits;
      found.push(id);
    }
  }
  return found.slice(0, 5);
}

/** Optimal string alignment distance (swapped neighbours count one), or more than `limit` as soon as that is certain. */
export function countEdits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
