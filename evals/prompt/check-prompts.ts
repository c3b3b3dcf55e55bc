/**
 * `node evals/prompt/check-prompts.ts` (with CANDOR_TEST_DATA): how many prompts for a model hold a fact that answers
 * the question, and how long they are. No model is asked.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UNKNOWN_UNDERSTANDING } from '#server/kernel/index.ts';
import { estimateTokens } from '#server/platform/models/index.ts';
import { createEvidenceGatherer } from '../../server/answering/gather-evidence.ts';
import { writeAnswerPrompt } from '../../server/answering/prompts/write-answer-prompt.ts';
import type { AnsweringInput } from '../../server/answering/types.ts';
import { holdsFact } from '../../server/evaluation/judge-answer.ts';
import { loadKnowledge } from '../load-knowledge.ts';

const CaseSchema = z.object({
  question: z.string(),
  language: z.string().default('en'),
  facts: z.array(z.string()),
  history: z
    .array(z.object({ role: z.enum(['customer', 'assistant', 'agent']), content: z.string() }))
    .default([]),
});
const SETS = ['dev', 'multilingual_dev', 'followup_dev'];

export async function checkPrompts(data: string): Promise<string> {
  await using knowledge = await loadKnowledge(join(data, 'arduino'), ['content']);
  const gather = createEvidenceGatherer({ lookUp: knowledge.lookUp });
  const rows = SETS.map((set) => {
    const lines = readFileSync(join(data, 'arduino', `${set}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    const prompts = lines.map((line) => {
      const { question, language, facts, history } = CaseSchema.parse(JSON.parse(line));
      const said = history.map(({ role, content }) => ({ author: role, text: content }));
      const input: AnsweringInput = {
        text: question,
        language,
        history: said,
        understanding: UNKNOWN_UNDERSTANDING,
      };
      const { retrieved, articles } = gather(input, {});
      const article = articles[0]?.passages.map(({ passage }) => passage) ?? [];
      const { system, prompt, passages } = writeAnswerPrompt(input, { retrieved, article });
      const shown = passages.map(({ heading, text }) => `${heading}\n${text}`).join('\n');
      return {
        holds: facts.some((fact) => holdsFact(shown, fact)),
        tokens: estimateTokens(system) + estimateTokens(prompt),
      };
    });
    const held = prompts.filter(({ holds }) => holds).length;
    const most = Math.max(...prompts.map(({ tokens }) => tokens));
    return { set, held, all: prompts.length, most };
  });
  const sum = (key: 'held' | 'all') => rows.reduce((total, row) => total + row[key], 0);
  const total = {
    set: 'together',
    held: sum('held'),
    all: sum('all'),
    most: Math.max(...rows.map(({ most }) => most)),
  };
  return [...rows, total]
    .map(
      ({ set, held, all, most }) =>
        `${set.padEnd(18)} ${((100 * held) / all).toFixed(1)} % of ${all} hold a fact · longest ${most} tokens, counted conservatively`,
    )
    .join('\n');
}

const data = process.env['CANDOR_TEST_DATA'];
if (import.meta.main && data) console.log(await checkPrompts(data));
