/**
 * `node evals/understanding/topics.ts`: how right the topic classifier is, on our own set in seven languages and on public
 * intent data (CANDOR_TEST_DATA), where Banking77 is cut into five parts, or as many as are named, each tried by what was
 * learned from the others.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateTopics, parseTopicLines, type TopicExample } from '#server/understanding/index.ts';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'];
const PARTS = Number(process.argv[2] ?? 5);

console.log(
  '| data | tried | accuracy | after rejection | out of scope rejected | calibration error | memory MB |',
);
console.log('|---|---|---|---|---|---|---|');
reportShop();
const data = process.env['CANDOR_TEST_DATA'];
if (data) reportPublic(join(data, 'intents'));
else console.log('skipped: CANDOR_TEST_DATA is not set, there is no public intent data');

function reportShop(): void {
  const read = (name: string) => readLines(join(import.meta.dirname, 'shop', `${name}.tsv`));
  const train = read('train');
  for (const language of LANGUAGES) report(`a shop, ${language}`, train, read(language));
  report('a shop, all seven', train, LANGUAGES.flatMap(read));
}

function reportPublic(folder: string): void {
  const banking = readLines(join(folder, 'banking77/train.tsv'));
  const partOf = assignParts(banking);
  for (let part = 0; part < PARTS; part++) {
    report(
      `Banking77, part ${part + 1} of ${PARTS}`,
      banking.filter((_, at) => partOf[at] !== part),
      banking.filter((_, at) => partOf[at] === part),
    );
  }
  const ten = readLines(join(folder, 'banking77/train-10.tsv'));
  const known = new Set(ten.map(({ text }) => text));
  report(
    'Banking77, ten a topic',
    ten,
    banking.filter(({ text }) => !known.has(text)),
  );
  report(
    'CLINC150, validation',
    readLines(join(folder, 'clinc150/train.tsv')),
    readLines(join(folder, 'clinc150/validation.tsv')),
  );
}

function readLines(path: string): TopicExample[] {
  return parseTopicLines(readFileSync(path, 'utf8'));
}

function report(name: string, train: TopicExample[], test: TopicExample[]): void {
  const { summary } = evaluateTopics(train, test);
  const { accuracy, accuracyAfterRejection, outOfScopeRecall, calibrationError, memoryMb } = summary;
  const cells = [accuracy, accuracyAfterRejection, outOfScopeRecall, calibrationError].map((value) =>
    value === undefined ? '' : value.toFixed(3),
  );
  console.log(`| ${[name, test.length, ...cells, memoryMb.toFixed(0)].join(' | ')} |`);
}

function assignParts(examples: TopicExample[]): number[] {
  const seen = new Map<string, number>();
  return examples.map(({ topic }) => {
    const count = seen.get(topic) ?? 0;
    seen.set(topic, count + 1);
    return count % PARTS;
  });
}
