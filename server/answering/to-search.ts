import { readAsker } from './read-asker.ts';
import type { AnsweringInput, SearchInput } from './types.ts';

/** What is looked up for a question. */
export function toSearch(input: AnsweringInput): SearchInput {
  const { text, language, sources, history, similar } = input;
  const before = history.filter(({ author }) => author === 'customer').map((said) => said.text);
  return {
    text,
    language,
    history: before,
    ...readAsker(input),
    ...(sources ? { sources } : {}),
    ...(similar ? { similar } : {}),
  };
}
