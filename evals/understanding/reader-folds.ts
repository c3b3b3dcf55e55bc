/**
 * `node evals/understanding/reader-folds.ts`: how the reader does on seed sentences that it did not learn from.
 * Each kind's sentences of each language are cut into five parts of neighbours, because neighbours were written together
 * about similar things; a part is read by what was learned from the other four.
 */

import { CompanySchema, type Understanding } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { decide, defaultPolicy } from '#server/routing/index.ts';
import { createUnderstanding, listSeeds, type Seed, trainReader } from '#server/understanding/index.ts';

const PARTS = 5;
const ANSWERED: readonly string[] = [
  'information',
  'technical',
  'praise',
  'greeting',
  'goodbye',
  'bot',
  'injection',
];
const company = CompanySchema.parse({ name: 'Nobody', formats: {}, products: [] });
const policy = defaultPolicy();
const seeds = await listSeeds();
const partOf = assignParts(seeds);

interface Tried {
  seed: Seed;
  wanted: string;
  given: string;
}
const tried: Tried[] = [];
for (let part = 0; part < PARTS; part++) {
  const reader = trainReader(seeds.filter((_, at) => partOf[at] !== part));
  const { read } = createUnderstanding({ topics: [], company, log: silentLogger, reader });
  for (const seed of seeds.filter((_, at) => partOf[at] === part)) {
    tried.push({
      seed,
      wanted: routeOfKind(seed.kind),
      given: routeOf(await read({ text: seed.text, history: [] })),
    });
  }
}
if (process.argv.includes('--wrong')) listWrong(tried);
console.log('| sentences of | tried | route | escalation recall | precision |');
console.log('|---|---|---|---|---|');
report('all languages', tried);
for (const language of new Set(seeds.map((seed) => seed.language)))
  report(
    language,
    tried.filter(({ seed }) => seed.language === language),
  );
for (const kind of new Set(seeds.map((seed) => seed.kind)))
  report(
    kind,
    tried.filter(({ seed }) => seed.kind === kind),
  );

function routeOf(understanding: Understanding): string {
  const facts = {
    hasTopics: false,
    channel: 'api',
    failedAttempts: 0,
    minutesWithoutProgress: 0,
    highValueCustomer: false,
  };
  const { route } = decide({ understanding, ...facts }, policy);
  return route;
}

function routeOfKind(kind: string): string {
  if (kind === 'transaction') return 'action';
  return ANSWERED.includes(kind) ? 'answer' : 'escalate';
}

function report(name: string, part: Tried[]): void {
  const wanted = part.filter((one) => one.wanted === 'escalate');
  const given = part.filter((one) => one.given === 'escalate');
  const hits = wanted.filter((one) => one.given === 'escalate').length;
  const right = part.filter((one) => one.wanted === one.given).length;
  const share = (count: number, of: number) => (of === 0 ? '' : (count / of).toFixed(3));
  console.log(
    `| ${[name, part.length, share(right, part.length), share(hits, wanted.length), share(hits, given.length)].join(' | ')} |`,
  );
}

function listWrong(all: Tried[]): void {
  for (const { seed, wanted, given } of all)
    if (wanted !== given)
      console.log(`${seed.language} ${seed.kind}: ${wanted} → ${given}: ${seed.text.slice(0, 160)}`);
}

function assignParts(all: Seed[]): number[] {
  const key = ({ language, kind }: Seed) => `${language} ${kind}`;
  const sizes = new Map<string, number>();
  for (const seed of all) sizes.set(key(seed), (sizes.get(key(seed)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return all.map((seed) => {
    const at = seen.get(key(seed)) ?? 0;
    seen.set(key(seed), at + 1);
    return Math.floor((at * PARTS) / sizes.get(key(seed))!);
  });
}
