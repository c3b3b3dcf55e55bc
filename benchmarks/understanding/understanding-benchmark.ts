import { OUT_OF_SCOPE } from '#server/understanding/index.ts';
import { percentile } from '../measure/percentile.ts';
import type { Benchmark, Target } from '../measure/types.ts';
import { type Engine, listEngines } from './engines.ts';
import { type IntentSet, readIntentSets } from './read-intent-sets.ts';

interface Measured {
  trainMs: number;
  readMsP50: number;
  readMsP99: number;
  /** Without rejection, where the engine says it. */
  accuracy?: number;
  accuracyAfterRejection: number;
  outOfScopeRecall?: number;
}

export const understandingBenchmark: Benchmark = {
  name: 'understanding',
  question:
    'How fast and how right does the topic classifier learn and read beside NLP.js on the same messages?',
  async run(say) {
    const data = process.env['CANDOR_TEST_DATA'];
    if (!data) {
      return {
        tables: [],
        targets: [],
        notes: [],
        skipped: ['CANDOR_TEST_DATA is not set: no public intent data.'],
      };
    }
    const rows: (string | number)[][] = [];
    const targets: Target[] = [];
    const engines = await listEngines();
    for (const set of readIntentSets(data)) {
      const found: Measured[] = [];
      for (const engine of engines) {
        say(`${engine.name} learns ${set.name}`);
        found.push(await measure(engine, set));
        rows.push([`${set.name}: ${engine.name}`, set.train.length, ...toCells(found.at(-1)!)]);
      }
      targets.push(...compare(set.name, found[0]!, found.at(-1)!));
    }
    return {
      tables: [
        {
          title: 'Topics',
          columns: [
            'data',
            'examples',
            'training, processor s',
            'p50 ms',
            'p99 ms',
            'accuracy',
            'after rejection',
            'out of scope',
          ],
          rows,
        },
      ],
      targets,
      notes: [
        'Accuracy of the in-scope messages, as recognised and with a wrong rejection counted as wrong; "out of scope" is the share of such messages that were rejected.',
        'NLP.js: `nlp.train()` and `nlp.process()` of @nlpjs/nlp with English, as its documentation has it used, in process.',
        '"The whole message" is all that Candor reads of it, as in a conversation: language, intent, priority, emotion, signals, entities and dates as well.',
      ],
      skipped: [],
    };
  },
};

async function measure(engine: Engine, { train, test }: IntentSet): Promise<Measured> {
  // Processor time: what else the machine does would weigh on the longer of the two trainings.
  const before = process.cpuUsage();
  const read = await engine.train(train);
  const { user, system } = process.cpuUsage(before);
  const trainMs = (user + system) / 1000;
  const times: number[] = [];
  const results: { label: string; topic: string | null; best?: string }[] = [];
  for (const { topic: label, text } of test) {
    const began = performance.now();
    const reading = await read(text);
    times.push(performance.now() - began);
    results.push({ label, ...reading });
  }
  const inScope = results.filter(({ label }) => label !== OUT_OF_SCOPE);
  const outOfScope = results.filter(({ label }) => label === OUT_OF_SCOPE);
  return {
    trainMs,
    readMsP50: percentile(times, 50),
    readMsP99: percentile(times, 99),
    ...(inScope[0]?.best !== undefined && {
      accuracy: inScope.filter(({ label, best }) => label === best).length / inScope.length,
    }),
    accuracyAfterRejection: inScope.filter(({ label, topic }) => label === topic).length / inScope.length,
    ...(outOfScope.length > 0 && {
      outOfScopeRecall: outOfScope.filter(({ topic }) => topic === null).length / outOfScope.length,
    }),
  };
}

function toCells(measured: Measured): (string | number)[] {
  const { trainMs, readMsP50, readMsP99, accuracy, accuracyAfterRejection, outOfScopeRecall } = measured;
  const percent = (share?: number) => (share === undefined ? '' : `${(share * 100).toFixed(1)} %`);
  return [
    (trainMs / 1000).toFixed(2),
    readMsP50.toFixed(3),
    readMsP99.toFixed(3),
    percent(accuracy),
    percent(accuracyAfterRejection),
    percent(outOfScopeRecall),
  ];
}

function compare(name: string, ours: Measured, theirs: Measured): Target[] {
  return [
    {
      name: `${name}: more right than NLP.js by`,
      value: (ours.accuracy! - theirs.accuracy!) * 100,
      limit: 0,
      wanted: 'at least',
      unit: 'points',
    },
    {
      name: `${name}: training beside NLP.js`,
      value: theirs.trainMs / ours.trainMs,
      limit: 10,
      wanted: 'at least',
      unit: 'times faster',
    },
    {
      name: `${name}: reading beside NLP.js`,
      value: theirs.readMsP50 / ours.readMsP50,
      limit: 10,
      wanted: 'at least',
      unit: 'times faster',
    },
    { name: `${name}: training`, value: ours.trainMs / 1000, limit: 5, wanted: 'at most', unit: 's' },
    { name: `${name}: reading, p99`, value: ours.readMsP99, limit: 2, wanted: 'at most', unit: 'ms' },
  ];
}
