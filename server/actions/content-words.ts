/** Lower case, without accents, punctuation as single spaces. */
export function plainText(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/**
 * The beginnings (five letters) of a text's words of four letters or more: a rough stem that joins "return" and
 * "returns", "damaged" and "damage" in every language without a word list.
 */
export function contentWords(text: string): Set<string> {
  const words = plainText(text.slice(0, 2000)).split(' ');
  return new Set(words.filter((word) => word.length >= 4).map((word) => word.slice(0, 5)));
}

/** How many words two texts have in common. */
export function countShared(words: Set<string>, others: Set<string>): number {
  return [...words].filter((word) => others.has(word)).length;
}
