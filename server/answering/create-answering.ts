import type { Check, Draft, RetrievedPassage } from '#server/kernel/index.ts';
import { checkGrounding } from './check-grounding.ts';
import { type Composed, composeAnswer } from './compose-answer.ts';
import { estimateConfidence } from './estimate-confidence.ts';
import { findNearCandidates } from './find-near-candidates.ts';
import { createEvidenceGatherer } from './gather-evidence.ts';
import type { Answering, AnsweringDeps, AnsweringInput } from './types.ts';

/** Makes the answering stage. It keeps a bounded memory of passages it has read; nothing else outlives a call. */
export function createAnswering(deps: AnsweringDeps): Answering {
  const gatherEvidence = createEvidenceGatherer(deps);

  function answerEmbedded(input: AnsweringInput): Draft {
    const evidence = gatherEvidence(input);
    const { retrieved, articles, terms, scored, expected } = evidence;
    if (retrieved.length === 0) return unsure(input, retrieved, 0);
    const confidence = estimateConfidence(evidence.features);
    const near = findNearCandidates(articles, terms);
    if (near.length > 0) {
      const choices = near.map(({ title }) => ({ label: title, value: title }));
      return { ...unsure(input, retrieved, confidence), kind: 'which', choices };
    }
    const steps = input.understanding.signals.includes('asks_how') || expected.name === 'fix';
    return toDraft(input, retrieved, composeAnswer(scored, { kind: expected, steps }), confidence);
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
