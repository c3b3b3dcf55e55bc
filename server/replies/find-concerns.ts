import { LEGAL_ADVICE, MEDICAL_ADVICE } from './advice.ts';
import { findStrangeData } from './find-strange-data.ts';
import { findWords } from './find-words.ts';
import { PROMISES } from './promises.ts';

/** Something in a sentence that the guard would stop in the assistant's reply; `found` are its words. */
export interface Concern {
  kind: 'promise' | 'strange-data' | 'legal-advice' | 'medical-advice';
  found: string;
}

/** A sentence does not name more strangers than this to somebody who reads the remarks. */
const MOST_STRANGE = 5;

/**
 * What a person who writes to a customer may want to look at once more: a promise, advice that only a lawyer or a doctor may
 * give, and addresses, numbers and references that are in nothing that is known of this customer.
 */
export function findConcerns(text: string, known: string): Concern[] {
  const patterns = [
    ['promise', PROMISES],
    ['legal-advice', LEGAL_ADVICE],
    ['medical-advice', MEDICAL_ADVICE],
  ] as const;
  const said = patterns.flatMap(([kind, words]): Concern[] => {
    const found = findWords(words, text);
    return found === undefined ? [] : [{ kind, found: found.trim() }];
  });
  return [...said, ...listStrange(text, known)];
}

function listStrange(text: string, known: string): Concern[] {
  const strange: Concern[] = [];
  let seen = known;
  while (strange.length < MOST_STRANGE) {
    const found = findStrangeData(text, seen);
    if (found === undefined) break;
    strange.push({ kind: 'strange-data', found });
    seen += `\n${found}`;
  }
  return strange;
}
