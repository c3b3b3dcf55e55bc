import type { Check, Draft, RetrievedPassage } from '#server/kernel/index.ts';
import { checkGrounding } from './check-grounding.ts';
import { type Composed, composeAnswer } from './compose-answer.ts';
import { estimateConfidence, measureFeatures } from './estimate-confidence.ts';
import { expectAnswer } from './expect-answer.ts';
import { findNearCandidates } from './find-near-candidates.ts';
import { rankArticles } from './rank-articles.ts';
import { createPassageReader } from './read-passages.ts';
import { scoreUnits } from './score-units.ts';
import type { Answering, AnsweringDeps, AnsweringInput } from './types.ts';
import { weighTerms } from './weigh-terms.ts';
import { createTermFinder } from './words/find-terms.ts';

const PASSAGES = 40;

/** Makes the answering stage. It keeps a bounded memory of passages it has read; nothing else outlives a call. */
export function createAnswering(deps: AnsweringDeps): Answering {
  const findTerms = createTermFinder();
  const readPassages = createPassageReader(findTerms);

  function answerEmbedded(input: AnsweringInput): Draft {
    const query = { language: input.language, sources: input.sources };
    const history = input.history.filter(({ author }) => author === 'customer').map(({ text }) => text);
    const retrieved = deps.search({ ...query, text: input.text, history, limit: PASSAGES });
    const first = retrieved[0];
    if (!first) return unsure(input, retrieved, 0);
    const passageLanguage = first.language;
    const terms = weighTerms({ search: deps.search, findTerms }, { ...input, passageLanguage, query });
    const articles = rankArticles(readPassages(retrieved));
    const expected = expectAnswer(input.text);
    const scored = scoreUnits(articles[0]!, terms, expected);
    const confidence = estimateConfidence(measureFeatures(terms, articles, scored));
    const near = findNearCandidates(articles, terms);
    if (near.length > 0) {
      const choices = near.map(({ title }) => ({ label: title, value: title }));
      return { ...unsure(input, retrieved, confidence), kind: 'which', choices };
    }
    const composed = composeAnswer(scored, input.understanding.signals.includes('asks_how'));
    return toDraft(input, retrieved, composed, confidence);
  }

  return {
    async answer(input) {
      return answerEmbedded(input);
    },
  };
}

function toDraft(
  input: AnsweringInput,
  retrieved: RetrievedPassage[],
  composed: Composed,
  confidence: number,
): Draft {
  const checks: Check[] = [];
  const paragraphs = composed.paragraphs
    .map((paragraph) =>
      paragraph.filter((sentence) => {
        const cited = composed.citations.filter(({ number }) => sentence.citations.includes(number));
        const sources = retrieved.filter(({ articleId }) =>
          cited.some((citation) => citation.articleId === articleId),
        );
        const check = checkGrounding(sentence, sources);
        checks.push(check);
        return check.passed;
      }),
    )
    .filter((paragraph) => paragraph.length > 0);
  if (paragraphs.length === 0) return { ...unsure(input, retrieved, confidence), checks };
  const language = retrieved.find(
    ({ articleId }) => articleId === composed.citations[0]?.articleId,
  )?.language;
  return {
    kind: 'answer',
    language: language ?? input.language,
    paragraphs,
    citations: composed.citations,
    choices: [],
    confidence,
    checks,
    retrieved,
    by: 'embedded',
  };
}

function unsure(input: AnsweringInput, retrieved: RetrievedPassage[], confidence: number): Draft {
  const { language } = input;
  return {
    kind: 'unsure',
    language,
    paragraphs: [],
    citations: [],
    choices: [],
    confidence,
    checks: [],
    retrieved,
    by: 'embedded',
  };
}
