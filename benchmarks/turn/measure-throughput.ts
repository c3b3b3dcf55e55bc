import type { Candor } from '#server/compose.ts';
import type { TurnResult } from '#server/pipeline/index.ts';
import { interleave } from '../measure/interleave.ts';
import { median } from '../measure/percentile.ts';
import { type LoopDelay, runAtWidth, watchingLoop } from '../measure/stopwatch.ts';
import { openConversations } from './open-conversations.ts';
import type { TurnRows } from './read-turn-rows.ts';
import { runQuestion } from './run-question.ts';
import { writeBareTransaction } from './write-bare-transaction.ts';

/** Bare transactions are quick: more of them make a round long enough to measure. */
const BARE_TIMES = 3;

export interface Throughput {
  width: number;
  /** Per second, a figure a round. */
  turns: number[];
  bare: number[];
  /** Turns as a share of bare transactions: median of the rounds' own ratios. */
  ratio: number;
  delay: LoopDelay;
  results: TurnResult[];
}

/** Whole turns through the runner against bare transactions of the same rows, `width` at a time, in rounds. */
export async function measureThroughput(
  candor: Candor,
  input: { texts: string[]; rows: TurnRows[]; width: number; rounds: number },
): Promise<Throughput> {
  const { texts, rows, width, rounds } = input;
  const results: TurnResult[] = [];
  const delays: LoopDelay[] = [];
  const perSecond = await interleave(rounds, {
    turns: async () => {
      const ids = await openConversations(candor.db, texts.length);
      const questions = texts.map((text, index) => ({ text, conversationId: ids[index]! }));
      const work = async (question: (typeof questions)[number]) =>
        results.push(await runQuestion(candor, question));
      const { result: ms, delay } = await watchingLoop(() => runAtWidth(questions, width, work));
      delays.push(delay);
      return (texts.length * 1000) / ms;
    },
    bare: async () => {
      const ids = await openConversations(candor.db, rows.length * BARE_TIMES);
      const writes = ids.map((id, index) => ({ id, rows: rows[index % rows.length]! }));
      const ms = await runAtWidth(writes, width, (write) =>
        writeBareTransaction(candor.db, write.rows, write.id),
      );
      return (writes.length * 1000) / ms;
    },
  });
  const { turns, bare } = perSecond;
  const ratio = median(turns.map((rate, round) => rate / bare[round]!));
  return { width, turns, bare, ratio, delay: middle(delays), results };
}

function middle(delays: LoopDelay[]): LoopDelay {
  const of = (key: keyof LoopDelay) => delays.map((delay) => delay[key]);
  return { p50: median(of('p50')), p99: median(of('p99')), max: Math.max(...of('max')) };
}
