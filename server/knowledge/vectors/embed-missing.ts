import type { Clock, MaskedText } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { EmbeddingPort, ModelFailureReason, ModelResult } from '#server/platform/models/index.ts';
import { maskText } from '#server/privacy/index.ts';
import { deleteOtherLengths, deleteUnused, saveVectors } from './store.ts';

/** Each batch is stored before the next is asked for: what was paid for is kept, whatever happens. */
const BATCH = 64;
const BATCH_MS = 60_000;
/** What every model takes. One that does not is not there. */
export const PLAIN = 'hello';
/** A text that is refused at this length is not refused for its length. */
const SHORT = 400;
/** What no passage needs any more is kept for a day: articles come back, and nodes may be of two minds about the model. */
const KEEP_MS = 24 * 60 * 60 * 1000;

/** These say nothing of the texts. */
const ENDED = new Set<ModelFailureReason>(['aborted', 'over-budget']);

interface EmbedDeps {
  db: Db;
  clock: Clock;
  embedder: EmbeddingPort;
  /** So many more have a vector. */
  onStored(count: number): void;
}

interface EmbedInput {
  missing: string[];
  wanted: string[];
  textOf(hash: string): string | undefined;
}

interface Text {
  hash: string;
  text: string;
}

interface Progress {
  done: number;
  /** Why the run ended early. */
  problem?: string;
}

export interface PassageEmbedder {
  /** Embeds texts that have no vector and deletes vectors that have no text. Ends early when the model is not there. */
  embed(input: EmbedInput, signal?: AbortSignal): Promise<Progress>;
  /** Hashes of texts that the model does not take, with what it says. The next start asks again. */
  refused: ReadonlyMap<string, string>;
}

/**
 * Embeds passages in batches. A batch that fails, of a model that answers otherwise, is asked in halves, and a single text
 * by its beginning: neither a slow model nor one bad text keeps the others from being embedded.
 */
export function createPassageEmbedder(deps: EmbedDeps): PassageEmbedder {
  const refused = new Map<string, string>();
  let size = BATCH;
  /** Of the batch that is being embedded: whether some of it took too long, and the most that did not. */
  let isSlow = false;
  let inTime = 0;

  async function embedBatch(batch: Text[], signal?: AbortSignal): Promise<Progress> {
    const result = await ask(
      deps,
      batch.map(({ text }) => text),
      signal,
    );
    if (result.ok) {
      inTime = Math.max(inTime, batch.length);
      return store(deps, batch, result.value);
    }
    const isThere = !ENDED.has(result.reason) && (await ask(deps, [PLAIN], signal)).ok;
    if (!isThere) return { done: 0, problem: result.detail };
    if (batch.length === 1) return embedBeginning(batch[0]!, result.detail, signal);
    const half = Math.ceil(batch.length / 2);
    isSlow ||= result.reason === 'timeout';
    return inTurn([batch.slice(0, half), batch.slice(half)], (part) => embedBatch(part, signal));
  }

  async function embedBeginning(one: Text, detail: string, signal?: AbortSignal): Promise<Progress> {
    for (let length = one.text.length / 2; length > SHORT; length /= 2) {
      const result = await ask(deps, [one.text.slice(0, length)], signal);
      if (result.ok) return store(deps, [one], result.value);
      if (ENDED.has(result.reason)) return { done: 0, problem: result.detail };
    }
    refused.set(one.hash, detail);
    return { done: 0 };
  }

  return {
    refused,
    async embed({ missing, wanted, textOf }, signal) {
      const texts = missing.flatMap((hash) => {
        const text = refused.has(hash) ? undefined : textOf(hash);
        return text === undefined ? [] : [{ hash, text }];
      });
      const progress = await inTurn(
        inBatches(texts, () => size),
        async (batch) => {
          [isSlow, inTime] = [false, 0];
          const ended = await embedBatch(batch, signal);
          if (isSlow && inTime > 0) size = inTime;
          return ended;
        },
      );
      const before = new Date(deps.clock.now().getTime() - KEEP_MS);
      if (progress.done > 0) await deleteUnused(deps.db, { model: deps.embedder.name, wanted, before });
      return progress;
    },
  };
}

function ask(
  { embedder }: EmbedDeps,
  texts: string[],
  signal: AbortSignal | undefined,
): Promise<ModelResult<Float32Array[]>> {
  const masked = texts.map((text): MaskedText => maskText(text).masked);
  return embedder.embed(masked, { timeoutMs: BATCH_MS, signal });
}

async function store(
  { db, clock, embedder, onStored }: EmbedDeps,
  texts: Text[],
  vectors: Float32Array[],
): Promise<Progress> {
  await deleteOtherLengths(db, embedder.name, vectors[0]!.length);
  const stored = texts.map(({ hash }, at) => ({ hash, vector: vectors[at]! }));
  await saveVectors(db, embedder.name, stored, clock.now());
  onStored(stored.length);
  return { done: texts.length };
}

/** Works through the parts until there is a problem. */
async function inTurn<Part>(
  parts: Iterable<Part>,
  work: (part: Part) => Promise<Progress>,
): Promise<Progress> {
  let done = 0;
  for (const part of parts) {
    const progress = await work(part);
    done += progress.done;
    if (progress.problem !== undefined) return { done, problem: progress.problem };
  }
  return { done };
}

/** `size` may become less on the way. */
function* inBatches(texts: Text[], size: () => number): Generator<Text[]> {
  for (let at = 0; at < texts.length; ) {
    const batch = texts.slice(at, at + size());
    at += batch.length;
    yield batch;
  }
}
