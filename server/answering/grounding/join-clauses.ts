import type { Token } from './types.ts';

/** The tokens of several lines as one line; their clauses are numbered through. */
export function joinClauses(lines: Token[][]): Token[] {
  let clauses = 0;
  return lines.flatMap((tokens) => {
    const offset = clauses;
    clauses += (tokens.at(-1)?.clause ?? -1) + 1;
    return tokens.map((token) => ({ ...token, clause: token.clause + offset }));
  });
}
