import { type ModelSentence, readModelAnswer } from './read-model-answer.ts';

/** Where a sentence may have ended. */
const SENTENCE_END = /[.!?…:]["'”»)\]]*\s|\n/;

export interface StreamReader {
  /** Takes the next piece; `unmask` is applied to whole sentences only. Calls `onSentences` when one more is whole. */
  push(piece: string): void;
}

/**
 * Reads a model's answer while it arrives. The last sentence that is there waits for the next one to begin: only then
 * is it known to be whole.
 */
export function createStreamReader(
  links: ReadonlySet<string>,
  unmask: (text: string) => string,
  onSentences: (paragraphs: ModelSentence[][]) => void,
): StreamReader {
  let text = '';
  let whole = 0;
  return {
    push(piece) {
      text += piece;
      if (!SENTENCE_END.test(text)) return;
      const paragraphs = readModelAnswer(unmask(text), links);
      const count = paragraphs.flat().length - 1;
      if (count <= whole) return;
      whole = count;
      onSentences(dropLast(paragraphs));
    },
  };
}

function dropLast(paragraphs: ModelSentence[][]): ModelSentence[][] {
  return [...paragraphs.slice(0, -1), paragraphs.at(-1)!.slice(0, -1)].filter(({ length }) => length > 0);
}
