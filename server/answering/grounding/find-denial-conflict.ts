import { type Comparison, isHeld } from './comparison.ts';

/** The claim denies what the source says, or says what it denies. */
export function findDenialConflict(comparison: Comparison): string | undefined {
  const { added, dropped } = comparison;
  const denied = added.find(({ kind }) => kind === 'negation');
  if (denied) return `denies (“${denied.raw}”) what the source says`;
  const left = dropped.find((token) => token.kind === 'negation' && isHeld(comparison, token));
  return left && `says what the source denies (“${left.raw}”)`;
}
