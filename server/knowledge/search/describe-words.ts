import { toIdf } from './build-postings.ts';
import type { PreparedQuery } from './prepare-query.ts';
import type { ReadQuery } from './read-query.ts';
import type { Candidate, FoundWord, SearchIndex } from './types.ts';

/** Says for each word of the question how rare it is, and which of the passages that were found have it. */
export function describeWords(
  index: SearchIndex,
  { words }: ReadQuery,
  query: PreparedQuery,
  found: Candidate[],
): FoundWord[] {
  const { vocabulary, passages } = index;
  const described = words.map(({ text, weight }, group): FoundWord => {
    const stems = new Map<string, number>();
    let frequency = 0;
    for (let entry = query.starts[group]!; entry < query.starts[group + 1]!; entry += 1) {
      const id = query.ids[entry]!;
      stems.set(vocabulary.terms[id]!, Math.min(1, query.weights[entry]! / weight));
      frequency = Math.max(frequency, passages.frequencies[id]!);
    }
    return {
      text,
      weight,
      stems,
      rarity: toIdf(passages.count, frequency) / toIdf(passages.count, 0),
      inPassage: new Float32Array(found.length),
      inArticle: new Float32Array(found.length),
    };
  });
  const held = new Uint8Array(query.slotCount + 1);
  const note = (at: number, field: 'inPassage' | 'inArticle') => {
    for (const [group, word] of described.entries())
      for (let entry = query.starts[group]!; entry < query.starts[group + 1]!; entry += 1)
        if (held[query.slots[entry]!] === 1) {
          const surety = Math.min(1, query.weights[entry]! / word.weight);
          if (surety > word[field][at]!) word[field][at] = surety;
        }
  };
  for (const [at, { article, passage }] of found.entries()) {
    const { terms, ends } = index.articles[article]!;
    const field = 2 * passage + 2;
    held.fill(0);
    addSlots(index, held, terms.subarray(0, ends[1]!));
    addSlots(index, held, terms.subarray(ends[field - 1]!, ends[field + 1]!));
    note(at, 'inPassage');
    // Learned words say nothing about what the article says.
    addSlots(index, held, terms.subarray(0, ends.at(-1)));
    note(at, 'inArticle');
  }
  return described;
}

function addSlots({ scratch }: SearchIndex, held: Uint8Array, terms: Uint32Array): void {
  for (let at = 0; at < terms.length; at += 1) held[scratch.slots[terms[at]!]!] = 1;
  held[0] = 0;
}
