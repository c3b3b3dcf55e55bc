import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  AgentReplySchema,
  ControlSchema,
  HandBackSchema,
  InboxConversationSchema,
  InboxListSchema,
} from '#contract';
import type { InboxAgent } from '#server/inbox/index.ts';
import { AppError, type ConversationId } from '#server/kernel/index.ts';
import { presentDetail, presentList } from '../present/present-inbox.ts';
import { openStream } from '../stream.ts';
import type { HttpDeps } from '../types.ts';

const LIMIT = 50;
const ParamsSchema = z.object({ id: z.string().max(60) });
const QuerySchema = z.object({
  control: ControlSchema.optional(),
  before: z
    .string()
    .regex(/^[^,]+,[^,]+$/)
    .optional(),
});
const detail = { params: ParamsSchema, response: { 200: InboxConversationSchema } };

/** The console's side: the lists, one conversation with its reasons, and what an agent does with it. */
export const inboxRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const read = async (id: string) => presentDetail(await deps.inbox.read(id as ConversationId));

    app.get(
      '/v1/inbox',
      {
        config: { door: 'inbox.list' },
        schema: { querystring: QuerySchema, response: { 200: InboxListSchema } },
      },
      async ({ query }) => {
        const { rows, counts } = await deps.inbox.list({
          ...(query.control ? { control: query.control } : {}),
          ...(query.before ? { before: parseBefore(query.before) } : {}),
          limit: LIMIT,
        });
        return presentList(rows, counts, LIMIT);
      },
    );

    app.get('/v1/inbox/events', { config: { door: 'inbox.list' } }, async (request, reply) => {
      const stream = openStream(request, reply);
      const stop = deps.bus.subscribe('inbox', (event) => stream.send(event as { type: string }));
      stream.onClose(stop);
    });

    app.get('/v1/inbox/:id', { config: { door: 'inbox.list' }, schema: detail }, ({ params }) =>
      read(params.id),
    );

    app.post(
      '/v1/inbox/:id/take',
      { config: { door: 'conversation.take' }, schema: detail },
      async (request) => {
        await deps.inbox.take(request.params.id as ConversationId, agentOf(request));
        return read(request.params.id);
      },
    );

    app.post(
      '/v1/inbox/:id/reply',
      { config: { door: 'conversation.reply' }, schema: { ...detail, body: AgentReplySchema } },
      async (request) => {
        await deps.inbox.reply(request.params.id as ConversationId, agentOf(request), request.body.text);
        return read(request.params.id);
      },
    );

    app.post(
      '/v1/inbox/:id/hand-back',
      { config: { door: 'conversation.handBack' }, schema: { ...detail, body: HandBackSchema } },
      async (request) => {
        await deps.inbox.handBack(request.params.id as ConversationId, agentOf(request), request.body.note);
        return read(request.params.id);
      },
    );

    app.post(
      '/v1/inbox/:id/resolve',
      { config: { door: 'conversation.resolve' }, schema: detail },
      async (request) => {
        await deps.inbox.resolve(request.params.id as ConversationId, agentOf(request));
        return read(request.params.id);
      },
    );
  };

/** Control belongs to people: a key may read the inbox but not hold a conversation. */
function agentOf({ actor }: FastifyRequest): InboxAgent {
  if (actor.kind === 'agent') return { id: actor.agentId, name: actor.name };
  throw new AppError('forbidden', 'Only a signed-in agent can do this.', { fix: 'Sign in on the console.' });
}

function parseBefore(before: string): { updatedAt: Date; id: string } {
  const [at, id] = before.split(',') as [string, string];
  const updatedAt = new Date(at);
  if (Number.isNaN(updatedAt.getTime())) {
    throw new AppError('invalid_input', 'before is not a position in the list.', {
      fix: 'Send `next` of the page before.',
    });
  }
  return { updatedAt, id };
}
