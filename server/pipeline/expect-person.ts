import { expectAnswer } from '#server/escalation/index.ts';
import { DEFAULT_QUEUE } from '#server/kernel/index.ts';
import type { Expectation } from '#server/replies/index.ts';
import type { TurnContext, TurnDeps } from './types.ts';

/** When somebody in a queue may be expected to answer, to be said to the customer. */
export async function expectPerson(
  deps: TurnDeps,
  { engine }: Pick<TurnContext, 'engine'>,
  queue: string | null | undefined,
): Promise<Expectation> {
  const now = deps.clock.now();
  return { now, ...(await expectAnswer(deps.db, engine.release.company, queue ?? DEFAULT_QUEUE, now)) };
}
