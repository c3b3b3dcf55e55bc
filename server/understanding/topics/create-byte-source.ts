/** A seeded source of bytes (xorshift32, four bytes a draw: Marsaglia 2003), for choices that are made very often. */
export function createByteSource(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  let left = 0;
  let bytes = 0;
  return () => {
    if (left === 0) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      bytes = state;
      left = 4;
    }
    left--;
    const byte = bytes & 0xff;
    bytes >>>= 8;
    return byte;
  };
}
