/**
 * `node evals/understanding/reader-false-alarms.ts`: how often the reader would send a real, harmless message to a person, and
 * which rule does it. Customers' messages of public intent data and questions about documentation (CANDOR_TEST_DATA) ask, order
 * and wonder; hardly any of them is for a person. `--list` prints those that are, `--list=RULE` those of one rule.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompanySchema } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { decide, defaultPolicy } from '#server/routing/index.ts';
import { createUnderstanding, loadReader } from '#server/understanding/index.ts';

/** Topics whose messages may well be for a person: a lost card, money that somebody else took, a charge taken twice. */
const FOR_PEOPLE =
  /lost|stolen|compromised|not_recognised|swallowed|charged_twice|fraud|freeze_account|account_blocked|verify_top_up/;

interface HarmlessSet {
  name: string;
  messages: string[];
}

const home = join(import.meta.dirname, '..');
const data = process.env['CANDOR_TEST_DATA'];
const listed = process.argv.find((argument) => argument.startsWith('--list'));
const policy = defaultPolicy();
const { read } = createUnderstanding({
  topics: [],
  company: CompanySchema.parse({ name: 'Nobody' }),
  log: silentLogger,
  reader: await loadReader(),
});

console.log('| messages of | tried | to a person | share | by rule |');
console.log('|---|---|---|---|---|');
for (const set of listSets()) await report(set);
if (!data) console.log('skipped: CANDOR_TEST_DATA is not set, only the own questions are read');

function listSets(): HarmlessSet[] {
  const own = [
    'arduino/questions',
    'arduino/languages',
    'arduino/unanswerable',
    'shop/en',
    'shop/fr',
    'shop/unanswerable',
  ];
  const shared = ['dev', 'multilingual_dev', 'unanswerable_dev', 'followup_dev'];
  const questions = [
    ...own.map((name) => ({ name, file: join(home, `${name}.jsonl`) })),
    ...(data
      ? shared.map((name) => ({ name: `shared ${name}`, file: join(data, `arduino/${name}.jsonl`) }))
      : []),
  ].map(({ name, file }) => ({ name, messages: readQuestions(file) }));
  if (!data) return questions;
  const intents = ['banking77/train', 'clinc150/train', 'clinc150/validation'].flatMap((name) => {
    const lines = readLines(join(data, `intents/${name}.tsv`)).map(
      (line) => line.split('\t') as [string, string],
    );
    const part = (isForPeople: boolean) =>
      lines.filter(([label]) => FOR_PEOPLE.test(label) === isForPeople).map(([, text]) => text);
    return [
      { name, messages: part(false) },
      { name: `${name}, perhaps for a person`, messages: part(true) },
    ];
  });
  return [...intents, ...questions];
}

function readQuestions(file: string): string[] {
  return readLines(file).map((line) => (JSON.parse(line) as { question: string }).question);
}

function readLines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

async function report({ name, messages }: HarmlessSet): Promise<void> {
  const rules = new Map<string, number>();
  for (const text of messages) {
    const rule = await ruleOf(text);
    if (rule === undefined) continue;
    rules.set(rule, (rules.get(rule) ?? 0) + 1);
    if (listed === '--list' || listed === `--list=${rule}`) console.log(`${name}: ${rule}: ${text}`);
  }
  const sent = [...rules.values()].reduce((sum, count) => sum + count, 0);
  const byRule = [...rules].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`);
  const share = messages.length === 0 ? '' : `${((sent / messages.length) * 100).toFixed(2)} %`;
  console.log(`| ${[name, messages.length, sent, share, byRule.join(', ')].join(' | ')} |`);
}

/** The rule that sends a message to a person; undefined if none does. */
async function ruleOf(text: string): Promise<string | undefined> {
  const { route, rule } = decide(
    {
      understanding: await read({ text, history: [] }),
      hasTopics: false,
      channel: 'api',
      failedAttempts: 0,
      minutesWithoutProgress: 0,
      highValueCustomer: false,
    },
    policy,
  );
  return route === 'escalate' ? rule : undefined;
}
