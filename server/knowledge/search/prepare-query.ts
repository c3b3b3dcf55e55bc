import type { ReadQuery } from './read-query.ts';
import type { SearchIndex } from './types.ts';

/**
 * A query laid out flat for the loops that score. Each distinct term has a slot, from 1; the entries of group `g`
 * (the spellings and other words for one word) lie at `starts[g]` to `starts[g + 1]`.
 */
export interface PreparedQuery {
  groupCount: number;
  starts: Uint16Array;
  /** By entry: the term, its slot, its weight. */
  ids: Uint32Array;
  slots: Uint16Array;
  weights: Float32Array;
  slotCount: number;
  /** By slot: its greatest weight, and the group that it has it in. */
  slotWeights: Float32Array;
  slotGroups: Uint16Array;
  /** Neighbouring groups, `before * groupCount + after`. */
  pairs: Set<number>;
  /** Sum over the groups of what their best term is worth in an article. */
  worth: number;
}

/** Lays a query out and enters its slots in `index.scratch.slots`; `releaseQuery` takes them out again. */
export function prepareQuery({ postings, scratch }: SearchIndex, query: ReadQuery): PreparedQuery {
  const { terms } = query;
  const groupCount = query.words.length;
  const starts = new Uint16Array(groupCount + 1);
  for (const { group } of terms) starts[group + 1]! += 1;
  for (let group = 0; group < groupCount; group += 1) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const ids = new Uint32Array(terms.length);
  const slots = new Uint16Array(terms.length);
  const weights = new Float32Array(terms.length);
  const slotWeights = new Float32Array(terms.length + 1);
  const slotGroups = new Uint16Array(terms.length + 1);
  const worth = new Float32Array(groupCount);
  let slotCount = 0;
  for (const { id, weight, group } of terms) {
    const slot = scratch.slots[id] || ++slotCount;
    scratch.slots[id] = slot;
    const at = next[group]!++;
    ids[at] = id;
    slots[at] = slot;
    weights[at] = weight;
    if (weight > slotWeights[slot]!) {
      slotWeights[slot] = weight;
      slotGroups[slot] = group;
    }
    worth[group] = Math.max(worth[group]!, postings.idf[id]! * weight);
  }
  return {
    groupCount,
    starts,
    ids,
    slots,
    weights,
    slotCount,
    slotWeights,
    slotGroups,
    pairs: new Set(query.pairs.map(([before, after]) => before * groupCount + after)),
    worth: worth.reduce((sum, value) => sum + value, 0),
  };
}

/** Makes the index's scratch memory ready for the next query. */
export function releaseQuery({ scratch }: SearchIndex, { ids }: PreparedQuery): void {
  for (const id of ids) scratch.slots[id] = 0;
}
