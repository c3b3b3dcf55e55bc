import { findPersonalData } from '#server/privacy/index.ts';

/** Order, customer and parcel numbers: seven digits or more, with the signs that people put between them. */
const LONG_NUMBER = /(?<![\w.])[+(]?\d(?:[\s()./-]{0,2}\d){6,}(?!\w)/g;
const MAX_CHARACTERS = 20_000;

/**
 * The text of a past ticket without what names its customer: what counts as personal data, and long numbers.
 * Nothing is kept to bring it back. Texts are cut at 20,000 characters.
 */
export function maskPersonalData(text: string): string {
  const read = text.slice(0, MAX_CHARACTERS);
  let masked = '';
  let at = 0;
  for (const { kind, start, end } of findPersonalData(read)) {
    masked += `${read.slice(at, start)}[${kind.replaceAll('_', ' ')}]`;
    at = end;
  }
  return (masked + read.slice(at)).replace(LONG_NUMBER, '[number]').trim();
}
