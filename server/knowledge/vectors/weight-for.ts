import type { Language } from '#server/kernel/index.ts';
import type { StoredFit } from './types.ts';

/** How much the meaning counts for a question in this language: 0 until cases speak for it. */
export function weightFor(fit: StoredFit | undefined, language: Language | undefined): number {
  const fits = fit?.languages ?? [];
  const own = fits.find((one) => one.language === language) ?? fits.find((one) => one.language === null);
  return own?.weight ?? 0;
}
