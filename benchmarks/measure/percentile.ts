/** The value below which `percent` of the values lie, by nearest rank; NaN for no value. */
export function percentile(values: number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value; the mean of the two middle ones when their number is even. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Of rounds over the same things: each thing's least value. What a busy machine adds to a time is left out. */
export function leastByPlace(rounds: number[][]): number[] {
  return (rounds[0] ?? []).map((_, place) => Math.min(...rounds.map((round) => round[place]!)));
}
