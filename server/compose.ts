import { randomUUID } from 'node:crypto';
import { accessMigrations } from '#server/access/index.ts';
import { actionsMigrations, createActions, type GuardedFetch } from '#server/actions/index.ts';
import { createAnswering } from '#server/answering/index.ts';
import { applyFolder, companyMigrations, loadRelease } from '#server/company/index.ts';
import {
  conversationsMigrations,
  createDatabaseWindow,
  expireAllLeases,
} from '#server/conversations/index.ts';
import { customersMigrations } from '#server/customers/index.ts';
import { escalationMigrations } from '#server/escalation/index.ts';
import { type ApplySummary, conversationChannel } from '#server/http/index.ts';
import { createInbox } from '#server/inbox/index.ts';
import {
  AppError,
  type Clock,
  type CompanyFolder,
  errorMessage,
  type Release,
  systemClock,
} from '#server/kernel/index.ts';
import {
  createKnowledge,
  type IngestReport,
  knowledgeMigrations,
  parseFilters,
} from '#server/knowledge/index.ts';
import { createTurnRunner, type Engine, type TurnDeps, type TurnEvent } from '#server/pipeline/index.ts';
import type { Config } from '#server/platform/config/index.ts';
import { type Database, type Migrations, migrate, openDatabase } from '#server/platform/db/index.ts';
import { createLogger, type Logger } from '#server/platform/log/index.ts';
import { type LanguageModelPort, openModel } from '#server/platform/models/index.ts';
import { type Bus, openBus } from '#server/platform/realtime/index.ts';
import { repliesMigrations } from '#server/replies/index.ts';
import { createUnderstanding, loadReader, type Reader } from '#server/understanding/index.ts';

/** What a test or a command may put in place of the real part. */
export interface Overrides {
  clock?: Clock;
  log?: Logger;
  database?: Database;
  model?: LanguageModelPort;
  onStage?: TurnDeps['onStage'];
  /** Variables that actions' templates may use (`{{env.SHOP_URL}}`). */
  actionEnv?: Record<string, string | undefined>;
  /** The same for every company: the apps of one test file share it. */
  reader?: Reader;
  /** How actions' requests leave. */
  actionFetch?: GuardedFetch;
  /** Private hosts (`host:port`) that actions may call besides the company's own list. */
  allowedHosts?: string[];
}

export const allMigrations: Migrations = {
  ...accessMigrations,
  ...actionsMigrations,
  ...companyMigrations,
  ...conversationsMigrations,
  ...customersMigrations,
  ...escalationMigrations,
  ...knowledgeMigrations,
  ...repliesMigrations,
};

type Progress = (done: number, total: number, path: string) => void;

export type Candor = Awaited<ReturnType<typeof compose>>;

/** Builds every part from the configuration. Owns what it opens; dispose of it to close all. */
export async function compose(config: Config, overrides: Overrides = {}) {
  const clock = overrides.clock ?? systemClock;
  const log = overrides.log ?? createLogger(config.logLevel);
  const database = overrides.database ?? (await openDatabase(config.database));
  const { db } = database;
  await migrate(db, allMigrations);
  // The only process of an embedded database: whoever held a lease is gone.
  if (database.name === 'PGlite') await expireAllLeases(db);
  const bus: Bus = await openBus(config.redisUrl, { log });
  const model = overrides.model ?? (config.model ? openModel(config.model, { log }) : undefined);
  const withModel = model ? { model } : {};
  const knowledge = await createKnowledge({ db, clock, log });
  const answering = createAnswering({ search: knowledge.search, log, ...withModel });
  let engine: Engine | undefined;
  const reader = overrides.reader ?? (await loadReader());

  const adoptRelease = (release: Release): Release => {
    const { topics, company } = release;
    const understander = createUnderstanding({ topics, company, log, clock, reader, ...withModel });
    const env = overrides.actionEnv ?? {};
    const actionFetch = overrides.actionFetch ? { fetch: overrides.actionFetch } : {};
    const allowedHosts = [...company.allowed_private_hosts, ...(overrides.allowedHosts ?? [])];
    const actions = createActions({ db, clock, log, env, allowedHosts, ...actionFetch });
    engine = { release, understander, actions };
    return release;
  };
  const currentEngine = (): Engine => {
    if (engine) return engine;
    throw new AppError('setup_incomplete', 'No company is set up yet.', {
      fix: 'Run `candor apply FOLDER` first.',
    });
  };
  const reload = async () => {
    const stored = await loadRelease(db);
    const used = engine?.release;
    if (stored && (stored.number !== used?.number || stored.root !== used.root)) adoptRelease(stored);
  };
  await reload();
  const ingest = (only?: string[], onProgress?: Progress) => {
    const { sources, root } = currentEngine().release;
    return knowledge.ingest({
      sources,
      root,
      ...(only ? { only } : {}),
      ...(onProgress ? { onProgress } : {}),
    });
  };

  const publish = (event: TurnEvent) => {
    bus.publish(conversationChannel(event.conversationId), event);
    if (event.type === 'message' || event.type === 'control') {
      bus.publish('inbox', { type: 'changed', conversationId: event.conversationId });
    }
  };
  const window = createDatabaseWindow(db);
  const nodeId = `${process.pid}-${randomUUID().slice(0, 8)}`;
  const onStage = overrides.onStage ? { onStage: overrides.onStage } : {};
  /** What moves conversations, on a clock: examples are played as if they had happened before. */
  const at = (time: Clock) => ({
    runner: createTurnRunner({
      db,
      clock: time,
      log,
      nodeId,
      window,
      answering,
      engine: currentEngine,
      publish,
      ...onStage,
    }),
    inbox: createInbox({ db, clock: time, publish }),
  });
  const close = async () => {
    await bus.close();
    await database.close();
  };
  return {
    config,
    clock,
    log,
    database,
    db,
    bus,
    knowledge,
    ...at(clock),
    at,
    hasRelease: () => engine !== undefined,
    engine: currentEngine,
    /** Makes a numbered release of a company folder and uses it from the next turn on. */
    async apply(
      folder: string,
      options: { force?: boolean; onProgress?: Progress } = {},
    ): Promise<ApplySummary> {
      const { number, changed } = await applyFolder({ db, clock }, folder, { ...options, checkFilter });
      await reload();
      return { release: number, changed, ingest: await ingest(undefined, options.onProgress) };
    },
    ingest,
    /** Follows the sources' files and schedules until it is disposed of. */
    watch(): AsyncDisposable {
      const { sources, root } = currentEngine().release;
      const onReport = (report: IngestReport) => log.info({ ...counts(report) }, 'read sources again');
      return knowledge.watch({ sources, root, onReport });
    },
    /** Takes up what another process changed: its release, its articles. */
    async refresh() {
      await reload();
      await knowledge.refresh();
    },
    /** Uses a company that is in no folder and no database (`--kb`). */
    adoptNeutral(folder: CompanyFolder, root: string): Release {
      return adoptRelease({ ...folder, root, number: 0, hash: '', createdAt: clock.now() });
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** What is wrong with a source's filter, or undefined when it can be used. */
export function checkFilter(text: string): string | undefined {
  try {
    parseFilters(text);
    return undefined;
  } catch (thrown) {
    return errorMessage(thrown);
  }
}

function counts(report: IngestReport) {
  const { added, changed, removed, failed } = report;
  return { added: added.length, changed: changed.length, removed: removed.length, failed: failed.length };
}
