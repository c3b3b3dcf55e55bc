import type { RetrievedPassage } from '#server/kernel/index.ts';
import { type Features, measureFeatures } from './estimate-confidence.ts';
import { type AnswerKind, expectAnswer } from './expect-answer.ts';
import { rankArticles } from './rank-articles.ts';
import type { ReadPassages } from './read-passages.ts';
import { type ScoredPassage, scoreUnits } from './score-units.ts';
import type { AnsweringInput, ArticleCandidate, QueryTerm, Search } from './types.ts';
import { weighTerms } from './weigh-terms.ts';
import type { FindTerms } from './words/find-terms.ts';

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

export interface EvidenceDeps {
  search: Search;
  findTerms: FindTerms;
  readPassages: ReadPassages;
}

const PASSAGES = 40;

/** Looks a question up and weighs what was found. `retrieved` is empty when nothing was. */
export function gatherEvidence(deps: EvidenceDeps, input: AnsweringInput): Evidence {
  const query = { language: input.language, sources: input.sources };
  const history = input.history.filter(({ author }) => author === 'customer').map(({ text }) => text);
  const retrieved = deps.search({ ...query, text: input.text, history, limit: PASSAGES });
  const articles = rankArticles(deps.readPassages(retrieved));
  const passageLanguage = retrieved[0]?.language ?? input.language;
  const terms = articles[0] ? weighTerms(deps, { ...input, passageLanguage, query }) : [];
  const expected = expectAnswer(input.text);
  const scored = articles[0] ? scoreUnits(articles[0], terms, expected) : [];
  const features = measureFeatures(terms, articles, scored, passageLanguage !== input.language);
  return { retrieved, terms, articles, scored, expected, features };
}
