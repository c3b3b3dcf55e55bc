import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { allMigrations } from '#server/compose.ts';
import { findConversation } from '#server/conversations/index.ts';
import type { Inbox } from '#server/inbox/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import { type Db, migrate } from '#server/platform/db/index.ts';
import { findDatabases } from '../measure/open-databases.ts';
import { median, percentile } from '../measure/percentile.ts';
import type { Benchmark, Say, Target } from '../measure/types.ts';
import { explain, listStatements, openInbox } from './explain-calls.ts';
import { fillDesk } from './fill-desk.ts';
import { CALLS, type Call } from './list-calls.ts';

const CONVERSATIONS = Number(process.env['CANDOR_BENCH_CONVERSATIONS'] ?? 100_000);
/** One database alone: `PGlite` or `PostgreSQL`. */
const ONLY = process.env['CANDOR_BENCH_DATABASE'] ?? '';
const RUNS = 40;
const WARM_UP = 6;
const LIMITS = { list: 150, count: 150, search: 100 };
const PLANS = join(import.meta.dirname, 'plans');

export const inboxBenchmark: Benchmark = {
  name: 'inbox',
  question: `How long does the server take for a list, a count and a search over ${CONVERSATIONS.toLocaleString('en')} conversations?`,
  async run(say) {
    const { kinds, skipped } = await findDatabases();
    const rows: (string | number)[][] = [];
    const targets: Target[] = [];
    for (const kind of kinds.filter(({ title }) => title !== 'PGlite in memory' && title.startsWith(ONLY))) {
      await using database = await kind.open();
      const isServer = database.name === 'PostgreSQL';
      await migrate(database.db, allMigrations);
      say(`${kind.title}: making the conversations`);
      const size = await fillDesk(database.db, CONVERSATIONS);
      // A server does this by itself, the embedded database does not.
      if (isServer) await sql`vacuum (analyze)`.execute(database.db);
      say(`${kind.title}: ${size.messages} messages, ${size.customers} customers; measuring`);
      const figures = await measure(database.db, say);
      rows.push(
        ...figures.map(({ call, ...one }) => [kind.title, call.name, one.found, one.p50, one.p95, one.ratio]),
      );
      if (isServer) targets.push(...toTargets(figures));
      await writePlans(database.db, isServer ? 'postgresql' : 'pglite');
    }
    return {
      tables: [
        {
          title: 'Server time',
          columns: ['database', 'asked for', 'rows', 'p50 ms', 'p95 ms', '× look-up'],
          rows,
        },
      ],
      targets,
      notes: [
        'Server time is the call of the inbox: the page, its customers, clocks, unread marks and snippets, 50 rows at most; without HTTP.',
        'The look-up is one conversation by its primary key through the same pool, measured in turns with each call.',
        'Plans: benchmarks/inbox/plans. The desk is made by SQL, the same each time (fill-desk.ts).',
      ],
      skipped,
    };
  },
};

interface Figure {
  call: Call;
  found: number;
  p50: number;
  p95: number;
  ratio: number;
}

async function measure(db: Db, say: Say): Promise<Figure[]> {
  const inbox = openInbox(db);
  const figures: Figure[] = [];
  for (const call of CALLS) {
    const [times, lookUps] = await time(db, inbox, call);
    const p50 = median(times);
    const found = await call.run(inbox);
    figures.push({ call, found, p50, p95: percentile(times, 95), ratio: p50 / median(lookUps) });
    say(`  ${call.name}: ${p50.toFixed(1)} ms`);
  }
  return figures;
}

async function time(db: Db, inbox: Inbox, call: Call): Promise<[number[], number[]]> {
  const times: number[] = [];
  const lookUps: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run++) {
    const id =
      `cnv_${String(1 + (((run + WARM_UP) * 2003) % CONVERSATIONS)).padStart(32, '0')}` as ConversationId;
    const began = performance.now();
    await findConversation(db, id);
    const between = performance.now();
    await call.run(inbox);
    if (run < 0) continue;
    lookUps.push(between - began);
    times.push(performance.now() - between);
  }
  return [times, lookUps];
}

function toTargets(figures: Figure[]): Target[] {
  return (['list', 'count', 'search'] as const).map((group) => {
    const slowest = figures.filter(({ call }) => call.group === group).sort((a, b) => b.p95 - a.p95)[0]!;
    return {
      name: `slowest ${group} on PostgreSQL at p95 (${slowest.call.name})`,
      value: slowest.p95,
      limit: LIMITS[group],
      wanted: 'at most',
      unit: ' ms',
    };
  });
}

async function writePlans(db: Db, folder: string): Promise<void> {
  await mkdir(join(PLANS, folder), { recursive: true });
  for (const call of CALLS) {
    const parts: string[] = [];
    for (const statement of await listStatements(db, call)) {
      const values = JSON.stringify(statement.parameters);
      parts.push([statement.sql.trim(), `-- ${values}`, '', await explain(db, statement), ''].join('\n'));
    }
    const name = call.name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();
    await writeFile(join(PLANS, folder, `${name}.txt`), cutLines(`${call.name}\n\n${parts.join('\n\n')}`));
  }
}

/** The expressions of an index are long, and say nothing here. */
function cutLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length > 160 ? `${line.slice(0, 159)}…` : line))
    .join('\n');
}
