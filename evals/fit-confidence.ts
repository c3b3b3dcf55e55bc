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
import {
  type AnsweringInput,
  createAnswering,
  createEvidenceGatherer,
  FEATURES,
} from '#server/answering/index.ts';
import { type EvaluationCase, judgeAnswer, readCases } from '#server/evaluation/index.ts';
import { type Draft, UNKNOWN_UNDERSTANDING } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { fitLogistic, predict, type Sample } from './fit-logistic.ts';
import { loadKnowledge } from './load-knowledge.ts';

const RIDGE = 0.003;
/** The default policy's least confidence of an answer that is sent. */
const THRESHOLD = 0.5;

interface Measured extends Sample {
  verdict: 'right' | 'partly' | 'wrong';
  isAnswerable: boolean;
}

const data = process.env['CANDOR_TEST_DATA'];
if (!data) throw new Error('Set CANDOR_TEST_DATA to the folder with the shared data.');
const home = join(import.meta.dirname, '..');
const shop = ['faq', 'procedures', 'products', 'policies'].map((folder) => `knowledge/${folder}`);
const sets = [
  ...(await measure(join(data, 'arduino'), ['content'], join(data, 'arduino'), [
    'dev',
    'unanswerable_dev',
    'multilingual_dev',
    'followup_dev',
  ])),
  ...(await measure(join(home, 'examples/shop'), shop, join(home, 'evals/shop'), [
    'en',
    'fr',
    'unanswerable',
  ])),
];
const half = (from: Measured[], which: 0 | 1) => from.filter((_, index) => index % 2 === which);
const model = fitLogistic(
  sets.flatMap(({ cases }) => half(cases, 0)),
  { ridge: RIDGE },
);
console.log(`bias: ${model.bias.toFixed(2)}`);
for (const [index, name] of FEATURES.entries()) console.log(`${name}: ${model.weights[index]!.toFixed(2)}`);
for (const [which, name] of (['fitted', 'check'] as const).entries()) {
  const cases = sets.flatMap((set) => half(set.cases, which as 0 | 1));
  console.log(`\n${name}: ${cases.length} cases, area under the curve ${areaUnderCurve(cases).toFixed(3)}`);
  for (const set of sets) console.log(describe(set.name, half(set.cases, which as 0 | 1)));
}

async function measure(root: string, folders: string[], casesIn: string, names: string[]) {
  await using knowledge = await loadKnowledge(root, folders);
  const answering = createAnswering({ search: knowledge.search, log: silentLogger });
  const gatherEvidence = createEvidenceGatherer({ search: knowledge.search });
  const measured: { name: string; cases: Measured[] }[] = [];
  for (const name of names) {
    const cases: Measured[] = [];
    for (const one of readCases(readFileSync(join(casesIn, `${name}.jsonl`), 'utf8'), name)) {
      const input = toInput(one);
      const { features } = gatherEvidence(input);
      const verdict = judge(one, await answering.answer(input));
      cases.push({
        features: FEATURES.map((feature) => features[feature]),
        label: verdict === 'right' ? 1 : 0,
        verdict,
        isAnswerable: (one.articles?.length ?? 0) > 0,
      });
    }
    measured.push({ name, cases });
  }
  return measured;
}

function toInput(one: EvaluationCase): AnsweringInput {
  return {
    text: one.text,
    language: one.language ?? 'en',
    history: one.history.map(({ role, content }) => ({ author: role, text: content })),
    understanding: UNKNOWN_UNDERSTANDING,
  };
}

/** What would be sent at the threshold. */
function describe(name: string, cases: Measured[]): string {
  const sent = cases.filter(({ features }) => predict(model, features) >= THRESHOLD);
  const count = (verdict: Measured['verdict']) => sent.filter((one) => one.verdict === verdict).length;
  const answerable = cases.filter(({ isAnswerable }) => isAnswerable).length;
  const answered = sent.filter(({ isAnswerable }) => isAnswerable).length;
  const verdicts = `right ${count('right')}, wrong ${count('wrong')}`;
  return `  ${name}: answered ${answered} of ${answerable} answerable and ${sent.length - answered} of ${cases.length - answerable} others; ${verdicts}`;
}

function judge(one: EvaluationCase, draft: Draft): Measured['verdict'] {
  const answer = draft.paragraphs
    .flat()
    .map(({ text }) => text)
    .join(' ');
  const citations = draft.citations.map(({ path }) => path);
  return judgeAnswer({ expected: one, answer, citations });
}

/** The chance that a right answer gets more confidence than one that is not right. */
function areaUnderCurve(samples: Sample[]): number {
  const scores = (label: 0 | 1) =>
    samples.filter((one) => one.label === label).map(({ features }) => predict(model, features));
  const [right, other] = [scores(1), scores(0)];
  const wins = right.flatMap((a) => other.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}
