import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AgentDeskSchema, AssignSchema, DeclineSchema, DeskViewSchema, SetPresenceSchema } from '#contract';
import { can } from '#server/access/index.ts';
import type { AssignTarget } from '#server/inbox/index.ts';
import type { AgentId, ConversationId } from '#server/kernel/index.ts';
import { agentOf } from '../agent-of.ts';
import { ConversationParamsSchema, detail, inboxCalls } from '../inbox-calls.ts';
import { presentDesk } from '../present/present-desk.ts';
import type { HttpDeps } from '../types.ts';

/** Who waits where, who is there, who gets the case, and what a supervisor looks at. */
export const queueRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { read } = inboxCalls(deps);

    app.get(
      '/v1/queues',
      { config: { door: 'queue.read' }, schema: { response: { 200: DeskViewSchema } } },
      async (request) => {
        const desk = await deps.desk.read();
        // What nobody answered for and how well people do is a supervisor's business.
        if (!can(request.actor, 'conversation.supervise')) return presentDesk({ ...desk, review: [] });
        return { ...presentDesk(desk), measures: await deps.desk.readMeasures() };
      },
    );

    app.get(
      '/v1/presence',
      { config: { door: 'presence.set' }, schema: { response: { 200: SetPresenceSchema } } },
      async (request) => ({ status: await deps.desk.findPresence(agentOf(request).id) }),
    );

    app.put(
      '/v1/presence',
      {
        config: { door: 'presence.set' },
        schema: { body: SetPresenceSchema, response: { 200: SetPresenceSchema } },
      },
      async (request) => {
        await deps.desk.setPresence(agentOf(request).id, request.body.status);
        return request.body;
      },
    );

    app.post(
      '/v1/inbox/:id/assign',
      { config: { door: 'conversation.assign' }, schema: { ...detail, body: AssignSchema } },
      async (request) => {
        const { to, controlCounter: seen, note } = request.body;
        const supervises = can(request.actor, 'conversation.supervise');
        const options = { seen, note, supervises };
        const id = request.params.id as ConversationId;
        await deps.desk.assign(id, agentOf(request), to as AssignTarget, options);
        return read(id);
      },
    );

    app.post(
      '/v1/inbox/:id/decline',
      { config: { door: 'conversation.assign' }, schema: { ...detail, body: DeclineSchema.nullish() } },
      async (request) => {
        const { controlCounter: seen, note } = request.body ?? {};
        await deps.desk.decline(request.params.id as ConversationId, agentOf(request), { seen, note });
        return read(request.params.id);
      },
    );

    app.post(
      '/v1/inbox/:id/reviewed',
      {
        config: { door: 'conversation.supervise' },
        schema: { params: ConversationParamsSchema, response: { 204: z.null() } },
      },
      async (request, reply) => {
        await deps.desk.markReviewed(request.params.id as ConversationId, agentOf(request).id);
        return reply.status(204).send(null);
      },
    );

    app.put(
      '/v1/accounts/:id/desk',
      {
        config: { door: 'account.manage' },
        schema: { params: ConversationParamsSchema, body: AgentDeskSchema, response: { 204: z.null() } },
      },
      async (request, reply) => {
        await deps.desk.saveAgent(request.params.id as AgentId, request.body);
        return reply.status(204).send(null);
      },
    );
  };
