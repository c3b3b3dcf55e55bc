/** A share of one as a person reads it. */
export function toPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
