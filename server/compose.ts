import { randomUUID } from 'node:crypto';
import { createAnswering, withSimilar } from '#server/answering/index.ts';
import { applyFolder } from '#server/company/index.ts';
import { createDatabaseWindow, expireAllLeases } from '#server/conversations/index.ts';
import { type ApplySummary, conversationChannel } from '#server/http/index.ts';
import { learnWords as learnWordsFrom } from '#server/improvement/index.ts';
import { createDesk, createInbox, createReplyChecker, type Desk, trackViewers } from '#server/inbox/index.ts';
import { createGaps } from '#server/insights/index.ts';
import {
  type Clock,
  type CompanyFolder,
  type ConversationId,
  errorMessage,
  type Release,
  systemClock,
} from '#server/kernel/index.ts';
import { createKnowledge, createTermReader } from '#server/knowledge/index.ts';
import { createSearchAnswerer, createTurnRunner, type TurnEvent } from '#server/pipeline/index.ts';
import type { Config } from '#server/platform/config/index.ts';
import { migrate, openDatabase } from '#server/platform/db/index.ts';
import { openFileStore } from '#server/platform/files/index.ts';
import { type Jobs, startJobs } from '#server/platform/jobs/index.ts';
import { createLogger } from '#server/platform/log/index.ts';
import { createModelUsage, openEmbedder, openModel } from '#server/platform/models/index.ts';
import { type Bus, openBus } from '#server/platform/realtime/index.ts';
import { maskText } from '#server/privacy/index.ts';
import { loadReader } from '#server/understanding/index.ts';
import { allMigrations } from './compose/all-migrations.ts';
import { checkFilter } from './compose/check-filter.ts';
import { holdEngine } from './compose/hold-engine.ts';
import { holdMeaning } from './compose/hold-meaning.ts';
import { holdSources, type IngestProgress } from './compose/hold-sources.ts';
import { listJobs } from './compose/list-jobs.ts';
import type { Overrides } from './compose/overrides.ts';

export { allMigrations } from './compose/all-migrations.ts';
export { checkFilter } from './compose/check-filter.ts';
export type { Overrides } from './compose/overrides.ts';

export type Candor = Awaited<ReturnType<typeof compose>>;

