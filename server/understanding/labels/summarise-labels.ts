/** What learning from labels brought, on labels that were not learned themselves. */
export interface LabelSummary {
  labels: number;
  /** Shares of the labels that the reader agrees with: before anything was learned from labels, and after. */
  rightBefore: number;
  rightAfter: number;
  /** Labels that it disagreed with before and agrees with after, and the other way round. */
  corrected: number;
  spoiled: number;
}

/** Counts; without labels nothing is claimed. */
export function summariseLabels(judged: { before: boolean; after: boolean }[]): LabelSummary {
  const count = (holds: (one: { before: boolean; after: boolean }) => boolean) => judged.filter(holds).length;
  const share = (number: number) => (judged.length === 0 ? 0 : number / judged.length);
  return {
    labels: judged.length,
    rightBefore: share(count((one) => one.before)),
    rightAfter: share(count((one) => one.after)),
    corrected: count((one) => !one.before && one.after),
    spoiled: count((one) => one.before && !one.after),
  };
}
