import type { Slot } from '#server/kernel/index.ts';
import { contentWords, countShared, plainText } from './content-words.ts';

type SlotChoice = NonNullable<Slot['choices']>[number];

/**
 * The value of the choice that a text names: a button's text, a listed wording, or the one label that shares the
 * most content words with it. Two equally good ones are none.
 */
export function matchChoice(text: string, choices: SlotChoice[]): string | undefined {
  const given = plainText(text.slice(0, 500));
  const exact = choices.find((choice) =>
    [choice.value, ...Object.values(choice.label)].some((name) => plainText(name) === given),
  );
  if (exact) return exact.value;
  const worded = choices.filter((choice) =>
    Object.values(choice.words ?? {})
      .flat()
      .some((wording) => ` ${given} `.includes(` ${plainText(wording)} `)),
  );
  if (worded.length) return worded.length === 1 ? worded[0]?.value : undefined;
  const words = contentWords(text);
  const scored = choices
    .map((choice) => ({ choice, score: bestOverlap(words, Object.values(choice.label)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score > (scored[1]?.score ?? 0) ? scored[0].choice.value : undefined;
}

function bestOverlap(words: Set<string>, labels: string[]): number {
  return Math.max(0, ...labels.map((label) => countShared(contentWords(label), words)));
}
