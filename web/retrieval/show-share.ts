/** A share as people read it, in one piece: `0.456` → `46 %`; a dash where there is none. */
export function showShare(share: number | null): string {
  return share === null ? '–' : `${Math.round(100 * share)}\u00a0%`;
}
