import type { ModelUse, RetrievedPassage } from '#server/kernel/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import { type LanguageModelPort, toModelUse } from '#server/platform/models/index.ts';
import { maskText } from '#server/privacy/index.ts';
import { type CheckedAnswer, checkSentences } from './check-sentences.ts';
import type { SourceReader } from './grounding/read-source.ts';
import { NO_ANSWER } from './prompts/base.ts';
import { writeAnswerPrompt } from './prompts/write-answer-prompt.ts';
import { type ModelSentence, readModelAnswer } from './read-model-answer.ts';
import { createStreamReader } from './read-stream.ts';
import type { AnsweringInput } from './types.ts';

const TIMEOUT_MS = 15_000;
/** 120 words and their marks, in the wordiest language. */
const MAX_OUTPUT_TOKENS = 600;
/** With a smaller share of supported sentences the whole answer is not trusted. */
const LEAST_SUPPORTED = 0.5;

/** `failed`: nothing that can be used; `no-answer`: the model finds that the passages do not answer. */
export type ModelAnswer = { use: ModelUse } & (
  | ({ kind: 'answer'; supported: number } & CheckedAnswer)
  | { kind: 'no-answer' }
  | { kind: 'failed' }
);

export interface ModelAnswerDeps {
  model: LanguageModelPort;
  log: Logger;
  reader: SourceReader;
}

/**
 * Lets the model compose an answer from the best passages. It gets masked text only; each sentence that comes back
 * has to name its passages and pass the grounding check, or it is removed. `onChecked` is told what has passed so far
 * while the answer is still being written.
 */
export async function answerWithModel(
  deps: ModelAnswerDeps,
  input: AnsweringInput,
  found: { retrieved: RetrievedPassage[]; article: RetrievedPassage[] },
  options: {
    signal?: AbortSignal | undefined;
    onChecked?: ((answer: CheckedAnswer) => void) | undefined;
  } = {},
): Promise<ModelAnswer> {
  const { system, prompt, passages } = writeAnswerPrompt(input, found);
  const { masked, unmask } = maskText(prompt);
  const sources = passages.map(({ passage }) => passage);
  const links = linksOf(passages.map(({ text }) => text));
  const check = (paragraphs: ModelSentence[][]) => checkSentences(paragraphs, sources, deps.reader);
  const { onChecked, signal } = options;
  const stream = onChecked && createStreamReader(links, unmask, (paragraphs) => onChecked(check(paragraphs)));
  const began = performance.now();
  const result = await deps.model.generateText(
    {
      system,
      prompt: masked,
      timeoutMs: TIMEOUT_MS,
      maxOutputTokens: MAX_OUTPUT_TOKENS,
      ...(stream ? { onText: stream.push } : {}),
    },
    signal,
  );
  const use = toModelUse(deps.model, result, began);
  input.onModelUse?.(use);
  if (!result.ok) {
    deps.log.warn({ reason: result.reason, detail: result.detail }, 'The model gave no answer');
    return { kind: 'failed', use };
  }
  const answer = unmask(result.value).trim();
  if (answer.startsWith(NO_ANSWER)) return { kind: 'no-answer', use };
  const said = readModelAnswer(answer, links);
  const checked = check(said);
  const supported = checked.paragraphs.flat().length / Math.max(1, said.flat().length);
  if (checked.paragraphs.length === 0 || supported < LEAST_SUPPORTED) return { kind: 'failed', use };
  return { kind: 'answer', ...checked, supported, use };
}

function linksOf(texts: string[]): Set<string> {
  const found = texts.join('\n').matchAll(/https?:\/\/[^\s()<>\]]+/g);
  return new Set([...found].map(([url]) => url.replace(/[.,;:!?]+$/, '')));
}
