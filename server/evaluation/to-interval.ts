import type { Rate } from './types.ts';

/** The normal quantile of 95 %. */
const Z = 1.96;

/**
 * The 95 % interval of a share, after Wilson (1927): it stays within 0 and 1 and is honest for few cases. Undefined when
 * there is nothing to divide by.
 */
export function toInterval({ count, of }: Rate): [low: number, high: number] | undefined {
  if (of === 0) return undefined;
  const share = count / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const centre = share + Z ** 2 / (2 * of);
  const scale = 1 + Z ** 2 / of;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
