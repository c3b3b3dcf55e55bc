import type { MaskedText } from '#server/kernel/index.ts';
import { findPersonalData } from './find.ts';

export interface Masking {
  masked: MaskedText;
  /** Puts the originals back wherever their placeholders stand. Unknown placeholders stay as they are. */
  unmask(text: string): string;
}

const PLACEHOLDER = /⟦[a-z_]+_\d+⟧/g;

/**
 * Replaces personal data by placeholders such as `⟦email_1⟧`; the same datum gets the same one. Placeholders
 * that the text itself contains are never reused, so nobody can write their way to another's data.
 */
export function maskText(text: string): Masking {
  const taken = new Set(text.match(PLACEHOLDER));
  const placeholders = new Map<string, string>();
  const originals = new Map<string, string>();
  const parts: string[] = [];
  let at = 0;
  for (const { kind, start, end, text: original } of findPersonalData(text)) {
    const key = `${kind} ${original}`;
    const placeholder = placeholders.get(key) ?? nextPlaceholder(kind, taken);
    placeholders.set(key, placeholder);
    originals.set(placeholder, original);
    parts.push(text.slice(at, start), placeholder);
    at = end;
  }
  parts.push(text.slice(at));
  return {
    masked: parts.join('') as MaskedText,
    unmask: (answer) => answer.replace(PLACEHOLDER, (found) => originals.get(found) ?? found),
  };
}

function nextPlaceholder(kind: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`⟦${kind}_${number}⟧`)) number++;
  const placeholder = `⟦${kind}_${number}⟧`;
  taken.add(placeholder);
  return placeholder;
}
