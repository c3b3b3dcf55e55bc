import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { CannedListSchema, CannedViewSchema, type WriteCanned, WriteCannedSchema } from '#contract';
import type { Actor, AgentActor } from '#server/access/index.ts';
import {
  type CannedReplyInput,
  listCannedReplies,
  removeCannedReply,
  saveCannedReply,
} from '#server/inbox/index.ts';
import { AppError } from '#server/kernel/index.ts';
import { presentCanned } from '../present/present-thread.ts';
import type { HttpDeps } from '../types.ts';

const ParamsSchema = z.object({ cannedId: z.string().max(60) });

/** Texts that agents send often: everybody in the inbox uses them, leads and editors write them. */
export const cannedRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/v1/canned',
      { config: { door: 'canned.use' }, schema: { response: { 200: CannedListSchema } } },
      async () => ({ items: (await listCannedReplies(deps.db)).map(presentCanned) }),
    );

    app.post(
      '/v1/canned',
      {
        config: { door: 'canned.manage' },
        schema: { body: WriteCannedSchema, response: { 201: CannedViewSchema } },
      },
      async (request, reply) => {
        const saved = await saveCannedReply(deps, {
          by: person(request.actor),
          reply: toReply(request.body),
        });
        return reply.status(201).send(presentCanned(saved));
      },
    );

    app.put(
      '/v1/canned/:cannedId',
      {
        config: { door: 'canned.manage' },
        schema: { params: ParamsSchema, body: WriteCannedSchema, response: { 200: CannedViewSchema } },
      },
      async (request) => {
        const { actor, params, body } = request;
        return presentCanned(
          await saveCannedReply(deps, { id: params.cannedId, by: person(actor), reply: toReply(body) }),
        );
      },
    );

    app.delete(
      '/v1/canned/:cannedId',
      {
        config: { door: 'canned.manage' },
        schema: { params: ParamsSchema, response: { 204: z.null() } },
      },
      async (request, reply) => {
        await removeCannedReply(deps, { id: request.params.cannedId, by: person(request.actor) });
        return reply.status(204).send(null);
      },
    );
  };

function person(actor: Actor): AgentActor {
  if (actor.kind === 'agent') return actor;
  throw new AppError('forbidden', 'Only a person who is signed in can do this.', { fix: 'Sign in.' });
}

function toReply({ language, queue, ...reply }: WriteCanned): CannedReplyInput {
  return { ...reply, ...(language ? { language } : {}), ...(queue ? { queue } : {}) };
}
