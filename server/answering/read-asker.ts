import type { Scope } from '#server/kernel/index.ts';
import type { AnsweringInput } from './types.ts';

/** Who asks and of which day, as far as it is known: what was signed of the customer, and what was read. */
export interface Asker {
  asker: Scope;
  /** "I ordered on 3 March" is answered with what was in force then, and so is what goes on with it. */
  day?: string;
}

/** A product that the message names goes before those that the customer is known to have. */
export function readAsker({
  customer,
  understanding,
}: Pick<AnsweringInput, 'customer' | 'understanding'>): Asker {
  const named = understanding.entities.flatMap(({ key, value }) => (key === 'product' ? [value] : []));
  const { day } = understanding;
  return {
    asker: { ...customer?.scope, ...(named.length ? { product: named } : {}) },
    ...(day ? { day } : {}),
  };
}
