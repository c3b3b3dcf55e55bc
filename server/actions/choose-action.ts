import type { Action } from '#server/kernel/index.ts';
import { contentWords, countShared } from './content-words.ts';
import type { ChooseInput } from './types.ts';

/**
 * The action that a message asks for: the topic's own, else, for a transaction, the one whose name, description and
 * questions share the most words with the message. Undefined when two fit equally or nothing does.
 */
export function chooseAction(input: ChooseInput): Action | undefined {
  const named = input.actions.find((action) => action.name === input.topic?.action);
  if (named) return named;
  if (input.understanding.intent.value !== 'transaction' || !input.text) return undefined;
  const words = contentWords(input.text);
  const [best, second] = input.actions
    .map((action) => ({ action, score: score(action, words) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score >= 2 && best.score > (second?.score ?? 0) ? best.action : undefined;
}

function score(action: Action, words: Set<string>): number {
  const name = contentWords(action.name.replaceAll('-', ' '));
  const all = contentWords(
    [action.name, action.description, ...action.slots.flatMap((slot) => Object.values(slot.ask))].join(' '),
  );
  // A word of the name says more than one of the description.
  return countShared(name, words) + countShared(all, words);
}
