/** Sentences and lines of a text, with quoted lines (`> …`) and what a mail client quotes left out. */
export function splitSentences(text: string): string[] {
  const own = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('>'))
    .join('\n')
    .split(/^-{2,}\s*(?:original|forwarded|ursprüngliche|weitergeleitet|message d'origine).*$/im)[0]!;
  return own
    .split(/(?<=[.!?…])\s+(?=\S)|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
