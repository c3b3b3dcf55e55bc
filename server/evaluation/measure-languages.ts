import { toInterval } from './to-interval.ts';
import { toRate } from './to-rate.ts';
import type { Judged, LanguageFigures } from './types.ts';

const FIELDS = ['route', 'intent', 'emotion'] as const;

/** Accuracy per language of the cases that name theirs, with 95 % intervals; undefined with fewer than two languages. */
export function measureLanguages(judged: Judged[]): Record<string, LanguageFigures> | undefined {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const { language } = one.case;
    if (typeof language === 'string') groups.set(language, [...(groups.get(language) ?? []), one]);
  }
  if (groups.size < 2) return undefined;
  return Object.fromEntries([...groups].map(([language, own]) => [language, measureOne(own)]));
}

function measureOne(judged: Judged[]): LanguageFigures {
  const figures: LanguageFigures = { cases: judged.length };
  for (const field of FIELDS) {
    const asked = judged.filter((one) => one.case[field] !== undefined);
    const hits = asked.filter((one) => [one.case[field]].flat().includes(one.result[field]));
    const rate = toRate(hits.length, asked.length);
    const interval = toInterval(rate);
    if (interval) figures[field] = { ...rate, interval };
  }
  return figures;
}
