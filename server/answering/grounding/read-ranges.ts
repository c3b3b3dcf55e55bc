/** A word, number or mark of a line before it is read. */
export interface Piece {
  raw: string;
  text: string;
  inCode: boolean;
  startsSentence: boolean;
  /** Of a number: the end of a range that it is; the other end stands beside it. */
  range?: 'low' | 'high';
}

const BETWEEN = /^(?:between|zwischen|entre|tra|fra|tussen)$/;
/** Between two numbers these say from one to the other; after "between" so does "and". */
const TO = /^(?:to|bis|tot|a|ate|au|al|–|—)$/;
const AND = /^(?:and|und|et|y|e|en)$/;

/** Finds ranges, so that "3-5", "3 to 5" and "between 3 and 5" are the same; the words that make them ranges go. */
export function readRanges(pieces: Piece[], isNumber: (piece: Piece) => boolean): Piece[] {
  const read: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const from = BETWEEN.test(piece.text) ? at + 1 : at;
    const link = pieces[from + 1]?.text ?? '';
    const [first, second] = [pieces[from], pieces[from + 2]];
    const isLink = TO.test(link) || (from > at && AND.test(link));
    if (!isLink || !first || !second || !isNumber(first) || !isNumber(second)) {
      read.push(piece);
      continue;
    }
    read.push({ ...first, range: 'low' }, { ...second, range: 'high' });
    at = from + 2;
  }
  return read;
}
