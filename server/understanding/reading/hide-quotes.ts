/** What stands between quotation marks, two words or more, or one that is called out: else it is the customer's own. */
const QUOTED =
  /"([^"\n]{3,400})"|“([^“”\n]{3,400})”|„([^„“”"\n]{3,400})[“”"]|«([^«»\n]{3,400})»|(?<![\p{L}\p{N}])‘([^‘’'\n]{3,400})['’](?!\p{L})/gu;
const QUOTE_WORDS = 2;
/** Four words of the customer's own have to remain, or the quotation is the message. */
const ENOUGH_OWN = /(?:[\p{L}\p{N}]+[^\p{L}\p{N}]+){3}[\p{L}\p{N}]/u;

/**
 * Replaces what the customer quotes (a neighbour's opinion, an error message, a line of ours) by a placeholder: other
 * people's words say nothing about what this customer wants or feels.
 */
export function hideQuotes(text: string): string {
  const hidden = text.replace(QUOTED, (whole) =>
    countWords(whole) >= QUOTE_WORDS || whole.includes('!') ? ' xquote ' : whole,
  );
  return hidden !== text && ENOUGH_OWN.test(hidden.replaceAll('xquote', '')) ? hidden : text;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
