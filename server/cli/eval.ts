import { readFile, writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import {
  computeReport,
  createCaseRunner,
  type EvaluationCase,
  formatCoverage,
  formatFusion,
  formatReport,
  formatResults,
  formatThresholds,
  readCases,
  runCases,
} from '#server/evaluation/index.ts';
import { AppError } from '#server/kernel/index.ts';
import { evaluateTopics, parseTopicLines } from '#server/understanding/index.ts';
import { compareSearches } from './compare-searches.ts';
import { embedWithProgress } from './embed-with-progress.ts';
import { evalLabels } from './eval-labels.ts';
import { fitToBudget } from './fit-to-budget.ts';
import { print, progress } from './output.ts';
import { withCompanyInMemory } from './with-candor.ts';

interface EvalOptions {
  kb?: string;
  company?: string;
  out?: string;
  train?: string;
  test?: string;
  labels?: string;
  fit?: boolean;
  write?: boolean;
  json?: boolean;
}

/** `candor eval`: cases through the real pipeline, and figures of what came of them. */
export function addEval(program: Command): void {
  program
    .command('eval')
    .argument('<cases>', 'a JSON Lines file of cases, or the word "topics" or "labels"')
    .description(
      'run cases through the real pipeline and print figures; `candor eval topics` for the topic classifier, `candor eval labels` for what people’s labels change about it',
    )
    .option('--kb <folder>', 'answer from this folder of documents, as a neutral company')
    .option('--company <folder>', 'a company folder; the demo company when neither is given')
    .option('--out <file>', 'write one result a line')
    .addOption(new Option('--train <file>', 'with topics: label-tab-text lines to learn from'))
    .addOption(new Option('--test <file>', 'with topics: label-tab-text lines to try (oos = out of scope)'))
    .addOption(
      new Option('--labels <file>', 'with labels: lines of GET /v1/labels, instead of the company’s own'),
    )
    .option('--fit', 'fit the thresholds to the tolerable wrong answers of the policy (wrong_per_100)')
    .option('--write', 'with --fit and --company: write them into policy.yaml')
    .option('--json', 'for a program')
    .action((cases: string, options: EvalOptions) => {
      if (cases === 'topics') return evalTopics(options);
      return cases === 'labels' ? evalLabels(options) : evalCases(cases, options);
    });
}

async function evalCases(file: string, options: EvalOptions): Promise<void> {
  const cases: EvaluationCase[] = readCases(await read(file), file);
  await withCompanyInMemory(options, async (candor) => {
    await embedWithProgress(candor);
    const bar = progress('cases');
    const judged = await runCases(createCaseRunner(candor), { cases, onProgress: bar.show });
    bar.end();
    if (options.out) await writeFile(options.out, formatResults(judged.map(({ result }) => result)));
    const report = computeReport(judged);
    const fitted = options.fit ? await fitToBudget(candor, judged, options) : undefined;
    const fusion = await compareSearches(candor, cases);
    const more = { ...(fitted ? { fitted } : {}), ...(fusion ? { fusion } : {}) };
    print(options.json, { ...report, ...more }, () => [
      formatReport(report),
      ...(report.coverage ? ['', formatCoverage(report.coverage)] : []),
      ...(fitted ? ['', formatThresholds(fitted)] : []),
      ...(fusion ? ['', formatFusion(fusion)] : []),
    ]);
  });
}

async function evalTopics(options: EvalOptions): Promise<void> {
  if (!options.train || !options.test) {
    throw new AppError('invalid_input', '`candor eval topics` needs two files.', {
      fix: 'Call it as `candor eval topics --train A.tsv --test B.tsv`.',
    });
  }
  const train = parseTopicLines(await read(options.train));
  const test = parseTopicLines(await read(options.test));
  const { results, summary } = evaluateTopics(train, test);
  if (options.out)
    await writeFile(options.out, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  print(options.json, summary, () =>
    Object.entries(summary).map(([name, value]) => `${name.padEnd(28)}${format(value)}`),
  );
}

function format(value: unknown): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(4) : String(value);
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new AppError('invalid_input', `${file} cannot be read.`, { fix: 'Check the path.', cause });
  }
}
