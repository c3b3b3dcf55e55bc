import { FOR_PEOPLE, type Kind } from '../seeds/kinds.ts';

/**
 * Why a person has to take the message: the likeliest of the kinds that need one, if together they are likelier than not.
 * All of them are asked together because a message that is half a complaint and half a threat is surely for a person.
 */
export function findReason(kinds: Record<Kind, number>): Kind | undefined {
  const together = FOR_PEOPLE.reduce((sum, kind) => sum + kinds[kind], 0);
  if (together < LIKELIER_THAN_NOT) return undefined;
  return FOR_PEOPLE.reduce((best, kind) => (kinds[kind] > kinds[best] ? kind : best));
}

const LIKELIER_THAN_NOT = 0.5;
