import type { FastifyRequest } from 'fastify';
import type { InboxAgent } from '#server/inbox/index.ts';
import { AppError } from '#server/kernel/index.ts';

/** Control belongs to people: a key may read the inbox but not hold a conversation. Throws `forbidden`. */
export function agentOf({ actor }: FastifyRequest): InboxAgent {
  if (actor.kind === 'agent') return { id: actor.agentId, name: actor.name };
  throw new AppError('forbidden', 'Only a signed-in agent can do this.', { fix: 'Sign in on the console.' });
}
