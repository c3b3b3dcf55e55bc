import type { Check, Citation, DraftSentence, RetrievedPassage } from '#server/kernel/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { LanguageModelPort } from '#server/platform/models/index.ts';
import { maskText } from '#server/privacy/index.ts';
import { checkGrounding } from './check-grounding.ts';
import { cite } from './cite.ts';
import { ANSWER_SYSTEM, NO_ANSWER, writeAnswerPrompt } from './prompts/answer-from-passages.ts';
import { readModelAnswer } from './read-model-answer.ts';
import type { AnsweringInput } from './types.ts';

const PASSAGES = 6;
const MAX_CITATIONS = 3;
const TIMEOUT_MS = 15_000;
/** With a smaller share of supported sentences the whole answer is not trusted. */
const LEAST_SUPPORTED = 0.5;

/** `failed`: nothing that can be used; `no-answer`: the model finds that the passages do not answer. */
export type ModelAnswer =
  | {
      kind: 'answer';
      paragraphs: DraftSentence[][];
      citations: Citation[];
      checks: Check[];
      supported: number;
    }
  | { kind: 'no-answer' }
  | { kind: 'failed' };

/**
 * Lets the model compose an answer from the best passages. It gets masked text only; each sentence that comes back
 * has to name its passages and pass the grounding check, or it is removed.
 */
export async function answerWithModel(
  deps: { model: LanguageModelPort; log: Logger },
  input: AnsweringInput,
  retrieved: RetrievedPassage[],
  signal?: AbortSignal,
): Promise<ModelAnswer> {
  const passages = retrieved.slice(0, PASSAGES);
  const prompt = writeAnswerPrompt({ question: input.text, history: input.history, passages });
  const { masked, unmask } = maskText(prompt);
  const request = { system: ANSWER_SYSTEM, prompt: masked, timeoutMs: TIMEOUT_MS };
  const result = await deps.model.generateText(request, signal);
  if (!result.ok) {
    deps.log.warn({ reason: result.reason, detail: result.detail }, 'The model gave no answer');
    return { kind: 'failed' };
  }
  const answer = unmask(result.value).trim();
  if (answer === '' || answer.startsWith(NO_ANSWER)) return { kind: answer === '' ? 'failed' : 'no-answer' };
  return checkAnswer(answer, passages);
}

function checkAnswer(answer: string, passages: RetrievedPassage[]): ModelAnswer {
  const citations: Citation[] = [];
  const checks: Check[] = [];
  const paragraphs: DraftSentence[][] = [];
  for (const paragraph of readModelAnswer(answer, linksOf(passages))) {
    const kept: DraftSentence[] = [];
    for (const { text, passages: numbers } of paragraph) {
      const cited = numbers.flatMap((number) => passages[number - 1] ?? []);
      const check = checkGrounding({ text, citations: numbers }, cited);
      checks.push(check);
      const known = new Set([...citations, ...cited].map(({ articleId }) => articleId)).size;
      if (!check.passed || known > MAX_CITATIONS) continue;
      kept.push({ text, citations: [...new Set(cited.map((passage) => cite(citations, passage)))] });
    }
    if (kept.length > 0) paragraphs.push(kept);
  }
  const supported = paragraphs.flat().length / Math.max(1, checks.length);
  if (paragraphs.length === 0 || supported < LEAST_SUPPORTED) return { kind: 'failed' };
  return { kind: 'answer', paragraphs, citations, checks, supported };
}

function linksOf(passages: RetrievedPassage[]): Set<string> {
  const text = passages.map((passage) => passage.text).join('\n');
  return new Set(
    [...text.matchAll(/https?:\/\/[^\s()<>\]]+/g)].map(([url]) => url.replace(/[.,;:!?]+$/, '')),
  );
}
