import type { Comparison } from './comparison.ts';

/** The claim says an entry of a list, and not what the line above the list denies or makes it depend on. */
export function findFrameConflict({ window, backwards }: Comparison): string | undefined {
  const deciding = window.tokens.flatMap((token, at) => (token.isDeciding ? [{ token, at }] : []));
  const isSaid = deciding.length === 0 || deciding.some(({ at }) => backwards[at]! >= 0);
  return isSaid ? undefined : `leaves out “${deciding[0]!.token.raw}”, which stands above it`;
}
