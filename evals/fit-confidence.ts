/**
 * Fits the coefficients of `server/answering/confidence-model.ts` and prints them.
 *
 *   CANDOR_TEST_DATA=… node evals/fit-confidence.ts
 *
 * Question: how likely is the embedded engine's answer right (by the yardstick of `candor eval`)? Every other case of
 * each development set is fitted, the cases between are the check. Right and not right are weighted equally, so that
 * 0.5 is the middle between them whatever their share in the sets is.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnswering, createEvidenceGatherer, FEATURES } from '#server/answering/index.ts';
import { type EvaluationCase, judgeAnswer, readCases } from '#server/evaluation/index.ts';
import { type Draft, UNKNOWN_UNDERSTANDING } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { fitLogistic, predict, type Sample } from './fit-logistic.ts';
import { loadKnowledge } from './load-knowledge.ts';

const SETS = ['dev', 'unanswerable_dev', 'multilingual_dev', 'followup_dev'];
const RIDGE = 0.003;

const data = process.env['CANDOR_TEST_DATA'];
if (!data) throw new Error('Set CANDOR_TEST_DATA to the folder with the shared data.');
const root = join(data, 'arduino');
await using knowledge = await loadKnowledge(root, 'content');
const answering = createAnswering({ search: knowledge.search, log: silentLogger });
const gatherEvidence = createEvidenceGatherer({ search: knowledge.search });

const halves: [Sample[], Sample[]] = [[], []];
for (const set of SETS) {
  const cases = readCases(readFileSync(join(root, `${set}.jsonl`), 'utf8'), `${set}.jsonl`);
  for (const [index, one] of cases.entries()) halves[index % 2 === 0 ? 0 : 1].push(await toSample(one));
}
const model = fitLogistic(halves[0], { ridge: RIDGE });
console.log(`bias ${model.bias.toFixed(2)}`);
for (const [index, name] of FEATURES.entries()) console.log(`${name} ${model.weights[index]!.toFixed(2)}`);
for (const [index, name] of (['fitted', 'check'] as const).entries()) {
  const samples = halves[index]!;
  console.log(`${name}: ${samples.length} cases, area under the curve ${areaUnderCurve(samples).toFixed(3)}`);
}

async function toSample(one: EvaluationCase): Promise<Sample> {
  const input = {
    text: one.text,
    language: one.language ?? 'en',
    history: one.history.map(({ role, content }) => ({ author: role, text: content })),
    understanding: UNKNOWN_UNDERSTANDING,
  };
  const { features } = gatherEvidence(input);
  const draft = await answering.answer(input);
  return { features: FEATURES.map((name) => features[name]), label: isRight(one, draft) ? 1 : 0 };
}

function isRight(one: EvaluationCase, draft: Draft): boolean {
  const answer = draft.paragraphs
    .flat()
    .map(({ text }) => text)
    .join(' ');
  const citations = draft.citations.map(({ path }) => path);
  return judgeAnswer({ expected: one, answer, citations }) === 'right';
}

/** The chance that a right answer gets more confidence than one that is not right. */
function areaUnderCurve(samples: Sample[]): number {
  const scores = (label: 0 | 1) =>
    samples.filter((one) => one.label === label).map(({ features }) => predict(model, features));
  const [right, other] = [scores(1), scores(0)];
  const wins = right.flatMap((a) => other.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}
