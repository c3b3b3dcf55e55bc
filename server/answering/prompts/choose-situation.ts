import type { Understanding } from '#server/kernel/index.ts';
import type { Situation } from './situations.ts';

/** By what was understood of the message; a mood comes before a subject. */
export function chooseSituation({ emotion, intent, signals }: Understanding): Situation {
  if (emotion.value === 'angry' || emotion.value === 'frustrated') return 'upset';
  if (intent.value === 'complaint') return 'complaint';
  return intent.value === 'technical' || signals.includes('asks_how') ? 'technical' : 'information';
}
