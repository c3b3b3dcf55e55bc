/** What is being completed: the words after a `/` or an `@` up to the caret, and where the sign stands. */
export interface Trigger {
  sign: '/' | '@';
  words: string;
  start: number;
}

/** The completion that the caret is in: its sign begins the text or follows a space, and no line ends in between. */
export function findTrigger(text: string, caret: number, sign: Trigger['sign']): Trigger | undefined {
  const before = text.slice(0, caret);
  const start = before.lastIndexOf(sign);
  if (start < 0 || (start > 0 && !/\s/.test(before[start - 1]!))) return undefined;
  const words = before.slice(start + 1);
  if (words.length > 40 || /[\n/]/.test(words) || /\s$/.test(words)) return undefined;
  return { sign, words, start };
}
