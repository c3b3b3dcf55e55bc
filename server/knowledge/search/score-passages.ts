import { K1 } from './build-postings.ts';
import type { PreparedQuery } from './prepare-query.ts';
import type { AnalysedArticle, SearchIndex } from './types.ts';

const TITLE = { weight: 2, lengthPenalty: 0.3 };
const EXTRA = { weight: 0.5, lengthPenalty: 0.3 };
const HEADINGS = { weight: 2, lengthPenalty: 0.3 };
const BODY = { weight: 1, lengthPenalty: 0.6 };
const TITLE_WEIGHT = 3;
/** An article's first words say what it is about. */
const LEAD_TERMS = 40;
const LEAD_WEIGHT = 0.5;
const PAIR_WEIGHT = 0.35;
/** So many words apart two words are still neighbours. */
const PAIR_DISTANCE = 2;

/** Scores what belongs to one article after the other, for one query. */
export interface PassageScorer {
  /** What a title adds that says what the query asks: the harmonic mean of how far each covers the other. */
  scoreTitle(article: AnalysedArticle): number;
  /** What it adds when an article's first words hold words of the query: a share of what these are worth. */
  scoreLead(article: AnalysedArticle): number;
  /** By passage: BM25F, and what neighbouring words of the query add that are neighbours there too. */
  scorePassages(article: AnalysedArticle): Float64Array;
}

/** Prepares the memory that scoring passages needs. The query must be entered in the index's scratch memory. */
export function createPassageScorer(index: SearchIndex, query: PreparedQuery): PassageScorer {
  const { slots } = index.scratch;
  const { idf, averages } = index.passages;
  const shared = new Float64Array(query.slotCount + 1);
  const sums = new Float64Array(query.slotCount + 1);
  const seen = new Uint8Array(query.slotCount + 1);
  const factors = query.weights.map((weight, entry) => weight * idf[query.ids[entry]!]!);
  const missing = new Set<number>();

  /** Adds a field's hits, and returns the bonus for its neighbours: each pair of the query counts once a passage. */
  const addField = (
    into: Float64Array,
    terms: Uint32Array,
    from: number,
    to: number,
    hit: number,
  ): number => {
    let bonus = 0;
    let last = -1;
    for (let at = from; at < to; at += 1) {
      const slot = slots[terms[at]!]!;
      if (slot === 0) continue;
      into[slot]! += hit;
      if (last >= 0 && at - last <= PAIR_DISTANCE && missing.size > 0) {
        const before = query.slotGroups[slots[terms[last]!]!]!;
        if (missing.delete(before * query.groupCount + query.slotGroups[slot]!))
          bonus += (PAIR_WEIGHT * (idf[terms[at]!]! + idf[terms[last]!]!)) / (at - last);
      }
      last = at;
    }
    return bonus;
  };

  const sumGroups = (): number => {
    let score = 0;
    for (let group = 0; group < query.groupCount; group += 1) {
      const end = query.starts[group + 1]!;
      let best = 0;
      for (let entry = query.starts[group]!; entry < end; entry += 1) {
        const sum = sums[query.slots[entry]!]!;
        if (sum === 0) continue;
        const value = (factors[entry]! * sum * (K1 + 1)) / (K1 + sum);
        if (value > best) best = value;
      }
      score += best;
    }
    return score;
  };

  return {
    scoreTitle({ terms, ends }) {
      let matched = 0;
      let title = 0;
      seen.fill(0);
      for (let at = 0; at < ends[0]!; at += 1) {
        const term = terms[at]!;
        const slot = slots[term]!;
        if (slot === 0 ? terms.indexOf(term) < at : seen[slot] === 1) continue;
        seen[slot] = 1;
        const worth = index.postings.idf[term]!;
        title += worth;
        if (slot !== 0) matched += worth * query.slotWeights[slot]!;
      }
      if (matched === 0) return 0;
      const covered = matched / title;
      const answered = Math.min(1, matched / query.worth);
      const mean = (2 * covered * answered) / (covered + answered);
      // A long title that matches is worth more than a short one, but not in proportion.
      return (TITLE_WEIGHT * mean * matched) / Math.max(1, Math.sqrt(matched));
    },

    scoreLead({ terms, ends }) {
      sums.fill(0);
      const from = ends[1]!;
      addField(sums, terms, from, Math.min(terms.length, from + LEAD_TERMS), 1);
      let held = 0;
      for (let group = 0; group < query.groupCount; group += 1) {
        let best = 0;
        for (let entry = query.starts[group]!; entry < query.starts[group + 1]!; entry += 1)
          if (sums[query.slots[entry]!]! > 0)
            best = Math.max(best, query.weights[entry]! * index.postings.idf[query.ids[entry]!]!);
        held += best;
      }
      return LEAD_WEIGHT * held;
    },

    scorePassages({ terms, ends }) {
      const scores = new Float64Array(ends.length / 2 - 1);
      shared.fill(0);
      missing.clear();
      addField(shared, terms, 0, ends[0]!, hitOf(TITLE, ends[0]!, averages[0]));
      addField(shared, terms, ends[0]!, ends[1]!, hitOf(EXTRA, ends[1]! - ends[0]!, averages[1]));
      for (let field = 2; field < ends.length; field += 2) {
        const [from, middle, to] = [ends[field - 1]!, ends[field]!, ends[field + 1]!];
        for (const pair of query.pairs) missing.add(pair);
        sums.set(shared);
        const pairs =
          addField(sums, terms, from, middle, hitOf(HEADINGS, middle - from, averages[2])) +
          addField(sums, terms, middle, to, hitOf(BODY, to - middle, averages[3]));
        scores[field / 2 - 1] = PASSAGE_SHARE * sumGroups() + pairs;
      }
      return scores;
    },
  };
}

/** How much of a passage's score is its own; the rest is its article's. */
export const PASSAGE_SHARE = 0.5;

function hitOf(field: { weight: number; lengthPenalty: number }, length: number, average: number): number {
  return field.weight / (1 - field.lengthPenalty + (field.lengthPenalty * length) / average);
}
