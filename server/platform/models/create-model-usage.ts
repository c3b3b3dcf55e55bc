import { sql } from 'kysely';
import type { Db } from '../db/index.ts';
import './tables.ts';
import type { ModelUsage } from './types.ts';

/** Counts calls in the database: every node sees what the others spent, and a restart forgets nothing. */
export function createModelUsage(db: Db): ModelUsage {
  return {
    async spentMicros(now) {
      const { spent } = await db
        .selectFrom('model_usage')
        .select(sql<string>`coalesce(sum(cost_micros), 0)`.as('spent'))
        .where('day', '=', dayOf(now))
        .executeTakeFirstOrThrow();
      return Number(spent);
    },
    async add(model, { inputTokens, outputTokens, costMicros }, now) {
      await sql`
        insert into model_usage (day, model, calls, input_tokens, output_tokens, cost_micros)
        values (${dayOf(now)}, ${model}, 1, ${inputTokens}, ${outputTokens}, ${costMicros})
        on conflict (day, model) do update set
          calls = model_usage.calls + 1,
          input_tokens = model_usage.input_tokens + excluded.input_tokens,
          output_tokens = model_usage.output_tokens + excluded.output_tokens,
          cost_micros = model_usage.cost_micros + excluded.cost_micros`.execute(db);
    },
  };
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
