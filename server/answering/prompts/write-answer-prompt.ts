import { randomInt } from 'node:crypto';
import { type Author, toTone } from '#server/kernel/index.ts';
import { estimateTokens } from '#server/platform/models/index.ts';
import { type PromptPassage, selectPassages } from '../select-passages.ts';
import type { AnsweringInput } from '../types.ts';
import { writeBase } from './base.ts';
import { chooseSituation } from './choose-situation.ts';
import { SITUATIONS } from './situations.ts';
import { TONES } from './tones.ts';

/** All that a model gets, system words included. A conservative count: providers will count less. */
export const PROMPT_TOKENS = 2_000;
const MOST_QUESTION_CHARACTERS = 1_200;
const TURNS = 4;
const MOST_TURN_CHARACTERS = 300;

export interface AnswerPrompt {
  system: string;
  prompt: string;
  /** In the order of their numbers, from 1. */
  passages: PromptPassage[];
}

/**
 * The prompt for one answer: our own words as the system's; the conversation, the question and as many passages as fit
 * as fenced data. The fences' name is drawn for each prompt, so that no text can close or open one.
 */
export function writeAnswerPrompt(
  input: AnsweringInput,
  found: Parameters<typeof selectPassages>[0],
): AnswerPrompt {
  const fence = `data-${drawLetters(8)}`;
  const system = [
    writeBase(fence),
    SITUATIONS[chooseSituation(input.understanding)],
    TONES[toTone(input.customer)],
  ].join('\n');
  const said = [
    ...writeConversation(fence, input.history),
    enclose(fence, 'question', input.text.slice(0, MOST_QUESTION_CHARACTERS)),
  ].join('\n\n');
  const passages = selectPassages(found, PROMPT_TOKENS - estimateTokens(system) - estimateTokens(said));
  const numbered = passages.map(({ heading, text }, index) =>
    enclose(fence, `passage ${index + 1}`, `${heading}\n${text}`),
  );
  return { system, prompt: [...numbered, said].join('\n\n'), passages };
}

/** Letters only: digits could be taken for somebody's number and masked. */
function drawLetters(count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join('');
}

function writeConversation(fence: string, history: { author: Author; text: string }[]): string[] {
  if (history.length === 0) return [];
  const turns = history
    .slice(-TURNS)
    .map(({ author, text }) => `${author}: ${text.slice(0, MOST_TURN_CHARACTERS)}`);
  return [enclose(fence, 'conversation', turns.join('\n'))];
}

function enclose(fence: string, name: string, data: string): string {
  return `<${fence} ${name}>\n${data}\n</${fence}>`;
}
