import type { Candor } from '#server/compose.ts';
import { findMaterial, type Material } from '../measure/find-material.ts';
import { type DatabaseKind, findDatabases } from '../measure/open-databases.ts';
import { openNeutralCandor } from '../measure/open-neutral-candor.ts';
import { median, percentile } from '../measure/percentile.ts';
import type { Benchmark, Findings, Say, Table, Target } from '../measure/types.ts';
import { countStatements } from './count-statements.ts';
import { sumEngine, tabulateStages } from './measure-engine.ts';
import { measureThroughput, type Throughput } from './measure-throughput.ts';
import { openConversations } from './open-conversations.ts';
import { readTurnRows, type TurnRows } from './read-turn-rows.ts';
import { runQuestion } from './run-question.ts';

const WIDTHS = [1, 8, 16];
const WARM_PASSES = 4;
const ROUNDS = 5;
const ENGINE_P99_MS = 20;
const SHARE_OF_BARE = 0.25;

/** What was found on one database. */
interface Part extends Pick<Findings, 'tables' | 'targets'> {
  /** Of the rows of a turn, on the average. */
  bytes: number;
}

export const turnBenchmark: Benchmark = {
  name: 'turn',
  question:
    'How long does a turn think, and how many whole turns are persisted per second beside a bare transaction of the same rows?',
  async run(say) {
    const material = await findMaterial();
    const { kinds, skipped } = await findDatabases();
    const parts: Part[] = [];
    for (const kind of kinds) parts.push(await measureOn(kind, material, say));
    await using counted = await kinds[0]!.open();
    const statements = await countStatements(counted, material);
    return {
      tables: parts.flatMap((part) => part.tables),
      targets: parts.flatMap((part) => part.targets),
      notes: [
        `${material.cases.length} questions of ${material.name}, each in a new conversation, no model.`,
        `${statements.toFixed(1)} statements a turn on the average, without begin and commit.`,
        `A turn leaves ${(parts[0]!.bytes / 1000).toFixed(1)} kB of rows on the average, as JSON.`,
        'Loop delay: how much later than asked a timer fires while turns run (median of the rounds; max of all).',
        'Memory is of the one process that holds Candor, the benchmark and PGlite, database after database.',
      ],
      skipped: [...(material.missing ? [material.missing] : []), ...skipped],
    };
  },
};

async function measureOn(kind: DatabaseKind, { folder, cases }: Material, say: Say): Promise<Part> {
  say(`${kind.title}: reading the articles and warming up`);
  await using database = await kind.open();
  const candor = await openNeutralCandor(database, folder);
  const texts = cases.map(({ text }) => text);
  const rows = await warmUp(candor, texts);
  const measured: Throughput[] = [];
  for (const width of WIDTHS) {
    say(`${kind.title}: ${width} at a time`);
    measured.push(await measureThroughput(candor, { texts, rows, width, rounds: ROUNDS }));
  }
  const alone = measured[0]!.results;
  return {
    tables: [
      tabulateStages(`Stages, one turn at a time, ${kind.title}`, alone),
      tabulate(kind.title, measured),
    ],
    targets: judge(kind.title, alone, measured),
    bytes: JSON.stringify(rows).length / rows.length,
  };
}

/** Runs every question until the code is warm, and keeps what the last turns wrote. */
async function warmUp(candor: Candor, texts: string[]): Promise<TurnRows[]> {
  const rows: TurnRows[] = [];
  for (let pass = 1; pass <= WARM_PASSES; pass++) {
    const ids = await openConversations(candor.db, texts.length);
    for (const [index, text] of texts.entries()) {
      const conversationId = ids[index]!;
      await runQuestion(candor, { conversationId, text });
      if (pass === WARM_PASSES) rows.push(await readTurnRows(candor.db, conversationId));
    }
  }
  return rows;
}

function judge(title: string, alone: Throughput['results'], measured: Throughput[]): Target[] {
  const engine: Target = {
    name: `engine p99, ${title}`,
    value: percentile(sumEngine(alone), 99),
    limit: ENGINE_P99_MS,
    wanted: 'at most',
    unit: ' ms',
  };
  const shares = measured.map(
    ({ width, ratio }): Target => ({
      name: `turns of bare transactions, ${width} at a time, ${title}`,
      value: ratio * 100,
      limit: SHARE_OF_BARE * 100,
      wanted: 'at least',
      unit: ' %',
    }),
  );
  return [engine, ...shares];
}

function tabulate(title: string, measured: Throughput[]): Table {
  const list = (values: number[]) => values.map((value) => Math.round(value)).join(' ');
  const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
  return {
    title: `Whole turns per second, ${title}`,
    columns: [
      'at a time',
      'turns/s',
      'bare/s',
      'share',
      'rounds: turns',
      'rounds: bare',
      'loop p50 / p99 / max ms',
      'memory MB',
    ],
    rows: measured.map(({ width, turns, bare, ratio, delay }) => [
      String(width),
      median(turns),
      median(bare),
      `${(ratio * 100).toFixed(0)} %`,
      list(turns),
      list(bare),
      `${delay.p50.toFixed(1)} / ${delay.p99.toFixed(1)} / ${delay.max.toFixed(0)}`,
      megabytes,
    ]),
  };
}
