import { findPersonalData } from '#server/privacy/index.ts';

/** A number that names somebody's order, invoice or parcel. */
const REFERENCE = /(?<![\p{L}\p{N}/._-])(?:#\s?\d{4,}|[A-Z]{1,4}-?\d{5,}|\d{8,})(?![\p{L}\p{N}/_-])/gu;
const CHECKED = new Set(['email', 'phone', 'iban', 'card', 'identity_number']);

/**
 * An address, number or reference in a reply that is neither in what this customer and the company said to each other
 * nor in the cited articles: it could be another customer's. The text that was found, or undefined.
 */
export function findStrangeData(reply: string, known: string): string | undefined {
  const compact = compactOf(known);
  const knownValues = new Set(findPersonalData(known).map(({ kind, value }) => `${kind} ${value}`));
  const personal = findPersonalData(reply)
    .filter(({ kind, value }) => CHECKED.has(kind) && !knownValues.has(`${kind} ${value}`))
    .map(({ text }) => text);
  const references = [...reply.matchAll(REFERENCE)].map(([found]) => found);
  return [...personal, ...references].find((text) => !compact.includes(compactOf(text)));
}

function compactOf(text: string): string {
  return text.replace(/[\s#.()-]/g, '').toLowerCase();
}
