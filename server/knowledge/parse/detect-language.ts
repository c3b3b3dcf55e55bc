import type { Language } from '#server/kernel/index.ts';
import { STOPWORDS } from '../search/stopwords/index.ts';

/** The language whose small words are most frequent in a text; undefined when there are too few to tell. */
export function detectLanguage(text: string): Language | undefined {
  const words = text
    .slice(0, 2000)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/\p{L}+/gu);
  if (!words) return undefined;
  let best: Language | undefined;
  let most = 0;
  let second = 0;
  for (const [language, stopwords] of STOPWORDS) {
    let count = 0;
    for (const word of words) if (stopwords.has(word)) count += 1;
    if (count > most) {
      second = most;
      most = count;
      best = language;
    } else if (count > second) second = count;
  }
  return most > second && most >= Math.min(3, words.length / 4) ? best : undefined;
}
