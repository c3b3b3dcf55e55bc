import { checkPairs, formatPairs } from './grounding/check-pairs.ts';
import { checkReplies, formatReplies } from './grounding/check-replies.ts';
import { checkSummedits, formatSummedits } from './grounding/check-summedits.ts';
import { describeWritten } from './grounding/check-written.ts';
import { checkInjection } from './injection/check-injection.ts';
import { checkPrompts } from './prompt/check-prompts.ts';

/** What is measured beside the cases of `candor eval`; each gives a table as text. `needsData`: of the shared data. */
export interface EvaluationCheck {
  name: string;
  needsData: boolean;
  run(data: string): Promise<string>;
}

export const CHECKS: EvaluationCheck[] = [
  {
    name: 'grounding, claims with one thing changed',
    needsData: true,
    run: async (data) => formatPairs(await checkPairs(data)),
  },
  { name: 'grounding, replies written by hand', needsData: false, run: async () => describeWritten() },
  {
    name: 'grounding, replies of agents, articles looked up',
    needsData: true,
    run: async (data) => formatReplies(await checkReplies(data)),
  },
  {
    name: 'grounding, SummEdits',
    needsData: true,
    run: async (data) => formatSummedits(checkSummedits(data)),
  },
  { name: 'prompt, holds the fact', needsData: true, run: checkPrompts },
  { name: 'injection', needsData: false, run: (data) => checkInjection(data || undefined) },
];
