import { readFile } from 'node:fs/promises';
import { LabelLineSchema } from '#contract';
import { checkFolder } from '#server/company/index.ts';
import { AppError, type CompanyFolder } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import {
  createUnderstanding,
  evaluateLabels,
  evaluateReadings,
  type LabelledReading,
  type LabelSummary,
  learnReadings,
  listLabelledExamples,
  listLabelledReadings,
  listTopicExamples,
  loadReader,
  loadTopics,
  mergeReadings,
  type TopicExample,
  withoutPersonalData,
} from '#server/understanding/index.ts';
import { findServer } from './call-server.ts';
import { print } from './output.ts';
import { companyConfig, companyFolder } from './settings.ts';
import { withDatabase } from './with-database.ts';

/**
 * `candor eval labels`: what learning from people's labels changes. The labels come from a file of lines as
 * `GET /v1/labels` gives them, else from the running server, else from the database.
 */
export async function evalLabels(options: {
  company?: string;
  labels?: string;
  json?: boolean;
}): Promise<void> {
  const folder = companyFolder(options.company);
  const company = await readCompany(folder);
  const { topics, readings } = options.labels
    ? parseLines(await readFile(options.labels, 'utf8').catch(notRead(options.labels)), options.labels)
    : await findLabels(folder);
  if (topics.length + readings.length === 0) {
    throw new AppError('invalid_input', 'Nobody has labelled a message yet.', {
      fix: 'Correct the topic or the intent of some messages in the console ("Wrong?" under "Why?"), then try again.',
    });
  }
  const examples = listTopicExamples(company.topics);
  const summary = {
    topics: evaluateLabels(examples, topics),
    readings: await evaluateReadings(readings, await openReaders(company, examples)),
  };
  print(options.json, summary, () => [
    ...describe('topics', summary.topics, 'topics.yaml alone'),
    ...describe('intents, emotions and priorities', summary.readings, 'what Candor knows by itself'),
  ]);
}

/** Readers of the company's messages that differ in what they learned from labels. */
async function openReaders(company: CompanyFolder, examples: TopicExample[]) {
  const trained = { examples, classifier: await loadTopics(examples) };
  const reader = await loadReader();
  return async (learned: LabelledReading[]) =>
    createUnderstanding({
      ...company,
      log: silentLogger,
      trained,
      reader: await learnReadings(reader, learned),
    });
}

function describe(what: string, summary: LabelSummary, before: string): string[] {
  if (summary.labels === 0) return [`${what}: nobody has corrected any yet`];
  return [
    `${what}: ${summary.labels} labels, each tried without having been learned itself`,
    `  right before   ${percent(summary.rightBefore)}   from ${before}`,
    `  right after    ${percent(summary.rightAfter)}   from the other labels too`,
    `  ${summary.corrected} read rightly that were wrong, ${summary.spoiled} the other way round`,
  ];
}

async function readCompany(folder: string) {
  const { folder: company, problems } = await checkFolder(folder);
  if (company) return company;
  const [{ file, line, message }] = problems as [(typeof problems)[number]];
  throw new AppError('company_invalid', `${file}:${line}: ${message}`, { fix: 'Run `candor check`.' });
}

interface Labels {
  topics: TopicExample[];
  readings: LabelledReading[];
}

async function findLabels(folder: string): Promise<Labels> {
  const config = companyConfig(folder);
  const server = await findServer(config);
  if (server) return parseLines(await server.read('/v1/labels'), '/v1/labels');
  return withDatabase(config, async ({ db }) => ({
    topics: await listLabelledExamples(db),
    readings: await listLabelledReadings(db),
  }));
}

function parseLines(content: string, file: string): Labels {
  const lines = content.split('\n').map((text, at) => ({ text, line: at + 1 }));
  const labels = lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, line }) => {
      const parsed = LabelLineSchema.safeParse(readJson(text));
      if (parsed.success) return parsed.data;
      throw new AppError('invalid_input', `${file}:${line} is not a label as \`GET /v1/labels\` gives it.`);
    });
  return {
    topics: labels
      .filter(({ kind }) => kind === 'topic')
      .map(({ right, text }) => ({ topic: right, text: withoutPersonalData(text) })),
    readings: mergeReadings(labels),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notRead(file: string) {
  return (cause: unknown): never => {
    throw new AppError('invalid_input', `${file} cannot be read.`, { fix: 'Check the path.', cause });
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}
