import { createActions } from '#server/actions/index.ts';
import { loadRelease } from '#server/company/index.ts';
import { readLabelState } from '#server/conversations/index.ts';
import { AppError, type Clock, type Release } from '#server/kernel/index.ts';
import type { Engine } from '#server/pipeline/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { LanguageModelPort } from '#server/platform/models/index.ts';
import {
  createUnderstanding,
  learnReadings,
  listLabelledExamples,
  listLabelledReadings,
  listTopicExamples,
  loadTopics,
  mergeExamples,
  READING_KINDS,
  type Reader,
  type TrainedTopics,
} from '#server/understanding/index.ts';
import type { Overrides } from './overrides.ts';

interface EngineDeps {
  db: Db;
  clock: Clock;
  log: Logger;
  reader: Reader;
  model?: LanguageModelPort;
}

export type EngineHolder = ReturnType<typeof holdEngine>;

/**
 * Keeps what turns are run with: topics, policy and actions of the release, and what people labelled. Built anew when one
 * of these changes.
 */
export function holdEngine(deps: EngineDeps, overrides: Overrides) {
  const { db, clock, log, ...reading } = deps;
  let engine: Engine | undefined;
  /** The state of the database that the engine was built from. */
  let built = '';
  let loading: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const adopt = (release: Release, learned?: { trained: TrainedTopics; reader: Reader }): Release => {
    const { topics, company } = release;
    const understander = createUnderstanding({
      topics,
      company,
      log,
      clock,
      ...reading,
      ...learned,
    });
    const actions = createActions({
      db,
      clock,
      log,
      env: overrides.actionEnv ?? {},
      allowedHosts: [...company.allowed_private_hosts, ...(overrides.allowedHosts ?? [])],
      ...(overrides.actionFetch ? { fetch: overrides.actionFetch } : {}),
    });
    engine = { release, understander, actions };
    return release;
  };
  /** Learning many topics takes seconds: what was in use stays in use meanwhile. */
  const load = async (): Promise<void> => {
    const stored = await loadRelease(db);
    if (!stored) return;
    const { number, root, topics } = stored;
    const state = `${number} ${root} ${await readLabelState(db, ['topic', ...READING_KINDS])}`;
    if (state === built) return;
    const examples = mergeExamples(listTopicExamples(topics), await listLabelledExamples(db));
    const trained = { examples, classifier: await loadTopics(examples) };
    adopt(stored, { trained, reader: await learnReadings(deps.reader, await listLabelledReadings(db)) });
    built = state;
  };
  const reload = (): Promise<void> => {
    if (loading) {
      // Whoever asks now wants what is stored now: once more, however many ask.
      next ??= loading.catch(() => {}).then(() => reload());
      return next;
    }
    next = undefined;
    loading = load().finally(() => {
      loading = undefined;
    });
    return loading;
  };

  return {
    adopt: (release: Release) => adopt(release),
    isSet: () => engine !== undefined,
    /** Throws `setup_incomplete` before a company is set up. */
    current(): Engine {
      if (engine) return engine;
      throw new AppError('setup_incomplete', 'No company is set up yet.', {
        fix: 'Run `candor apply FOLDER` first.',
      });
    },
    /** Takes up the newest stored release and labels, when they are not the ones in use. */
    reload,
  };
}
