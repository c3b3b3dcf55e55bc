import type { Company } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import { addBusinessTime, hoursOf, isOpen, nextOpening } from '../hours/index.ts';
import { listFirstAnswers } from './store.ts';

/** Below this many recent answers an expectation would be a guess, and nothing is said. */
const LEAST_ANSWERS = 10;
const MOST_ANSWERS = 50;
const RECENT_MS = 30 * 24 * 3_600_000;
/** "Usually": four of five customers had their answer within it. */
const USUALLY = 0.8;

/** What a customer who waits may honestly be told. What is not known is left out. */
export interface ExpectedAnswer {
  /** Set while nobody is at work: when people are back, and the zone to say it in. */
  opensAt?: Date;
  timezone?: string;
  /** By when four of five customers of this queue had their first answer, in business time. */
  expectedAt?: Date;
}

/**
 * When a person may be expected to answer in a queue, from its hours and its recent first answers. `since`: when the
 * customer began to wait; who waits for longer than usual is told no time.
 */
export async function expectAnswer(
  db: DbOrTrx,
  company: Pick<Company, 'hours' | 'timezone'>,
  queue: string,
  now: Date,
  since = now,
): Promise<ExpectedAnswer> {
  const hours = hoursOf(company, queue);
  const opensAt = isOpen(hours, now) ? undefined : nextOpening(hours, now);
  const recent = { since: new Date(now.getTime() - RECENT_MS), limit: MOST_ANSWERS };
  const answers = await listFirstAnswers(db, queue, recent);
  const usual = answers.sort((a, b) => a - b)[Math.ceil(answers.length * USUALLY) - 1];
  const isKnown = usual !== undefined && answers.length >= LEAST_ANSWERS;
  const expectedAt = isKnown ? addBusinessTime(hours, since, usual) : undefined;
  return {
    ...(opensAt && hours ? { opensAt, timezone: hours.timezone } : {}),
    ...(expectedAt && expectedAt > now ? { expectedAt } : {}),
  };
}
