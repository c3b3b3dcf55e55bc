import type { Token } from './types.ts';

/** What a claim and the sentences it is closest to do not share. */
export interface Alignment {
  /** For each token of the claim, the place of its fellow in the window; -1 without one. */
  fellows: Int32Array;
  /** For each token of the window, the place of its fellow in the claim; -1 without one. */
  backwards: Int32Array;
  /** Tokens without a fellow at the same place on both sides: what stands there instead. */
  slots: { claim: Token[]; source: Token[] }[];
  /** The same, wherever they stand. */
  added: Token[];
  dropped: Token[];
}

/**
 * Lays a claim beside a window of its source: the longest common sequence, where content weighs more than stopwords;
 * then what stands elsewhere is a fellow as well (a clause that moved).
 */
export function align(claim: Token[], window: Token[]): Alignment {
  const fellows = findSequence(claim, window);
  const backwards = new Int32Array(window.length).fill(-1);
  fellows.forEach((place, at) => {
    if (place >= 0) backwards[place] = at;
  });
  const slots = findSlots(claim, window, fellows, backwards);
  matchMoved(claim, window, fellows, backwards, slots);
  const open = slots.map((slot) => ({
    claim: slot.claim.filter((at) => fellows[at]! < 0).map((at) => claim[at]!),
    source: slot.source.filter((at) => backwards[at]! < 0).map((at) => window[at]!),
  }));
  return {
    fellows,
    backwards,
    slots: open.filter((slot) => slot.claim.length > 0 || slot.source.length > 0),
    added: claim.filter((_, at) => fellows[at]! < 0),
    dropped: window.filter((_, at) => backwards[at]! < 0),
  };
}

export function isSame(a: Token, b: Token): boolean {
  if (a.key === b.key && a.kind === b.kind) return true;
  if (a.text === b.text && a.kind !== 'number' && b.kind !== 'number') return true;
  const comparable = (kind: Token['kind']) => kind === 'word' || kind === 'code';
  return a.key === b.key && comparable(a.kind) && comparable(b.kind);
}

function weigh(token: Token): number {
  if (token.kind === 'number' || token.kind === 'link' || token.isName) return 1.5;
  if (token.kind === 'marker' || token.kind === 'negation') return 0.6;
  return token.isStopword ? 0.2 : 1;
}

function findSequence(claim: Token[], window: Token[]): Int32Array {
  const wide = window.length + 1;
  const best = new Float32Array((claim.length + 1) * wide);
  for (let a = claim.length - 1; a >= 0; a--) {
    const weight = weigh(claim[a]!);
    for (let b = window.length - 1; b >= 0; b--) {
      const skipped = Math.max(best[(a + 1) * wide + b]!, best[a * wide + b + 1]!);
      const taken = isSame(claim[a]!, window[b]!) ? weight + best[(a + 1) * wide + b + 1]! : 0;
      best[a * wide + b] = Math.max(skipped, taken);
    }
  }
  const fellows = new Int32Array(claim.length).fill(-1);
  for (let a = 0, b = 0; a < claim.length && b < window.length; ) {
    const here = best[a * wide + b]!;
    if (
      isSame(claim[a]!, window[b]!) &&
      here === Math.fround(weigh(claim[a]!) + best[(a + 1) * wide + b + 1]!)
    ) {
      fellows[a++] = b++;
    } else if (here === best[(a + 1) * wide + b]) a++;
    else b++;
  }
  return fellows;
}

/** Between two fellows each: the places without one. */
function findSlots(claim: Token[], window: Token[], fellows: Int32Array, backwards: Int32Array) {
  const slots: { claim: number[]; source: number[] }[] = [{ claim: [], source: [] }];
  let place = 0;
  const takeUntil = (end: number) => {
    for (; place < end; place++) if (backwards[place]! < 0) slots.at(-1)!.source.push(place);
  };
  claim.forEach((_, at) => {
    const fellow = fellows[at]!;
    if (fellow < 0) slots.at(-1)!.claim.push(at);
    else {
      takeUntil(fellow);
      place = fellow + 1;
      slots.push({ claim: [], source: [] });
    }
  });
  takeUntil(window.length);
  return slots;
}

/** What stands in another place is no difference, unless something else stands in its own: a clause may move. */
function matchMoved(
  claim: Token[],
  window: Token[],
  fellows: Int32Array,
  backwards: Int32Array,
  slots: { claim: number[]; source: number[] }[],
): void {
  const places = slots
    .flatMap((slot) => {
      const others = slot.source.map((place) => window[place]!);
      return slot.claim.filter((at) => !others.some((other) => takesPlaceOf(claim[at]!, other)));
    })
    .filter((at) => !claim[at]!.isStopword);
  // Denials last: they move with the words that they stand beside.
  const isDenial = (at: number) => claim[at]!.kind === 'negation';
  for (const at of [...places.filter((place) => !isDenial(place)), ...places.filter(isDenial)]) {
    const token = claim[at]!;
    const place = window.findIndex((other, index) => backwards[index]! < 0 && isSame(token, other));
    if (place < 0 || (isDenial(at) && !isNear(at, place, fellows, window))) continue;
    fellows[at] = place;
    backwards[place] = at;
  }
}

/** Whether one word may have been put for the other: a thing for a thing, a number for a number. */
function takesPlaceOf(token: Token, other: Token): boolean {
  if (token.isStopword || other.isStopword) return false;
  const isThing = ({ isThing, isName, kind }: Token) => kind !== 'number' && (isThing || isName);
  if (token.kind === 'number' || other.kind === 'number') return token.kind === other.kind;
  if (token.kind === 'marker' || other.kind === 'marker') return token.kind === other.kind;
  return isThing(token) === isThing(other);
}

/** A denial may move inside its clause: "no adapter is needed", "an adapter is not needed". */
function isNear(at: number, place: number, fellows: Int32Array, window: Token[]): boolean {
  const beside = [-2, -1, 1, 2, 3]
    .map((offset) => at + offset)
    .map((other) => window[fellows[other] ?? -1]?.clause);
  return beside.includes(window[place]!.clause);
}
