/** What the first of the patterns finds, in whatever language it is said. */
export function findWords(byLanguage: Record<string, RegExp[]>, text: string): string | undefined {
  for (const patterns of Object.values(byLanguage)) {
    for (const pattern of patterns) {
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
