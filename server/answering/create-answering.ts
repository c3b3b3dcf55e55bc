import type { Check, Draft, RetrievedPassage } from '#server/kernel/index.ts';
import { answerWithModel, type ModelAnswer } from './answer-with-model.ts';
import { checkGrounding } from './check-grounding.ts';
import { type Composed, composeAnswer } from './compose-answer.ts';
import { estimateConfidence } from './estimate-confidence.ts';
import { findNearCandidates } from './find-near-candidates.ts';
import { createEvidenceGatherer, type Evidence } from './gather-evidence.ts';
import type { Answering, AnsweringDeps, AnsweringInput } from './types.ts';

/** A model that answers, with every sentence supported, halves the doubt; one that finds no answer leaves little. */
const ANSWERED_SHARE = 0.5;
const UNANSWERED_SHARE = 0.3;

/** Makes the answering stage. It keeps a bounded memory of passages it has read; nothing else outlives a call. */
export function createAnswering(deps: AnsweringDeps): Answering {
  const gatherEvidence = createEvidenceGatherer(deps);

  return {
    async answer(input, signal) {
      const evidence = gatherEvidence(input);
      const embedded = answerEmbedded(input, evidence);
      if (!deps.model || embedded.kind !== 'answer') return embedded;
      const composed = await answerWithModel(
        { model: deps.model, log: deps.log },
        input,
        evidence.retrieved,
        signal,
      );
      return merge(embedded, composed);
    },
  };
}

function answerEmbedded(input: AnsweringInput, evidence: Evidence): Draft {
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

/** The model's answer where it gave one that holds; else the embedded one, or nothing when the model found none. */
function merge(embedded: Draft, answer: ModelAnswer): Draft {
  const { confidence } = embedded;
  if (answer.kind === 'failed') return embedded;
  if (answer.kind === 'no-answer') {
    const nothing = { paragraphs: [], citations: [], checks: [] };
    return {
      ...embedded,
      ...nothing,
      kind: 'unsure',
      confidence: confidence * UNANSWERED_SHARE,
      by: 'model',
    };
  }
  const { paragraphs, citations, checks, supported } = answer;
  const raised = confidence + (1 - confidence) * ANSWERED_SHARE * supported;
  const language =
    embedded.retrieved.find(({ articleId }) => articleId === citations[0]?.articleId)?.language ??
    embedded.language;
  return { ...embedded, paragraphs, citations, checks, language, confidence: raised, by: 'model' };
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
