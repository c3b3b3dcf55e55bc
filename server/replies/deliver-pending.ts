import { randomUUID } from 'node:crypto';
import { type ChannelName, type Clock, errorMessage } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import { claimDue, endAttempt } from './store.ts';
import type { OutgoingReply } from './types.ts';

const CLAIM_MS = 60_000;
const MAX_ATTEMPTS = 10;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 15 * 60_000;

export interface DeliverDeps {
  db: Db;
  clock: Clock;
  log: Logger;
  /** Sends through a channel. `reply.id` is what the other side can tell a repeated delivery by. Throws to be tried again. */
  channels: Partial<Record<ChannelName, (reply: OutgoingReply, signal: AbortSignal) => Promise<void>>>;
}

/**
 * Delivers what is due, and returns how it went. The claim is a statement of its own and nothing is locked while a
 * channel is waited for. After a failure the next attempt waits 2 s, 4 s, 8 s … at most 15 minutes, ten times in all.
 */
export async function deliverPending(
  deps: DeliverDeps,
  options: { limit?: number } = {},
): Promise<{ delivered: number; failed: number }> {
  const worker = randomUUID();
  const now = deps.clock.now();
  const due = await claimDue(deps.db, {
    channels: Object.keys(deps.channels) as ChannelName[],
    worker,
    now,
    until: new Date(now.getTime() + CLAIM_MS),
    limit: options.limit ?? 20,
  });
  const results = await Promise.all(due.map((reply) => deliverOne(deps, reply, worker)));
  const delivered = results.filter(Boolean).length;
  return { delivered, failed: results.length - delivered };
}

async function deliverOne(deps: DeliverDeps, reply: OutgoingReply, worker: string): Promise<boolean> {
  const end = { id: reply.id, worker };
  try {
    // Shorter than the claim, so that an attempt is over before another worker may take the reply.
    await deps.channels[reply.channel]?.(reply, AbortSignal.timeout(CLAIM_MS / 2));
    await endAttempt(deps.db, { ...end, deliveredAt: deps.clock.now() });
    return true;
  } catch (thrown) {
    const error = errorMessage(thrown).slice(0, 500);
    deps.log.warn(
      { reply: reply.id, channel: reply.channel, attempt: reply.attempt, error },
      'delivery failed',
    );
    const now = deps.clock.now();
    const wait = Math.min(FIRST_WAIT_MS * 2 ** (reply.attempt - 1), LONGEST_WAIT_MS);
    const next =
      reply.attempt >= MAX_ATTEMPTS ? { givenUpAt: now } : { retryAt: new Date(now.getTime() + wait) };
    await endAttempt(deps.db, { ...end, error, ...next });
    return false;
  }
}
