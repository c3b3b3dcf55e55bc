/** What may stand in a canned reply between `{{` and `}}`. */
export const CANNED_VARIABLES = [
  'customer.name',
  'customer.email',
  'agent.name',
  'order_number',
  'invoice_number',
  'tracking_number',
  'amount',
  'date',
  'product',
] as const;
export type CannedVariable = (typeof CANNED_VARIABLES)[number];

const PLACEHOLDER = /\{\{\s*([a-z_.]+)\s*\}\}/g;
const isKnown = (name: string): name is CannedVariable =>
  (CANNED_VARIABLES as readonly string[]).includes(name);

/** Placeholders of a text that mean a variable, and those that mean nothing to us. */
export function findPlaceholders(text: string): { known: CannedVariable[]; unknown: string[] } {
  const names = new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1]!));
  const known = [...names].filter(isKnown);
  return { known, unknown: [...names].filter((name) => !isKnown(name)) };
}

/** Puts in what is known. What is missing stays as it is, so that nobody sends half a sentence. */
export function fillCanned(text: string, values: Partial<Record<CannedVariable, string>>): string {
  return text.replaceAll(PLACEHOLDER, (whole, name: string) => (isKnown(name) && values[name]) || whole);
}
