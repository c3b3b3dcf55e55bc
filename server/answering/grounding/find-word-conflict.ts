import type { Comparison } from './comparison.ts';
import { hasContent } from './find-window.ts';
import type { Token } from './types.ts';

const NEGATIVE_PREFIX = /^(?:un|in|im|ir|il|dis|de|des|non|nicht|ent|s|on|ont|niet)$/;
/** So many content words that no source has are one invention. */
const MOST_FOREIGN = 2;

/** A name, code, link or thing of the claim that the source has not in this place, or a word and its opposite. */
export function findWordConflict(comparison: Comparison): string | undefined {
  return (
    findLink(comparison) ??
    findOpposite(comparison) ??
    findName(comparison) ??
    findMixedName(comparison) ??
    findThing(comparison) ??
    findForeign(comparison) ??
    findElsewhere(comparison)
  );
}

function findLink({ added, sources }: Comparison): string | undefined {
  const links = new Set(
    sources.flatMap(({ units }) =>
      units.flatMap(({ tokens }) => tokens.filter(isLink).map(({ key }) => key)),
    ),
  );
  const unknown = added.find((token) => isLink(token) && !links.has(token.key));
  return unknown && `the link ${unknown.raw} is not in the source`;
}

function findOpposite({ added, dropped, slots, words }: Comparison): string | undefined {
  const isOpposite = (a: Token, b: Token) =>
    words.opposites.get(a.key)?.has(b.key) || differsByPrefix(a.text, b.text);
  for (const token of added) {
    // Small words (on/off, in/out) oppose each other only where one stands for the other.
    const among = token.isStopword
      ? (slots.find(({ claim }) => claim.includes(token))?.source ?? [])
      : dropped;
    const other = among.find((candidate) => isOpposite(token, candidate));
    if (other) return `says “${token.raw}” where the source says “${other.raw}”`;
  }
  return undefined;
}

function differsByPrefix(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length > 3 &&
    long.endsWith(short) &&
    NEGATIVE_PREFIX.test(long.slice(0, long.length - short.length))
  );
}

function findName({ slots, window }: Comparison): string | undefined {
  for (const { claim, source } of slots) {
    for (const token of claim) {
      if (!token.isName) continue;
      const other = source.find((candidate) => candidate.isName || candidate.isThing);
      if (other) return `says “${token.raw}” where the source says “${other.raw}”`;
      if (!window.source.keys.has(token.key)) return `“${token.raw}” is not in the source`;
    }
  }
  return undefined;
}

/** A name of several words that shares some of them with another one: "Cloud Editor" and "Arduino Cloud". */
function findMixedName({ claim, fellows, window, backwards }: Comparison): string | undefined {
  for (const [at, token] of claim.entries()) {
    if (!token.isName || fellows[at]! >= 0) continue;
    for (const beside of [at - 1, at + 1]) {
      const place = claim[beside]?.isName ? fellows[beside]! : -1;
      if (place < 0) continue;
      const other = [place - 1, place + 1].find(
        (next) => window.tokens[next]?.isName && backwards[next]! < 0,
      );
      if (other !== undefined)
        return `says “${token.raw}” where the source says “${window.tokens[other]!.raw}”`;
    }
  }
  return undefined;
}

function findThing({ slots, sources }: Comparison): string | undefined {
  for (const slot of slots) {
    const ours = slot.claim.filter(hasContent);
    const theirs = slot.source.filter(hasContent);
    const thing = ours.find(({ isThing }) => isThing);
    const other = theirs.find(({ isThing, isName }) => isThing || isName);
    if (thing && other) return `says “${thing.raw}” where the source says “${other.raw}”`;
    // One word for another: a synonym comes from outside, the name of another thing from the same article.
    const isKnown = ours.length === 1 && sources.some(({ keys }) => keys.has(ours[0]!.key));
    if (isKnown && theirs.length === 1)
      return `says “${ours[0]!.raw}” where the source says “${theirs[0]!.raw}”`;
  }
  return undefined;
}

function findForeign({ added, sources }: Comparison): string | undefined {
  const foreign = added.filter(
    (token) => hasContent(token) && !sources.some(({ keys }) => keys.has(token.key)),
  );
  return foreign.length > MOST_FOREIGN
    ? `not in the source: ${foreign
        .slice(0, 5)
        .map(({ raw }) => raw)
        .join(', ')}`
    : undefined;
}

/** A synonym comes from outside; a word that only another article has is said of what that one is about. */
function findElsewhere({ added, window, sources }: Comparison): string | undefined {
  const isIn = (token: Token, isOwn: boolean) =>
    sources.some(
      ({ articleId, keys }) => (articleId === window.source.articleId) === isOwn && keys.has(token.key),
    );
  const other = added.find((token) => hasContent(token) && isIn(token, false) && !isIn(token, true));
  return other && `says “${other.raw}”, which the source says of something else`;
}

function isLink({ kind }: Token): boolean {
  return kind === 'link';
}
