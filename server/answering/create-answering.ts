import type { Check, Draft, DraftSentence, RetrievedPassage } from '#server/kernel/index.ts';
import { answerWithModel, type ModelAnswer } from './answer-with-model.ts';
import { checkQuoted } from './check-quoted.ts';
import type { CheckedAnswer } from './check-sentences.ts';
import type { ComposedSentence } from './compose-answer.ts';
import { estimateConfidence } from './estimate-confidence.ts';
import { findNearCandidates } from './find-near-candidates.ts';
import { findRelated } from './find-related.ts';
import { createEvidenceGatherer, type Evidence } from './gather-evidence.ts';
import { isEntry } from './grounding/normalise-sentence.ts';
import { createSourceReader, type SourceReader } from './grounding/read-source.ts';
import type { Answering, AnsweringDeps, AnsweringInput, SearchInput } from './types.ts';

/** A model that answers, with every sentence supported, halves the doubt; one that finds no answer leaves little. */
const ANSWERED_SHARE = 0.5;
const UNANSWERED_SHARE = 0.3;
/** The default threshold of a policy. */
const ENOUGH = 0.5;
/** What scores less than this share of the best passage anywhere is not what the question is about. */
const NEAR_SHARE = 0.7;

/** Makes the answering stage. It keeps a bounded memory of passages it has read; nothing else outlives a call. */
export function createAnswering(deps: AnsweringDeps): Answering {
  const gatherEvidence = createEvidenceGatherer(deps);
  const sourceReader = createSourceReader();

  return {
    async answer(input, signal, onPartial) {
      const isModelNext = deps.model !== undefined && !input.embeddedOnly;
      const { evidence, embedded } = answerFrom(input, (where) => {
        const gathered = gatherEvidence(input, where);
        return {
          evidence: gathered,
          embedded: answerEmbedded(input, gathered, { sourceReader, isModelNext }),
        };
      });
      if (!deps.model || input.embeddedOnly || embedded.kind !== 'answer') return embedded;
      const { retrieved, articles } = evidence;
      const article = articles[0]?.passages.map(({ passage }) => passage) ?? [];
      const composed = await answerWithModel(
        { model: deps.model, log: deps.log, reader: sourceReader },
        input,
        { retrieved, article },
        { signal, onChecked: onPartial && ((checked) => onPartial(toDraft(embedded, checked))) },
      );
      return merge(embedded, composed);
    },
    findRelated: (input) => findRelated(deps.lookUp, input),
  };
}

type Place = Pick<SearchInput, 'sources' | 'pool'>;

interface Found {
  evidence: Evidence;
  embedded: Draft;
}

/**
 * The answer from the topic's sources, unless what they say is far from the question when another source's is near: a
 * topic may be misread. Where none is sure enough, what was said in resolved tickets, if that may be told.
 */
function answerFrom(input: AnsweringInput, look: (where: Place) => Found): Found {
  const { sources, enough = ENOUGH, fromTickets } = input;
  const isEnough = ({ kind, confidence }: Draft) => kind !== 'unsure' && confidence >= enough;
  let best = look(sources ? { sources } : {});
  if (sources) {
    const wider = look({ sources: undefined });
    const isNear = bestScoreOf(best) >= NEAR_SHARE * bestScoreOf(wider);
    const isLess = worthOf(best.embedded) < worthOf(wider.embedded);
    if (!isNear || (isLess && !isEnough(best.embedded))) best = wider;
  }
  if (!fromTickets || isEnough(best.embedded)) return best;
  const told = look({ sources: undefined, pool: 'tickets' });
  return worthOf(told.embedded) > worthOf(best.embedded) ? told : best;
}

/** Scores of two searches for one question can be compared. */
function bestScoreOf({ evidence }: Found): number {
  return evidence.retrieved[0]?.score ?? 0;
}

/** Something to say is worth more than nothing, however sure it is that there is nothing. */
function worthOf({ kind, confidence }: Draft): number {
  return (kind === 'unsure' ? 0 : 1) + confidence;
}

function answerEmbedded(
  input: AnsweringInput,
  evidence: Evidence,
  { sourceReader, isModelNext }: { sourceReader: SourceReader; isModelNext: boolean },
): Draft {
  const { retrieved, articles, terms, composed } = evidence;
  if (retrieved.length === 0) return unsure(input, retrieved, 0);
  const confidence = estimateConfidence(evidence.features);
  const near = findNearCandidates(articles, { text: input.text, terms, confidence, isModelNext });
  if (near.length > 0) {
    const choices = near.map(({ title }) => ({ label: title, value: title }));
    return { ...unsure(input, retrieved, confidence), kind: 'which', choices };
  }
  const { paragraphs, checks } = keepGrounded(evidence, sourceReader);
  if (paragraphs.length === 0) return { ...unsure(input, retrieved, confidence), checks };
  const { citations } = composed;
  const language = articles[0]?.passages[0]?.passage.language ?? input.language;
  return { ...unsure(input, retrieved, confidence), kind: 'answer', language, paragraphs, citations, checks };
}

/** The model's answer where it gave one that holds; else the embedded one, or nothing when the model found none. */
function merge(embedded: Draft, answer: ModelAnswer): Draft {
  const { confidence } = embedded;
  const modelUse = answer.use;
  if (answer.kind === 'failed') return { ...embedded, modelUse };
  if (answer.kind === 'no-answer') {
    const nothing = { paragraphs: [], citations: [], checks: [] };
    const left = confidence * UNANSWERED_SHARE;
    return { ...embedded, ...nothing, kind: 'unsure', confidence: left, by: 'model', modelUse };
  }
  const raised = confidence + (1 - confidence) * ANSWERED_SHARE * answer.supported;
  return { ...toDraft(embedded, answer), confidence: raised, modelUse };
}

/** What a model said of it so far, as sure as the embedded answer. */
function toDraft(embedded: Draft, { paragraphs, citations, checks }: CheckedAnswer): Draft {
  const language =
    embedded.retrieved.find(({ articleId }) => articleId === citations[0]?.articleId)?.language ??
    embedded.language;
  return { ...embedded, paragraphs, citations, checks, language, by: 'model' };
}

/** Checks each sentence against all that the article it cites says; what is not supported goes. */
function keepGrounded(
  { articles, composed: { paragraphs, citations } }: Evidence,
  sourceReader: SourceReader,
): Pick<Draft, 'paragraphs' | 'checks'> {
  const known = articles.flatMap(({ passages }) => passages.map(({ passage }) => passage));
  const checks: Check[] = [];
  const check = (sentence: ComposedSentence, above: string | undefined): boolean => {
    const cited = citations.filter(({ number }) => sentence.citations.includes(number));
    const sources = known.filter(({ articleId }) =>
      cited.some((citation) => citation.articleId === articleId),
    );
    const checked = checkQuoted(sentence, sources, sourceReader, above);
    checks.push(checked);
    return checked.passed;
  };
  const kept = paragraphs.map((paragraph) => {
    let above: string | undefined;
    return paragraph.flatMap((sentence): DraftSentence[] => {
      const { text, parts, citations: cited } = sentence;
      const isSupported = check(sentence, above);
      if (!isEntry(text)) above = isSupported ? parts.at(-1) : undefined;
      return isSupported ? [{ text, citations: cited }] : [];
    });
  });
  return { paragraphs: kept.filter((paragraph) => paragraph.length > 0), checks };
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
