/** What tells an entry of a list from the others: its id, its name, or the text itself. */
export function identityOf(item: unknown): string | undefined {
  if (typeof item === 'string' || typeof item === 'number') return String(item);
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, name, value } = item as { id?: unknown; name?: unknown; value?: unknown };
  return [id, name, value].find((each) => typeof each === 'string');
}
