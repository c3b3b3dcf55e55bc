import { findMaterial } from '../measure/find-material.ts';
import { indexPlainly } from '../measure/index-plainly.ts';
import { ingestFolder, openKnowledge } from '../measure/ingest-folder.ts';
import { interleave } from '../measure/interleave.ts';
import { listTexts, type PlainArticle } from '../measure/list-texts.ts';
import { type DatabaseKind, findDatabases } from '../measure/open-databases.ts';
import { median } from '../measure/percentile.ts';
import { timed } from '../measure/stopwatch.ts';
import type { Benchmark, Say, Table, Target } from '../measure/types.ts';
import { type ArticleCopy, copyArticles } from './copy-articles.ts';

const ROUNDS = 5;
const TIMES_MINISEARCH = 10;

/** Milliseconds, a figure a round. */
interface Timings {
  fresh: number[];
  unchanged: number[];
  onePercent: number[];
  minisearch: number[];
}

export const ingestionBenchmark: Benchmark = {
  name: 'ingestion',
  question:
    'How long do parsing, cutting, storing and indexing take beside MiniSearch, which only indexes the text?',
  async run(say) {
    const material = await findMaterial();
    const { kinds, skipped } = await findDatabases();
    await using copy = await copyArticles(material.folder);
    say('warming up');
    const texts = await warmUp(kinds[0]!, copy.folder);
    const measured: [string, Timings][] = [];
    for (const kind of kinds) measured.push([kind.title, await measureOn(kind, copy, texts, say)]);
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
    return {
      tables: [tabulate(measured)],
      targets: measured.map(([title, timings]) => judge(title, timings)),
      notes: [
        `${texts.length} articles of ${material.name}, ${(characters / 1e6).toFixed(2)} million characters.`,
        'MiniSearch gets title and text ready to index, from memory, with its default settings.',
        'The ratio is the median of the rounds’ own ratios; databases are opened and migrated before the clock starts.',
      ],
      skipped: [...(material.missing ? [material.missing] : []), ...skipped],
    };
  },
};

/** Both sides once, so that neither is measured while its code is still cold. */
async function warmUp(kind: DatabaseKind, folder: string): Promise<PlainArticle[]> {
  await using database = await kind.open();
  const knowledge = await openKnowledge(database);
  await ingestFolder(knowledge, folder);
  const texts = await listTexts(knowledge);
  for (let run = 0; run < 2; run++) indexPlainly(texts);
  return texts;
}

async function measureOn(
  kind: DatabaseKind,
  copy: ArticleCopy,
  texts: PlainArticle[],
  say: Say,
): Promise<Timings> {
  const { candor, minisearch } = await interleave(ROUNDS, {
    candor: async (round) => {
      say(`${kind.title}, round ${round + 1}`);
      return ingestThrice(kind, copy);
    },
    minisearch: async () => (await timed(() => indexPlainly(texts))).ms,
  });
  const of = (key: keyof (typeof candor)[number]) => candor.map((times) => times[key]);
  return {
    fresh: of('fresh'),
    unchanged: of('unchanged'),
    onePercent: of('onePercent'),
    minisearch: minisearch,
  };
}

async function ingestThrice(kind: DatabaseKind, copy: ArticleCopy) {
  await using database = await kind.open();
  const knowledge = await openKnowledge(database);
  const fresh = await timed(() => ingestFolder(knowledge, copy.folder));
  const unchanged = await timed(() => ingestFolder(knowledge, copy.folder));
  const edited = await copy.changeOnePercent();
  const onePercent = await timed(() => ingestFolder(knowledge, copy.folder));
  if (unchanged.result.changed.length !== 0 || onePercent.result.changed.length !== edited) {
    throw new Error(`Of ${edited} edited articles ${onePercent.result.changed.length} were seen as changed.`);
  }
  return { fresh: fresh.ms, unchanged: unchanged.ms, onePercent: onePercent.ms };
}

function ratioOf({ fresh, minisearch }: Timings): number {
  return median(fresh.map((ms, round) => ms / minisearch[round]!));
}

function judge(title: string, timings: Timings): Target {
  return {
    name: `first ingestion, ${title}`,
    value: ratioOf(timings),
    limit: TIMES_MINISEARCH,
    wanted: 'at most',
    unit: ' × MiniSearch',
  };
}

function tabulate(measured: [string, Timings][]): Table {
  const list = (values: number[]) => values.map((value) => Math.round(value)).join(' ');
  return {
    title: 'Milliseconds',
    columns: [
      'database',
      'first',
      'nothing changed',
      '1 % changed',
      'MiniSearch',
      'first ÷ MiniSearch',
      'rounds: first',
      'rounds: MiniSearch',
    ],
    rows: measured.map(([title, timings]) => [
      title,
      median(timings.fresh),
      median(timings.unchanged),
      median(timings.onePercent),
      median(timings.minisearch),
      ratioOf(timings),
      list(timings.fresh),
      list(timings.minisearch),
    ]),
  };
}
