import type { Clock, MaskedText, ModelUse } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import { type EmbeddingPort, toModelUse } from '#server/platform/models/index.ts';
import { maskText } from '#server/privacy/index.ts';
import type { IndexedArticle } from '../search/types.ts';
import { createPassageEmbedder, PLAIN } from './embed-missing.ts';
import { createFlatIndex } from './flat-index.ts';
import { createPgvectorIndex, hasPgvector } from './pgvector-index.ts';
import { deleteOtherLengths, findFit, insertFit, listHashes } from './store.ts';
import { createPassageTracker, NO_PASSAGES } from './track-passages.ts';
import type { SimilarPassage, StoredFit, Vectors } from './types.ts';
import { weightFor } from './weight-for.ts';

/** For many questions at once, which nobody waits for. */
const QUESTIONS_MS = 120_000;
/** A page asks the same more than once: for an answer and for hits. */
const REMEMBERED = 100;
/** Passages of a result; an article seldom has more than three that say the like. */
const NEAREST = 100;
/** Share of the passages that may lack a vector while the meaning counts. */
const WAITING = 0.02;

export interface VectorsDeps {
  db: Db;
  clock: Clock;
  log: Logger;
  embedder: EmbeddingPort;
  /** How long a question waits for the model; then the words decide alone. */
  questionMs: number;
  /** The current articles, and a number that is another one whenever they are. */
  articles(): { revision: number; all: IndexedArticle[] };
}

/** Opens the meaning side of the search. What is stored is loaded by the first `catchUp`. */
export async function createVectors(deps: VectorsDeps): Promise<Vectors> {
  const { db, clock, log, embedder, questionMs: timeoutMs } = deps;
  const model = embedder.name;
  const createIndex = (await hasPgvector(db, log)) ? createPgvectorIndex : createFlatIndex;
  const index = await createIndex({ db, model });
  const track = createPassageTracker();
  const onStored = (count: number) => {
    fresh += count;
  };
  const passages = createPassageEmbedder({ db, clock, embedder, onStored });
  const recent = new Map<string, Float32Array>();
  let revision = -1;
  let tracked = NO_PASSAGES;
  let missing: string[] = [];
  /** Of `missing`, those that the run which is under way embedded. */
  let fresh = 0;
  let fit: StoredFit | undefined;
  let problem: string | undefined;
  /** Length of a question's vector that no passage's has. */
  let otherLength: number | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** What is stored is listed again only while something is missing or the articles changed. */
  async function follow(isChanged: boolean): Promise<void> {
    fit = await findFit(db, model);
    const now = deps.articles();
    const isNew = now.revision !== revision;
    if (isNew) tracked = await track(now.all);
    revision = now.revision;
    if (!isNew && !isChanged && missing.length === 0) return;
    const stored = new Set(await listHashes(db, model));
    const wanted = [...tracked.places.keys()];
    await index.follow(new Set(wanted.filter((hash) => stored.has(hash))));
    missing = wanted.filter((hash) => !stored.has(hash));
    fresh = 0;
  }

  /** Half of the articles would outweigh the other half; a few that wait, or that another node saw refused, do no harm. */
  const isComplete = () => {
    const waiting = missing.filter((hash) => !passages.refused.has(hash)).length;
    return tracked.places.size > 0 && waiting <= tracked.places.size * WAITING;
  };

  /** One after the other: two would load the same vectors. */
  const catchUp = (isChanged = false): Promise<void> => {
    const next = last.then(() => follow(isChanged));
    last = next.catch(() => {});
    return next;
  };

  /** All are made anew when the model gives vectors of another length twice: one odd answer costs nothing that was paid for. */
  async function dropOtherLengths(signal?: AbortSignal): Promise<void> {
    if (otherLength === undefined) return;
    const again = await embedder.embed([maskText(PLAIN).masked], { signal });
    if (!again.ok) return;
    if (again.value[0]!.length === otherLength) {
      await deleteOtherLengths(db, model, otherLength);
      await catchUp(true);
    }
    otherLength = undefined;
  }

  async function embedQuestion(
    text: MaskedText,
    signal?: AbortSignal,
    onModelUse?: (use: ModelUse) => void,
  ): Promise<Float32Array | undefined> {
    const began = performance.now();
    const result = await embedder.embed([text], { timeoutMs, signal });
    onModelUse?.(toModelUse(embedder, result, began));
    if (!result.ok) return undefined;
    if (recent.size >= REMEMBERED) recent.delete(recent.keys().next().value!);
    recent.set(text, result.value[0]!);
    return result.value[0];
  }

  async function findNearest(question: Float32Array): Promise<SimilarPassage[]> {
    const { places } = tracked;
    const nearest = await index.search(question, NEAREST);
    return nearest.flatMap(({ hash, similarity }) =>
      (places.get(hash) ?? []).map((place) => ({ ...place, similarity })),
    );
  }

  return {
    status: () => ({
      model,
      index: index.kind,
      passages: tracked.places.size,
      embedded: tracked.places.size - missing.length + fresh,
      problem,
      fit,
    }),
    isComplete,
    fingerprint: () => tracked.fingerprint,
    catchUp: () => catchUp(),
    async embedMissing(signal) {
      await dropOtherLengths(signal);
      await catchUp();
      const input = { missing, textOf: tracked.textOf, wanted: [...tracked.places.keys()] };
      const { done, problem: ended } = await passages.embed(input, signal);
      const refusal = missing.map((hash) => passages.refused.get(hash)).find(Boolean);
      problem = ended ?? (refusal && `a passage is not taken: ${refusal}`);
      if (done > 0) await catchUp(true);
      return done;
    },
    async embedQuestions(texts) {
      const masked = texts.map((text) => maskText(text).masked);
      const result = await embedder.embed(masked, { timeoutMs: QUESTIONS_MS });
      return result.ok ? { ok: true, vectors: result.value } : { ok: false, detail: result.detail };
    },
    findNearest,
    async findSimilar({ text, language }, signal, onModelUse) {
      const weight = weightFor(fit, language);
      if (weight === 0 || !isComplete() || !text.trim()) return undefined;
      const masked = maskText(text).masked;
      const known = recent.get(masked);
      const question = known ?? (await embedQuestion(masked, signal, onModelUse));
      if (!question) return undefined;
      const nearest = await findNearest(question);
      if (nearest.length > 0) return { passages: nearest, weight };
      // Nothing compares: perhaps the model gives vectors of another length than it did.
      recent.clear();
      otherLength = question.length;
      return undefined;
    },
    async saveFit(given) {
      fit = { ...given, model, fittedAt: clock.now() };
      await insertFit(db, fit);
    },
  };
}
