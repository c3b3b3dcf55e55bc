/**
 * Runs the variants in rounds, the order reversed in every second round: other work on the machine then meets each
 * of them. Returns what each gave, round by round.
 */
export async function interleave<Results extends Record<string, unknown>>(
  rounds: number,
  variants: { [Name in keyof Results]: (round: number) => Promise<Results[Name]> },
): Promise<{ [Name in keyof Results]: Results[Name][] }> {
  const names: (keyof Results)[] = Object.keys(variants);
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as {
    [Name in keyof Results]: Results[Name][];
  };
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) results[name].push(await variants[name](round));
  }
  return results;
}
