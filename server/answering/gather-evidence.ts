import type { RetrievedPassage } from '#server/kernel/index.ts';
import { type Features, measureFeatures } from './estimate-confidence.ts';
import { type AnswerKind, expectAnswer } from './expect-answer.ts';
import { rankArticles } from './rank-articles.ts';
import { createPassageReader } from './read-passages.ts';
import { type ScoredPassage, scoreUnits } from './score-units.ts';
import type { AnsweringInput, ArticleCandidate, QueryTerm, Search } from './types.ts';
import { weighTerms } from './weigh-terms.ts';
import { createTermFinder } from './words/find-terms.ts';

export interface Evidence {
  retrieved: RetrievedPassage[];
  terms: QueryTerm[];
  /** Best first. */
  articles: ArticleCandidate[];
  /** Of the best article. */
  scored: ScoredPassage[];
  expected: AnswerKind;
  features: Features;
}

export type GatherEvidence = (input: AnsweringInput) => Evidence;

const PASSAGES = 40;

/**
 * Makes what looks a question up and weighs what was found; `retrieved` is empty when nothing was. It keeps a bounded
 * memory of stems and of passages it has cut.
 */
export function createEvidenceGatherer(deps: { search: Search }): GatherEvidence {
  const findTerms = createTermFinder();
  const readPassages = createPassageReader(findTerms);
  return (input) => {
    const query = { language: input.language, sources: input.sources };
    const history = input.history.filter(({ author }) => author === 'customer').map(({ text }) => text);
    const retrieved = deps.search({ ...query, text: input.text, history, limit: PASSAGES });
    const articles = rankArticles(readPassages(retrieved));
    const passageLanguage = retrieved[0]?.language ?? input.language;
    // An order number or an address of the customer's own is in no article, and says nothing against one.
    const own = input.understanding.entities.filter(({ key }) => key !== 'product');
    const entities = own.map(({ raw }) => raw).join('\n');
    const weighing = { ...input, passageLanguage, entities, query };
    const terms = articles[0] ? weighTerms({ search: deps.search, findTerms }, weighing) : [];
    const expected = expectAnswer(input.text);
    const scored = articles[0] ? scoreUnits(articles[0], terms, expected) : [];
    const features = measureFeatures(terms, articles, scored);
    return { retrieved, terms, articles, scored, expected, features };
  };
}
