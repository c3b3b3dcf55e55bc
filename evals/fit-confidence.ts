/**
 * Fits the coefficients of `server/answering/confidence-model.ts` and prints them.
 *
 *   CANDOR_TEST_DATA=… node evals/fit-confidence.ts
 *
 * Question: how likely is the embedded engine's answer right (by the yardstick of `candor eval`)? Each answerable case
 * is asked a second time without its articles: whatever comes then is not right, so that every question also says what
 * an unanswerable one looks like. Small collections count as well as the large one: each section of the help centre is
 * asked on its own, and the demo shop is asked what only the help centre knows. Figures are of the folds that a model
 * was not fitted on. The bias is set so that a confidence of 0.5 holds back the wanted share of unanswerable questions.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AnsweringInput,
  createAnswering,
  createEvidenceGatherer,
  FEATURES,
} from '#server/answering/index.ts';
import { neutralCompany } from '#server/company/index.ts';
import { type EvaluationCase, judgeAnswer, readCases } from '#server/evaluation/index.ts';
import type { SearchQuery } from '#server/knowledge/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { defaultPolicy } from '#server/routing/index.ts';
import { createUnderstanding, loadReader } from '#server/understanding/index.ts';
import { fitLogistic, type LogisticModel, predict, type Sample } from './fit-logistic.ts';
import { loadKnowledge } from './load-knowledge.ts';

const RIDGE = 0.002;
const FOLDS = 8;
/** Those that somebody wrote to have no answer are few. A question without its article counts less: it is often nearer. */
const UNANSWERABLE_WEIGHT = 4;
const REMOVED_WEIGHT = 0.15;
const SECTION_WEIGHT = 0.5;
const FOREIGN_WEIGHT = 0.07;
const HELD_BACK = 0.92;

interface Collection {
  root: string;
  folders: string[];
  weight: number;
}

interface Asked extends EvaluationCase {
  set: string;
  /** All that is asked about one question is in one fold. */
  fold: number;
}

interface Measured extends Sample {
  set: string;
  verdict: 'right' | 'partly' | 'wrong';
  /** `removed`: asked without its articles. */
  kind: 'answerable' | 'unanswerable' | 'removed';
  fold: number;
}

const data = process.env['CANDOR_TEST_DATA'];
if (!data) throw new Error('Set CANDOR_TEST_DATA to the folder with the shared data.');
const home = join(import.meta.dirname, '..');
const arduino = join(data, 'arduino');
const understander = createUnderstanding({
  topics: [],
  company: neutralCompany(arduino, defaultPolicy()).company,
  log: silentLogger,
  reader: await loadReader(),
});

const shop: Collection = {
  root: join(home, 'examples/shop'),
  folders: ['faq', 'procedures', 'products', 'policies'].map((folder) => `knowledge/${folder}`),
  weight: 1,
};
const aboutArduino = [
  ...readSets(arduino, ['dev', 'unanswerable_dev', 'multilingual_dev', 'followup_dev']),
  ...readSets(join(home, 'evals/arduino'), [
    'questions',
    'languages',
    'unanswerable',
    'more',
    'more-languages',
  ]),
];
const aboutShop = readSets(join(home, 'evals/shop'), ['en', 'fr', 'unanswerable']);
const cases = [
  ...(await measure({ root: arduino, folders: ['content'], weight: 1 }, aboutArduino)),
  ...(await measureSections()),
  ...(await measure(shop, aboutShop)),
  ...(await measureForeign()),
];

const scores = scoreOutOfFold(cases);
const sets = new Set([...aboutArduino, ...aboutShop].map(({ set }) => set));
const unanswerable = scores.filter((_, at) => cases[at]!.kind === 'unanswerable').sort((a, b) => a - b);
const threshold = quantile(unanswerable, HELD_BACK);
const model = fitLogistic(cases, { ridge: RIDGE });
console.log(`bias: ${(model.bias - toLogit(threshold)).toFixed(2)}`);
for (const [at, name] of FEATURES.entries()) console.log(`${name}: ${model.weights[at]!.toFixed(2)}`);
const asked = cases.flatMap(({ kind, set, label }, at) =>
  kind === 'removed' || !sets.has(set) ? [] : [{ label, score: scores[at]! }],
);
console.log(
  `\n${cases.length} cases, ${asked.length} as they were asked: area under the curve ${areaUnderCurve(asked).toFixed(3)}`,
);
for (const set of new Set(cases.map((one) => one.set))) console.log(describe(set));

function readSets(folder: string, names: string[]): Asked[] {
  return names.flatMap((name) => {
    const file = join(folder, `${name}.jsonl`);
    return readCases(readFileSync(file, 'utf8'), file).map((one, at) => ({
      ...one,
      set: `${folder.split('/').at(-1)} ${name}`,
      fold: at % FOLDS,
    }));
  });
}

