/** "Did you mean …?" for a name that is not known, or the list of known ones when it is short. */
export function namesAround(name: string, known: string[]): string | undefined {
  const near = known.find((each) => distance(each, name) <= 2);
  if (near) return `Did you mean \`${near}\`?`;
  if (known.length === 0) return 'None is defined.';
  return known.length <= 12 ? `Known: ${known.join(', ')}.` : undefined;
}

/** Edit distance of two short texts (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
