import { toSearch } from './to-search.ts';
import type { Answering, AnsweringInput, SearchInput } from './types.ts';

/** Asks the embedding model before an answer is looked for. A port that has nothing to add returns the query itself. */
export function withSimilar(
  answering: Answering,
  addSimilar: (
    query: SearchInput,
    signal?: AbortSignal,
    onModelUse?: AnsweringInput['onModelUse'],
  ) => Promise<SearchInput>,
): Answering {
  return {
    ...answering,
    async answer(input, signal, onPartial) {
      const { similar } = await addSimilar(toSearch(input), signal, input.onModelUse);
      return answering.answer(similar ? { ...input, similar } : input, signal, onPartial);
    },
  };
}
