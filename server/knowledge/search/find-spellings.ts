import type { SearchIndex } from './types.ts';

/** Longer words are not compared. */
const MAX_LENGTH = 40;

/**
 * Known terms that a mistyped word may stand for: one edit away, or two from eight letters on. Same first letter.
 * A word of a language that no article is in may be two edits away from six letters on: éditeur, editor.
 */
export function findSpellings(index: SearchIndex, word: string, isForeign: boolean): number[] {
  if (word.length < 5 || word.length > MAX_LENGTH || /\d/.test(word)) return [];
  const most = word.length >= (isForeign ? 6 : 8) ? 2 : 1;
  const rows = createRows();
  let best = most;
  let found: number[] = [];
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    for (const id of index.spellings.get(`${word[0]}${length}`) ?? []) {
      const edits = countEdits(word, index.vocabulary.terms[id]!, best, rows);
      if (edits > best) continue;
      if (edits < best) found = [];
      best = edits;
      found.push(id);
    }
  }
  return found.slice(0, 5);
}

/** Three rows of the table of distances. */
type Rows = [before: Uint8Array, previous: Uint8Array, row: Uint8Array];

function createRows(): Rows {
  const size = MAX_LENGTH + 3;
  return [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
}

/** Optimal string alignment distance (swapped neighbours count one), or more than `limit` as soon as that is certain. */
function countEdits(a: string, b: string, limit: number, rows: Rows): number {
  let [before, previous, row] = rows;
  for (let j = 0; j <= b.length; j += 1) previous[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same);
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, previous, row] = [previous, row, before];
  }
  return previous[b.length]!;
}
