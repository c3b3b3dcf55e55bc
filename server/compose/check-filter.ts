import { errorMessage } from '#server/kernel/index.ts';
import { parseFilters } from '#server/knowledge/index.ts';

/** What is wrong with a source's filter, or undefined when it can be used. */
export function checkFilter(text: string): string | undefined {
  try {
    parseFilters(text);
    return undefined;
  } catch (thrown) {
    return errorMessage(thrown);
  }
}
