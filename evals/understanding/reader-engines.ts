/**
 * `node evals/understanding/reader-engines.ts`: the reader's intent beside NLP.js on the same sentences. Both learn from the
 * project's seed sentences; NLP.js learns one classifier for each language, told which language a message is in.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { containerBootstrap } from '@nlpjs/core';
import { NluNeural } from '@nlpjs/nlu';
import { CompanySchema } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { createUnderstanding, INTENT_OF, listSeeds, trainReader } from '#server/understanding/index.ts';

interface Case {
  message: string;
  language: string;
  intent: string | string[];
}

const home = join(import.meta.dirname, '..');
const data = process.env['CANDOR_TEST_DATA'];
const files = [
  ...['messages', 'hard', 'blind'].map((name) => join(home, 'routing', `${name}.jsonl`)),
  ...(data ? [join(data, 'routing/dev.jsonl')] : []),
];
const seeds = await listSeeds();
const ours = createUnderstanding({
  topics: [],
  company: CompanySchema.parse({ name: 'Nobody' }),
  log: silentLogger,
  reader: trainReader(seeds),
});
const theirs = await trainNlpjs();

console.log('| messages | count | Candor | NLP.js |');
console.log('|---|---|---|---|');
for (const file of files) {
  const cases = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
  let right = 0;
  let rightOfTheirs = 0;
  for (const item of cases) {
    const { intent } = await ours.read({ text: item.message, history: [] });
    if ([item.intent].flat().includes(intent.value)) right++;
    if ([item.intent].flat().includes(await theirs(item))) rightOfTheirs++;
  }
  const share = (count: number) => `${((count / cases.length) * 100).toFixed(1)} %`;
  console.log(`| ${file.split('/').at(-1)} | ${cases.length} | ${share(right)} | ${share(rightOfTheirs)} |`);
}

async function trainNlpjs(): Promise<(item: Case) => Promise<string>> {
  const engines = new Map<string, NluNeural>();
  for (const language of new Set(seeds.map((seed) => seed.language))) {
    const container = containerBootstrap();
    const nlu = new NluNeural({ locale: language, container, log: false, autoSave: false });
    const own = seeds.filter((seed) => seed.language === language);
    await nlu.train(own.map(({ kind, text }) => ({ utterance: text, intent: INTENT_OF[kind] })));
    engines.set(language, nlu);
  }
  return async ({ message, language }) => {
    const [first, second] = (await engines.get(language)!.process(message)).classifications;
    return (first?.intent === 'None' ? second : first)?.intent ?? 'information';
  };
}