/** Each section of the help centre as a collection of its own, asked what its articles answer. */
async function measureSections(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const section of readdirSync(join(arduino, 'content'))) {
    const folder = `content/${section}`;
    const its = aboutArduino.filter(({ articles }) => articles?.[0]?.startsWith(`${folder}/`));
    if (its.length === 0) continue;
    const collection = { root: arduino, folders: [folder], weight: SECTION_WEIGHT };
    measured.push(
      ...(await measure(
        collection,
        its.map((one) => ({ ...one, set: 'sections' })),
      )),
    );
  }
  return measured;
}

/** The shop, asked what only the help centre knows. */
function measureForeign(): Promise<Measured[]> {
  const foreign = aboutArduino
    .filter(({ articles, history }) => articles?.length && history.length === 0)
    .map((one) => ({ ...one, set: 'shop, asked about boards', articles: [] }));
  return measure({ ...shop, weight: FOREIGN_WEIGHT }, foreign, 'removed');
}

async function measure(
  { root, folders, weight }: Collection,
  all: Asked[],
  kindOfEmpty: Measured['kind'] = 'unanswerable',
): Promise<Measured[]> {
  await using knowledge = await loadKnowledge(root, folders);
  const idOf = new Map((await knowledge.listArticles()).map(({ id, path }) => [path, id]));
  let without: string[] = [];
  const lookUp = (query: SearchQuery) => knowledge.lookUp({ ...query, without });
  const answering = createAnswering({ lookUp, log: silentLogger });
  const gatherEvidence = createEvidenceGatherer({ lookUp });
  const ask = async (one: Asked): Promise<Measured> => {
    const input = await toInput(one);
    const { features, composed } = gatherEvidence(input);
    const draft = await answering.answer(input);
    const { paragraphs, citations } = draft.kind === 'answer' ? draft : composed;
    const answer = paragraphs.flat().map(({ text }) => text);
    const cited = citations.map(({ path }) => path);
    const verdict = judgeAnswer({ expected: one, answer: answer.join(' '), citations: cited });
    const isRemoved = without.length > 0;
    const kind = isRemoved ? 'removed' : one.articles?.length ? 'answerable' : kindOfEmpty;
    return {
      features: FEATURES.map((name) => features[name]),
      label: verdict === 'right' && !isRemoved ? 1 : 0,
      weight: weight * (isRemoved ? REMOVED_WEIGHT : kind === 'unanswerable' ? UNANSWERABLE_WEIGHT : 1),
      set: one.set,
      verdict,
      kind,
      fold: one.fold,
    };
  };
  const measured: Measured[] = [];
  for (const one of all) {
    without = [];
    measured.push(await ask(one));
    without = (one.articles ?? []).flatMap((path) => idOf.get(path) ?? []);
    if (without.length > 0) measured.push(await ask(one));
  }
  return measured;
}

async function toInput(one: EvaluationCase): Promise<AnsweringInput> {
  const history = one.history.map(({ role, content }) => ({ author: role, text: content }));
  const understanding = await understander.read({ text: one.text, history });
  const { language } = understanding;
  return {
    text: one.text,
    language: language === 'und' ? (one.language ?? 'en') : language,
    history,
    understanding,
  };
}

/** The score of each case by a model that was fitted on the other folds. */
function scoreOutOfFold(all: Measured[]): number[] {
  const models = Array.from({ length: FOLDS }, (_, fold): LogisticModel => {
    return fitLogistic(
      all.filter((one) => one.fold !== fold),
      { ridge: RIDGE },
    );
  });
  return all.map(({ features, fold }) => predict(models[fold]!, features));
}

/** Of sorted values, between the two that are nearest. */
function quantile(sorted: number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
}

function toLogit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** What would be sent at the threshold. */
function describe(set: string): string {
  const share = (kind: Measured['kind']) => {
    const all = cases.flatMap((one, at) => (one.set === set && one.kind === kind ? [at] : []));
    const sent = all.filter((at) => scores[at]! > threshold);
    const count = (verdict: Measured['verdict']) =>
      sent.filter((at) => cases[at]!.verdict === verdict).length;
    return `${kind} ${sent.length} of ${all.length} (right ${count('right')}, wrong ${count('wrong')})`;
  };
  return `  ${set}: sent ${(['answerable', 'unanswerable', 'removed'] as const).map(share).join(', ')}`;
}

/** The chance that a right answer gets a higher score than one that is not right. */
function areaUnderCurve(all: { label: 0 | 1; score: number }[]): number {
  const of = (label: 0 | 1) => all.filter((one) => one.label === label).map(({ score }) => score);
  const [right, other] = [of(1), of(0)];
  const wins = right.flatMap((a) => other.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}
