import { FOR_PEOPLE, type Kind } from '../seeds/kinds.ts';
import type { LinearModel } from './train-linear.ts';

/**
 * Of the messages to a support desk, how many are expected to be for a person. Three in ten are; one more is expected,
 * because a message that is kept from a person costs more than one that goes there for nothing.
 */
const SHARE_FOR_PEOPLE = 0.4;

/**
 * Moves what was learned from the seeds' mixture of kinds to that of traffic: the shift of a bias by the change of the
 * logarithm of the odds (Saerens, Latinne and Decaestecker 2002). `kinds`: of the sentences that were learned from.
 */
export function expectTraffic({ labels, bias }: LinearModel, kinds: readonly Kind[]): void {
  const share = kinds.filter((kind) => FOR_PEOPLE.includes(kind)).length / kinds.length;
  const shift = toLogit(SHARE_FOR_PEOPLE) - toLogit(share);
  for (const [at, label] of labels.entries())
    if (FOR_PEOPLE.some((kind) => kind === label)) bias[at]! += shift;
}

function toLogit(share: number): number {
  return Math.log(share / (1 - share));
}
