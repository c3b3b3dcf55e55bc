import type { RelatedText, RetrievedPassage } from '#server/kernel/index.ts';
import { toSearch } from './to-search.ts';
import type { AnsweringInput, LookUp, SearchInput } from './types.ts';

const EACH = 3;
const PASSAGES = 30;
/** A passage that is so much weaker than the best of its pool is no evidence. */
const LEAST_SHARE = 0.4;
const LONGEST = 400;

/**
 * What an agent may want to see: articles, the internal ones too, and what was said in resolved tickets, each ranked among
 * its own. Nothing of it is said to the customer.
 */
export function findRelated(lookUp: LookUp, input: AnsweringInput): RelatedText[] {
  const search = { ...toSearch(input), sources: undefined, similar: undefined, limit: PASSAGES };
  const find = (more: Partial<SearchInput>) => bestOfEach(lookUp({ ...search, ...more }).passages);
  return [
    ...find({ includeInternal: true }).map((passage) => toRelated('article', passage)),
    ...find({ includeInternal: true, pool: 'tickets' }).map((passage) => toRelated('ticket', passage)),
  ];
}

/** The best passage of each article, best first. */
function bestOfEach(passages: RetrievedPassage[]): RetrievedPassage[] {
  const best = new Map<string, RetrievedPassage>();
  for (const passage of passages) if (!best.has(passage.articleId)) best.set(passage.articleId, passage);
  const least = (passages[0]?.score ?? 0) * LEAST_SHARE;
  return [...best.values()].filter(({ score }) => score >= least).slice(0, EACH);
}

function toRelated(kind: RelatedText['kind'], passage: RetrievedPassage): RelatedText {
  const { articleId, version, title, path, text, isInternal = false } = passage;
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…` : text;
  return { kind, articleId, version, title, path, text: short, isInternal };
}
