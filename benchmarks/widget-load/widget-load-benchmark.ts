import { dirname, resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { serve } from '#server/cli/serve.ts';
import { neutralCompany } from '#server/company/index.ts';
import { type Candor, compose } from '#server/compose.ts';
import { insertConversation } from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import { readConfig } from '#server/platform/config/index.ts';
import { hashSecret, newSecret } from '#server/platform/secrets/index.ts';
import { defaultPolicy } from '#server/routing/index.ts';
import { type DatabaseKind, findDatabases } from '../measure/open-databases.ts';
import { percentile } from '../measure/percentile.ts';
import type { Benchmark, Findings, Say } from '../measure/types.ts';
import type { LoadPlan } from './plan.ts';
import { runLoad } from './run-load.ts';

/** The question of the load generator is one of theirs. */
const ARTICLES = resolve(import.meta.dirname, '../../examples/shop/knowledge');
const CONNECTIONS = 2000;
const MESSAGES_A_SECOND = 50;
const SECONDS = 20;
const MOST_MS = 250;
/** Enough of each to warm the code up and to find what a connection does not cost. */
const WARM_CONNECTIONS = 50;
const WARM_SECONDS = 3;

export const widgetLoadBenchmark: Benchmark = {
  name: 'widget-load',
  question: `How soon are replies on ${CONNECTIONS.toLocaleString('en')} open chats of one node, at ${MESSAGES_A_SECOND} questions a second, and what memory does an open chat take?`,
  async run(say) {
    const { kinds, skipped } = await findDatabases();
    const rows: Findings['tables'][number]['rows'] = [];
    const targets: Findings['targets'] = [];
    for (const kind of kinds.filter(({ title }) => title !== 'PGlite in a folder')) {
      say(kind.title);
      const figures = await measure(kind, say);
      rows.push([
        kind.title,
        ...[50, 95, 99, 100].map((percent) => percentile(figures.replies, percent)),
        percentile(figures.echoes, 99),
        figures.lost,
        figures.kilobytesAConnection,
        figures.loopMs,
        figures.processorMs,
      ]);
      const limit = { wanted: 'at most', unit: ' ms' } as const;
      const value = percentile(figures.replies, 99);
      targets.push({ name: `p99 of the replies, ${kind.title}`, value, limit: MOST_MS, ...limit });
      targets.push({
        name: `lost replies, ${kind.title}`,
        value: figures.lost,
        limit: 0,
        wanted: 'at most',
        unit: '',
      });
    }
    return {
      tables: [
        {
          title: `${CONNECTIONS} open streams, ${MESSAGES_A_SECOND} questions a second for ${SECONDS} s, in milliseconds from sending`,
          columns: [
            'database',
            'reply p50',
            'p95',
            'p99',
            'slowest',
            'own message p99',
            'lost',
            'kB a connection',
            'loop p99',
            'processor a question',
          ],
          rows,
        },
      ],
      targets,
      notes: [
        'A reply is a whole turn: recorded, read, answered, checked, committed, and seen on the visitor’s open stream. Its time is taken in the load generator, a process of its own on the same machine, over loopback.',
        'kB a connection: what the server’s heap and buffers grew by while the streams were opened, after a collection, for each of them; the kernel’s socket buffers are not in it.',
        'On a machine that does other work the times are those of the machine. The processor time of a question is not: 1000 divided by it is how many questions a second one core of such a machine can take.',
      ],
      skipped,
    };
  },
};

interface Figures {
  replies: number[];
  echoes: number[];
  lost: number;
  kilobytesAConnection: number;
  loopMs: number;
  /** Processor time of the server's process for one question with all that comes of it. */
  processorMs: number;
}

async function measure(kind: DatabaseKind, say: Say): Promise<Figures> {
  await using database = await kind.open();
  // Each visitor has an address of their own, as a proxy names it, so that no limit by address is in the way.
  const config = readConfig({ CANDOR_LOG: 'silent', CANDOR_TRUST_PROXY: '1' });
  await using candor = await compose(config, { database });
  candor.adoptNeutral(neutralCompany(ARTICLES, defaultPolicy()), dirname(ARTICLES));
  await candor.ingest();
  const secret = newSecret();
  await using serving = await serve({
    candor,
    company: '',
    secret,
    identitySecret: secret,
    port: 0,
    host: '127.0.0.1',
  });
  const load = (visitors: LoadPlan['visitors'], seconds: number, connected: () => Promise<void>) =>
    runLoad({ url: serving.url, visitors, messagesASecond: MESSAGES_A_SECOND, seconds }, connected);
  say('warming up');
  await load(await openChats(candor, WARM_CONNECTIONS), WARM_SECONDS, async () => {});
  say(`opening ${CONNECTIONS} chats`);
  const visitors = await openChats(candor, CONNECTIONS);
  const before = await heldKilobytes();
  let after = before;
  let used = process.cpuUsage();
  const loop = monitorEventLoopDelay({ resolution: 5 });
  const done = await load(visitors, SECONDS, async () => {
    after = await heldKilobytes();
    say('sending');
    loop.enable();
    used = process.cpuUsage();
  });
  loop.disable();
  const { user, system } = process.cpuUsage(used);
  return {
    replies: done.replies,
    echoes: done.echoes,
    lost: done.lost,
    kilobytesAConnection: (after - before) / CONNECTIONS,
    loopMs: loop.percentile(99) / 1e6,
    processorMs: (user + system) / 1000 / done.sent,
  };
}

async function openChats(candor: Candor, count: number): Promise<LoadPlan['visitors']> {
  const { db, clock } = candor;
  const { id: customerId } = await findOrCreateCustomer(db);
  const chats: LoadPlan['visitors'] = [];
  for (let number = 0; number < count; number++) {
    const secret = newSecret();
    const secretHash = hashSecret(secret);
    const at = clock.now();
    const { id } = await insertConversation(db, {
      channel: 'widget',
      customerId,
      language: 'en',
      secretHash,
      at,
    });
    chats.push({ id, secret });
  }
  return chats;
}

/** After collections, until they find nothing more: what is held then is in use. */
async function heldKilobytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let held = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 10; round++) {
    collect();
    await wait(500);
    const { heapUsed, external } = process.memoryUsage();
    const now = (heapUsed + external) / 1024;
    if (now > held * 0.999) return now;
    held = now;
  }
  return held;
}
