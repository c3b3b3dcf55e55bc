/**
 * Runs the variants in rounds, the order reversed in every second round: other work on the machine then meets each
 * of them. Returns what each gave, round by round, in the order the variants were named.
 */
export async function interleave<Name extends string, Result>(
  rounds: number,
  variants: Record<Name, (round: number) => Promise<Result>>,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(variants) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Result[]>;
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) results[name].push(await variants[name](round));
  }
  return results;
}
