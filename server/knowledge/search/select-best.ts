/**
 * The numbers of the `count` best positive scores that are accepted, best first, equal ones by number. One pass with
 * a heap of what was kept so far, so that most numbers cost one comparison.
 */
export function selectBest(
  scores: Float32Array,
  count: number,
  accept: (number: number) => boolean,
): number[] {
  // A binary heap with the worst kept number on top; of equal scores the later number is worse.
  const heap: number[] = [];
  const isWorse = (a: number, b: number) => scores[a]! < scores[b]! || (scores[a] === scores[b] && a > b);
  const sink = (from: number) => {
    const number = heap[from]!;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isWorse(heap[child + 1]!, heap[child]!)) child += 1;
      if (!isWorse(heap[child]!, number)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = number;
  };
  let least = 0;
  for (let number = 0; number < scores.length; number += 1) {
    if (scores[number]! <= least || !accept(number)) continue;
    if (heap.length < count) {
      heap.push(number);
      if (heap.length < count) continue;
      for (let at = (count >> 1) - 1; at >= 0; at -= 1) sink(at);
    } else {
      heap[0] = number;
      sink(0);
    }
    least = scores[heap[0]!]!;
  }
  return heap.sort((a, b) => scores[b]! - scores[a]! || a - b);
}
