import type { RetrievedPassage } from '#server/kernel/index.ts';
import { createTermReader } from '#server/knowledge/index.ts';
import { type Composed, composeAnswer } from './compose-answer.ts';
import { type AnswerKind, expectAnswer } from './expect-answer.ts';
import { type Features, measureFeatures } from './measure-features.ts';
import { rankArticles } from './rank-articles.ts';
import { createPassageReader } from './read-passages.ts';
import { scoreUnits } from './score-units.ts';
import { toSearch } from './to-search.ts';
import type { AnsweringInput, ArticleCandidate, LookUp, QueryTerm, SearchInput } from './types.ts';
import { weighTerms } from './weigh-terms.ts';

export interface Evidence {
  retrieved: RetrievedPassage[];
  terms: QueryTerm[];
  /** Best first. */
  articles: ArticleCandidate[];
  expected: AnswerKind;
  /** What the best article says to the question; not checked yet. */
  composed: Composed;
  features: Features;
}

/** `where` narrows or widens where the input would look. */
export type GatherEvidence = (
  input: AnsweringInput,
  where?: Pick<SearchInput, 'sources' | 'pool'>,
) => Evidence;

const PASSAGES = 40;
/** The sentence before an answer in another language, and the one after it that offers a person. */
const NOTICE_WORDS = 10;

/**
 * Makes what looks a question up and weighs what was found; `retrieved` is empty when nothing was. It keeps a bounded
 * memory of stems and of passages it has cut.
 */
export function createEvidenceGatherer(deps: { lookUp: LookUp }): GatherEvidence {
  const readPassages = createPassageReader(createTermReader());
  return (input, where) => {
    const { text } = input;
    const { passages, rest, words } = deps.lookUp({ ...toSearch(input), ...where, limit: PASSAGES });
    const articles = rankArticles(readPassages(passages));
    articles[0]?.passages.push(...readPassages(rest));
    // An order number or an address of the customer's own is in no article, and says nothing against one.
    const own = input.understanding.entities.filter(({ key }) => key !== 'product').map(({ raw }) => raw);
    const terms = weighTerms(words, { text, own: own.join('\n') });
    const expected = expectAnswer(text);
    const steps = input.understanding.signals.includes('asks_how') || expected.name === 'fix';
    const scored = articles[0] ? scoreUnits(articles[0], terms, { kind: expected, steps }) : [];
    const composed = composeAnswer(scored, { kind: expected, steps }, countAdded(input, articles[0]));
    const features = measureFeatures({
      terms,
      articles,
      said: composed.said,
      language: input.language,
    });
    return { retrieved: passages, terms, articles, expected, composed, features };
  };
}

/** Words that are said around the answer. */
function countAdded({ language, understanding }: AnsweringInput, best: ArticleCandidate | undefined): number {
  const isTranslated = best?.passages[0]?.passage.language !== language;
  const offersHuman = understanding.emotion.value === 'frustrated';
  return NOTICE_WORDS * (Number(isTranslated) + Number(offersHuman));
}