/** Builds every part from the configuration. Owns what it opens; dispose of it to close all. */
export async function compose(config: Config, overrides: Overrides = {}) {
  const parts = await open(config, overrides);
  const { clock, log, database, db, bus, knowledge, answering, engine, model } = parts;
  const sources = holdSources({ knowledge, engine, log });
  const meaning = holdMeaning({ knowledge, engine, log });
  const desk: Desk = createDesk({
    db,
    clock,
    log,
    release: () => engine.current().release,
    publish: (event) => publish(event),
    announce: (agentId) => bus.publish('inbox', { type: 'presence', agentId }),
    changed: (conversationId) => bus.publish('inbox', { type: 'changed', conversationId }),
    ...(model ? { model } : {}),
  });
  const publish = publishOn(bus, desk);
  const window = createDatabaseWindow(db);
  const nodeId = `${process.pid}-${randomUUID().slice(0, 8)}`;
  const onStage = overrides.onStage ? { onStage: overrides.onStage } : {};
  const turns = { db, log, nodeId, window, answering, engine: engine.current, publish, ...onStage };
  /** What moves conversations, on a clock: examples are played as if they had happened before. */
  const at = (time: Clock) => ({
    runner: createTurnRunner({ ...turns, clock: time }),
    inbox: createInbox({ db, clock: time, publish }),
  });
  const files = openFileStore(config.files);
  const viewers = trackViewers({ bus, clock });
  const mask = (text: string) => maskText(text).masked;
  const gaps = createGaps({ db, clock, mask, readTerms: createTermReader() });
  const learnWords = async (signal?: AbortSignal) => {
    const changed = await learnWordsFrom({ db, clock, knowledge }, signal);
    if (changed > 0) log.info({ changed }, 'learned how customers speak');
  };
  const jobs = listJobs({
    db,
    bus,
    engine,
    desk,
    files,
    gaps,
    sources,
    ...meaning,
    learnWords,
    turns: { ...turns, clock },
  });
  const close = async () => {
    viewers[Symbol.dispose]();
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
    desk,
    files,
    viewers,
    publish,
    hasRelease: engine.isSet,
    engine: engine.current,
    gaps,
    answerSearch: createSearchAnswerer({ answering, engine: engine.current }),
    checkReply: createReplyChecker({ db, clock, knowledge, engine: engine.current }),
    /** Makes a numbered release of a company folder and uses it from the next turn on. */
    async apply(
      folder: string,
      options: { force?: boolean; onProgress?: IngestProgress } = {},
    ): Promise<ApplySummary> {
      const { number, changed } = await applyFolder({ db, clock }, folder, { ...options, checkFilter });
      await engine.reload();
      const { onProgress } = options;
      const ingest = await sources.ingest(undefined, {
        sitesWhenDue: true,
        ...(onProgress ? { onProgress } : {}),
      });
      return { release: number, changed, ingest };
    },
    ...sources,
    ...meaning,
    learnWords,
    /** Does what time brings, until it is disposed of. */
    startJobs: (): Jobs => startJobs({ db, clock, log, nodeId }, jobs),
    /** Learns what people said about messages, in the background; what was learned before is used meanwhile. */
    learnLabels(): void {
      engine
        .reload()
        .catch((thrown) => log.warn({ reason: errorMessage(thrown) }, 'labels were not learned'));
    },
    /** Takes up what another process changed: its release, its labels, its articles. */
    async refresh() {
      await engine.reload();
      await knowledge.refresh();
    },
    /** Uses a company that is in no folder and no database (`--kb`). */
    adoptNeutral(folder: CompanyFolder, root: string): Release {
      return engine.adopt({ ...folder, root, number: 0, hash: '', createdAt: clock.now() });
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The parts below the turn, each opened or taken from the overrides. */
async function open(config: Config, overrides: Overrides) {
  const clock = overrides.clock ?? systemClock;
  const log = overrides.log ?? createLogger(config.logLevel);
  const database = overrides.database ?? (await openDatabase(config.database));
  const { db } = database;
  await migrate(db, allMigrations);
  // The only process of an embedded database: whoever held a lease is gone.
  if (database.name === 'PGlite') await expireAllLeases(db);
  const bus = await openBus(config.redisUrl, { log });
  const usage = createModelUsage(db);
  const model =
    overrides.model ?? (config.model ? openModel(config.model, { log, clock, usage }) : undefined);
  const withModel = model ? { model } : {};
  const knowledge = await createKnowledge({
    db,
    clock,
    log,
    ...openEmbedding(config, { log, clock, usage }),
  });
  const embedded = createAnswering({ lookUp: knowledge.lookUp, log, ...withModel });
  const answering = withSimilar(embedded, knowledge.addSimilar);
  const reader = overrides.reader ?? (await loadReader());
  const engine = holdEngine({ db, clock, log, reader, ...withModel }, overrides);
  await engine.reload();
  return { clock, log, database, db, bus, knowledge, answering, engine, model };
}

function openEmbedding({ embedding }: Config, deps: Parameters<typeof openEmbedder>[1]) {
  if (!embedding) return {};
  const { timeoutMs, ...model } = embedding;
  return { embedding: { model: openEmbedder(model, deps), timeoutMs } };
}

function publishOn(bus: Bus, desk: Desk) {
  return (event: TurnEvent): void => {
    if (event.type === 'control') desk.handsChanged(event.conversationId as ConversationId, event.control);
    bus.publish(conversationChannel(event.conversationId), event);
    if (event.type === 'message' || event.type === 'control') {
      bus.publish('inbox', { type: 'changed', conversationId: event.conversationId });
    }
  };
}
