import type { Language, Reply, Signal } from '#server/kernel/index.ts';
import { phrase } from './phrase.ts';
import type { PhraseKey } from './types.ts';

/** The reply to a greeting, a thank-you, a goodbye or "are you a robot?"; the last is always answered with the truth. */
export function renderSmallTalk(input: { signals: Signal[]; language: Language; company: string }): Reply {
  const { language, company } = input;
  const key = chooseKey(input.signals);
  return {
    text: phrase(key, language, { company }),
    language,
    citations: [],
    choices: [],
    offersHuman: key === 'is_machine',
  };
}

function chooseKey(signals: Signal[]): PhraseKey {
  if (signals.includes('asks_if_bot')) return 'is_machine';
  if (signals.includes('goodbye')) return 'goodbye';
  return signals.includes('thanks') ? 'thanks' : 'greeting';
}
