import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Db } from '#server/platform/db/index.ts';
import { selectBest } from '../search/select-best.ts';
import { loadVectors, type StoredVector } from './store.ts';
import type { VectorIndex } from './types.ts';

/** Numbers that are multiplied before others get their turn: about 2 ms. */
const SLICE = 1_500_000;
/** Vectors that are read from the database at a time. */
const PAGE = 500;

/** Vectors one after the other, each of length 1. A search keeps the state that it began with. */
interface State {
  dimensions: number;
  vectors: Float32Array;
  hashes: string[];
}

const EMPTY: State = { dimensions: 0, vectors: new Float32Array(0), hashes: [] };

/**
 * An exact index in this process's memory: every vector is compared. It needs no extension of the database and no second
 * thread; between slices of the work others get their turn.
 */
export function createFlatIndex(deps: { db: Db; model: string }): VectorIndex {
  let state = EMPTY;
  return {
    kind: 'in-process',
    async follow(wanted) {
      const held = new Set(state.hashes);
      if (state.hashes.some((hash) => !wanted.has(hash))) state = keep(state, wanted);
      const missing = [...wanted].filter((hash) => !held.has(hash));
      for (let at = 0; at < missing.length; at += PAGE) {
        const page = await loadVectors(deps.db, deps.model, missing.slice(at, at + PAGE));
        state = append(state, page, wanted.size);
        await letOthersRun();
      }
    },
    async search(question, limit) {
      const { dimensions, vectors, hashes } = state;
      if (question.length !== dimensions || hashes.length === 0) return [];
      const target = toUnit(question);
      const scores = new Float32Array(hashes.length);
      const rows = Math.max(1, Math.floor(SLICE / dimensions));
      for (let from = 0; from < hashes.length; from += rows) {
        if (from > 0) await letOthersRun();
        score(vectors, target, scores, from, Math.min(from + rows, hashes.length));
      }
      return selectBest(scores, limit, () => true).map((row) => ({
        hash: hashes[row]!,
        similarity: scores[row]!,
      }));
    },
    bytes: () => state.vectors.byteLength,
  };
}

/** Four sums at a time: the processor need not wait for one to be finished. */
function score(
  vectors: Float32Array,
  target: Float32Array,
  scores: Float32Array,
  from: number,
  to: number,
): void {
  const dimensions = target.length;
  const even = dimensions - (dimensions % 4);
  for (let row = from; row < to; row += 1) {
    const start = row * dimensions;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let at = 0; at < even; at += 4) {
      a += vectors[start + at]! * target[at]!;
      b += vectors[start + at + 1]! * target[at + 1]!;
      c += vectors[start + at + 2]! * target[at + 2]!;
      d += vectors[start + at + 3]! * target[at + 3]!;
    }
    for (let at = even; at < dimensions; at += 1) a += vectors[start + at]! * target[at]!;
    scores[row] = a + b + c + d;
  }
}

/** Room grows once to what is expected, so that vectors are seldom copied. Those of another length are left out. */
function append(state: State, added: StoredVector[], expected: number): State {
  const dimensions = state.dimensions || added[0]?.vector.length || 0;
  const fitting = added.filter(({ vector }) => vector.length === dimensions);
  if (fitting.length === 0) return state;
  const count = state.hashes.length + fitting.length;
  let { vectors } = state;
  if (vectors.length < count * dimensions) {
    vectors = new Float32Array(Math.max(count, expected) * dimensions);
    vectors.set(state.vectors.subarray(0, state.hashes.length * dimensions));
  }
  const hashes = [...state.hashes];
  for (const { hash, vector } of fitting) {
    vectors.set(toUnit(vector), hashes.length * dimensions);
    hashes.push(hash);
  }
  return { dimensions, vectors, hashes };
}

function keep({ dimensions, vectors, hashes }: State, wanted: ReadonlySet<string>): State {
  const rows = hashes.flatMap((hash, row) => (wanted.has(hash) ? [row] : []));
  if (rows.length === 0) return EMPTY;
  const kept = new Float32Array(rows.length * dimensions);
  for (const [at, row] of rows.entries())
    kept.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
  return { dimensions, vectors: kept, hashes: rows.map((row) => hashes[row]!) };
}

function toUnit(vector: Float32Array): Float32Array {
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return norm === 0 ? vector : vector.map((value) => value / norm);
}
