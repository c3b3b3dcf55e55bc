import type { Clock } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { EmbeddingPort, ModelResult } from '#server/platform/models/index.ts';
import { maskText } from '#server/privacy/index.ts';
import { deleteOtherLengths, deleteUnused, type StoredVector, saveVectors } from './store.ts';

/** Each batch is stored before the next is asked for: what was paid for is kept, whatever happens. */
const BATCH = 64;
const BATCH_MS = 60_000;
/** What no passage needs any more is kept for a day: articles come back, and nodes may be of two minds about the model. */
const KEEP_MS = 24 * 60 * 60 * 1000;

interface EmbedDeps {
  db: Db;
  clock: Clock;
  embedder: EmbeddingPort;
}

interface EmbedInput {
  missing: string[];
  wanted: string[];
  textOf(hash: string): string | undefined;
}

/** Embeds texts that have no vector and deletes vectors that have no text. Stops at the first failure of the model. */
export async function embedMissing(
  deps: EmbedDeps,
  { missing, wanted, textOf }: EmbedInput,
  signal?: AbortSignal,
): Promise<{ done: number; problem: string | undefined }> {
  let done = 0;
  let problem: string | undefined;
  for (let at = 0; at < missing.length && !signal?.aborted; at += BATCH) {
    const texts = missing.slice(at, at + BATCH).flatMap((hash) => {
      const text = textOf(hash);
      return text === undefined ? [] : [{ hash, text }];
    });
    const result = await embedBatch(deps.embedder, texts, signal);
    if (result.vectors.length > 0) await store(deps, result.vectors);
    done += result.vectors.length;
    problem = result.problem ?? problem;
    if (result.isDown) break;
  }
  const before = new Date(deps.clock.now().getTime() - KEEP_MS);
  if (done > 0) await deleteUnused(deps.db, { model: deps.embedder.name, wanted, before });
  return { done, problem };
}

/** A text that the model cannot take does not keep the others from being embedded: they are then asked one by one. */
async function embedBatch(
  embedder: EmbeddingPort,
  texts: { hash: string; text: string }[],
  signal?: AbortSignal,
): Promise<{ vectors: StoredVector[]; problem?: string; isDown: boolean }> {
  const result = await embedder.embed(
    texts.map(({ text }) => maskText(text).masked),
    { timeoutMs: BATCH_MS, signal },
  );
  if (result.ok) {
    const vectors = texts.map(({ hash }, at) => ({ hash, vector: result.value[at]! }));
    return { vectors, isDown: false };
  }
  if (!isAboutTheText(result)) return { vectors: [], problem: result.detail, isDown: true };
  if (texts.length === 1) return { vectors: [], problem: `a passage: ${result.detail}`, isDown: false };
  const vectors: StoredVector[] = [];
  let problem: string | undefined;
  for (const single of texts) {
    const one = await embedBatch(embedder, [single], signal);
    vectors.push(...one.vectors);
    problem = one.problem ?? problem;
    if (one.isDown) return { vectors, isDown: true, ...(problem ? { problem } : {}) };
  }
  return { vectors, isDown: false, ...(problem ? { problem } : {}) };
}

function isAboutTheText(result: ModelResult<unknown> & { ok: false }): boolean {
  return result.reason === 'refused' || /^HTTP (400|413|422)\b/.test(result.detail);
}

async function store({ db, clock, embedder }: EmbedDeps, vectors: StoredVector[]): Promise<void> {
  await deleteOtherLengths(db, embedder.name, vectors[0]!.vector.length);
  await saveVectors(db, embedder.name, vectors, clock.now());
}
