/**
 * `node evals/grounding/check-summedits.ts` (with CANDOR_TEST_DATA): the check of drafts on the public SummEdits
 * sets, where a claim is a summary in its own words, with or without one fact edited. A claim counts as edited when
 * one of its sentences contradicts the source, or has a number or name that the source lacks. (What the assistant itself says has to be quoted or close to it: by
 * that measure no free summary passes, sound or not.)
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RetrievedPassage } from '#server/kernel/index.ts';
import { checkDraft, listDraftSentences } from '../../server/answering/check-draft.ts';
import { createSourceReader } from '../../server/answering/grounding/read-source.ts';

const CaseSchema = z.object({
  id: z.string(),
  source: z.string(),
  claim: z.string(),
  supported: z.boolean(),
});

export interface SummeditsFigures {
  set: string;
  cases: number;
  /** Shares of the edited claims that were stopped, and of the true ones that passed. */
  caught: number;
  passed: number;
  balancedAccuracy: number;
  /** Of finding edited claims. */
  f1: number;
}

export function checkSummedits(data: string, show = false): SummeditsFigures[] {
  return ['summedits-sales-call', 'summedits-sales-email'].map((set) => {
    const lines = readFileSync(join(data, 'grounding', `${set}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    const cases = lines.map((line) => CaseSchema.parse(JSON.parse(line)));
    const reader = createSourceReader();
    const results = cases.map(({ id, source, claim, supported }) => {
      const checks = listDraftSentences(claim).map((said) =>
        checkDraft(said, [toPassage(id, source)], { reader }),
      );
      const against = checks.find(({ verdict }) => verdict === 'contradicts' || verdict === 'missing');
      if (show && !against !== supported) console.log(`${supported} ${claim}\n  ${against?.detail}`);
      return { supported, passed: !against };
    });
    return { set, ...measure(results) };
  });
}

function measure(results: { supported: boolean; passed: boolean }[]): Omit<SummeditsFigures, 'set'> {
  const edited = results.filter(({ supported }) => !supported);
  const sound = results.filter(({ supported }) => supported);
  const caught = edited.filter(({ passed }) => !passed).length;
  const alarms = sound.filter(({ passed }) => !passed).length;
  const precision = caught / Math.max(1, caught + alarms);
  const recall = caught / edited.length;
  return {
    cases: results.length,
    caught: recall,
    passed: 1 - alarms / sound.length,
    balancedAccuracy: (recall + 1 - alarms / sound.length) / 2,
    f1: (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall),
  };
}

function toPassage(id: string, text: string): RetrievedPassage {
  const place = { passageId: id, articleId: id, version: 1, sourceId: 'summedits', path: id };
  return { ...place, title: '', headingPath: [], language: 'en', kind: 'body', text, score: 1 };
}

/** A line a set. */
export function formatSummedits(figures: SummeditsFigures[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return figures
    .map(
      ({ set, cases, caught, passed, balancedAccuracy, f1 }) =>
        `${set.padEnd(22)} ${cases} cases · caught ${percent(caught)} · passed ${percent(passed)} · balanced accuracy ${percent(balancedAccuracy)} · F1 ${percent(f1)}`,
    )
    .join('\n');
}

const data = process.env['CANDOR_TEST_DATA'];
if (import.meta.main && data)
  console.log(formatSummedits(checkSummedits(data, process.argv.includes('--show'))));
