const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:e\.g|i\.e|etc|approx|no|nr|dr|mr|mrs|ms|st|vs|fig|incl|ca|z\.b|d\.h|bzw|p\.ex|env|ex|art|par|pag|p\.m|a\.m|\p{L})\.$/iu;

/**
 * Cuts running text into sentences. A sentence ends at `.`, `!`, `?` or `…` before white space and something that
 * can start one, outside links and code, and not after a common abbreviation. The whole text comes back, in order.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["'”»)]*\s+(?=[\p{Lu}\p{N}"'“«¿¡([`])/gu)) {
    const end = match.index + match[0].length;
    const sentence = text.slice(start, end).trim();
    if (isOpen(sentence) || ABBREVIATION.test(sentence)) continue;
    sentences.push(sentence);
    start = end;
  }
  const rest = text.slice(start).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}

function isOpen(text: string): boolean {
  const count = (character: string) => text.split(character).length - 1;
  return count('[') > count(']') || count('(') > count(')') || count('`') % 2 === 1;
}
