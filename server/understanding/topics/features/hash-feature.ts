/** Where a hash begins: FNV-1a, 32 bits. */
const START = 0x811c9dc5;

/** Takes one more character code into a hash. */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of a text, continuing from `hash`. */
export function hashFeature(text: string, hash = START): number {
  let result = hash;
  for (let at = 0; at < text.length; at++) result = addToHash(result, text.charCodeAt(at));
  return result;
}

/** One hash of two, in this order. */
export function joinHashes(first: number, second: number): number {
  return Math.imul(Math.imul(first ^ (first >>> 15), 0x85ebca6b) ^ second, 0xc2b2ae35);
}
