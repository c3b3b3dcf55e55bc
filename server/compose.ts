import { randomUUID } from 'node:crypto';
import { accessMigrations } from '#server/access/index.ts';
import { actionsMigrations, createActions } from '#server/actions/index.ts';
import { createAnswering } from '#server/answering/index.ts';
import { applyFolder, companyMigrations, loadRelease } from '#server/company/index.ts';
import { conversationsMigrations, createDatabaseWindow, expireAllLeases } from '#server/conversations/index.ts';
import { customersMigrations } from '#server/customers/index.ts';
import { escalationMigrations } from '#server/escalation/index.ts';
import { conversationChannel } from '#server/http/index.ts';
import { createInbox } from '#server/inbox/index.ts';
import { AppError, type Clock, type CompanyFolder, type Release, systemClock } from '#server/kernel/index.ts';
import { createKnowledge, knowledgeMigrations } from '#server/knowledge/index.ts';
import { createTurnRunner, type Engine, type TurnDeps, type TurnEvent } from '#server/pipeline/index.ts';
import type { Config } from '#server/platform/config/index.ts';
import { type Database, type Migrations, migrate, openDatabase } from '#server/platform/db/index.ts';
import { createLogger, type Logger } from '#server/platform/log/index.ts';
import { type LanguageModelPort, openModel } from '#server/platform/models/index.ts';
import { type Bus, openBus } from '#server/platform/realtime/index.ts';
import { repliesMigrations } from '#server/replies/index.ts';
import { createUnderstanding } from '#server/understanding/index.ts';

/** What a test or a command may put in place of the real part. */
export interface Overrides {
  clock?: Clock;
  log?: Logger;
  database?: Database;
  model?: LanguageModelPort;
  onStage?: TurnDeps['onStage'];
  /** Variables that actions' templates may use (`{{env.SHOP_URL}}`). */
  actionEnv?: Record<string, string | undefined>;
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
  const bus: Bus = await openBus(config.redisUrl);
  const model = overrides.model ?? (config.model ? openModel(config.model, { log }) : undefined);
  const withModel = model ? { model } : {};
  const knowledge = await createKnowledge({ db, clock, log });
  const answering = createAnswering({ search: knowledge.search, log, ...withModel });
  let engine: Engine | undefined;

  const useRelease = (release: Release): Release => {
    const { topics, company } = release;
    const understander = createUnderstanding({ topics, company, log, ...withModel });
    const env = overrides.actionEnv ?? {};
    const actions = createActions({ db, clock, log, env, allowedHosts: company.allowed_private_hosts });
    engine = { release, understander, actions };
    return release;
  };
  const currentEngine = (): Engine => {
    if (engine) return engine;
    throw new AppError('setup_incomplete', 'No company is set up yet.', { fix: 'Run `candor apply FOLDER` first.' });
  };
  const stored = await loadRelease(db);
  if (stored) useRelease(stored);

  const publish = (event: TurnEvent) => {
    bus.publish(conversationChannel(event.conversationId), event);
    if (event.type === 'message' || event.type === 'control') {
      bus.publish('inbox', { type: 'changed', conversationId: event.conversationId });
    }
  };
  const runner = createTurnRunner({
    db,
    clock,
    log,
    nodeId: `${process.pid}-${randomUUID().slice(0, 8)}`,
    window: createDatabaseWindow(db),
    answering,
    engine: currentEngine,
    publish,
    ...(overrides.onStage ? { onStage: overrides.onStage } : {}),
  });
  const inbox = createInbox({ db, clock, publish });
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
    runner,
    inbox,
    answering,
    engine: currentEngine,
    /** Makes a numbered release of a company folder and uses it from the next turn on. */
    async apply(folder: string, options: { force?: boolean } = {}) {
      const result = await applyFolder({ db, clock }, folder, options);
      useRelease(result.release);
      return result;
    },
    /** Uses a company that is in no folder and no database (`--kb`). */
    useNeutral(folder: CompanyFolder, root: string): Release {
      return useRelease({ ...folder, root, number: 0, hash: '', createdAt: clock.now() });
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
