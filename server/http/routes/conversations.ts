import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  ConversationViewSchema,
  CorrectSummarySchema,
  CreateConversationSchema,
  CreatedConversationSchema,
  RateConversationSchema,
  SendMessageSchema,
  SentMessageSchema,
} from '#contract';
import {
  type Conversation,
  findConversation,
  insertConversation,
  rateConversation,
} from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import { correctSummary, noteForReview } from '#server/escalation/index.ts';
import { AppError, type ConversationId, type FileId } from '#server/kernel/index.ts';
import { hashSecret, newSecret } from '#server/platform/secrets/index.ts';
import { phrase } from '#server/replies/index.ts';
import { checkIdentity } from '../check-identity.ts';
import { perCaller } from '../limit-rates.ts';
import { presentConversation, presentReceived } from '../present/present-conversation.ts';
import { readConversation } from '../read-conversation.ts';
import { followConversation, streamTurn } from '../stream-turn.ts';
import type { HttpDeps } from '../types.ts';

/** Stars with which a conversation that no person had goes to the supervisor. */
const LOW_RATING = 2;
const ParamsSchema = z.object({ id: z.string().max(60) });
const AfterSchema = z.object({ after: z.coerce.number().int().min(0).default(0) });

/** The customer's side: open a conversation, write, read, follow it live, ask for a person, rate it. */
export const conversationRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/v1/conversations',
      {
        config: { door: 'public', rateLimit: { max: 60, timeWindow: '1 minute' } },
        schema: { body: CreateConversationSchema, response: { 201: CreatedConversationSchema } },
      },
      async (request, reply) => {
        const { identityToken, language } = request.body;
        const identity = identityToken ? await checkIdentity(deps, identityToken) : undefined;
        const spoken =
          language?.slice(0, 2).toLowerCase() ?? identity?.language ?? deps.release().company.language;
        const customer = await findOrCreateCustomer(deps.db, {
          ...(identity ? { identity } : {}),
          language: spoken,
        });
        const secret = newSecret();
        const conversation = await insertConversation(deps.db, {
          channel: 'widget',
          customerId: customer.id,
          language: spoken,
          secretHash: hashSecret(secret),
          at: deps.clock.now(),
        });
        return reply.status(201).send({ conversation: presentConversation(conversation, []), secret });
      },
    );

    app.get(
      '/v1/conversations/:id',
      {
        config: { door: 'conversation.read' },
        schema: { params: ParamsSchema, querystring: AfterSchema, response: { 200: ConversationViewSchema } },
      },
      async (request) => read(request.params.id, request.query.after),
    );

    app.post(
      '/v1/conversations/:id/messages',
      {
        config: { door: 'conversation.write', rateLimit: perCaller(120) },
        schema: { params: ParamsSchema, body: SendMessageSchema, response: { 200: SentMessageSchema } },
      },
      async (request, reply) => {
        const conversation = await load(request.params.id);
        const { text, fileIds = [] } = request.body;
        const input = {
          ...inbound(conversation, text, request.body.id ?? request.id),
          fileIds: fileIds as FileId[],
        };
        if (request.headers.accept?.includes('text/event-stream'))
          return streamTurn(deps, request, reply, input);
        return presentReceived(await deps.runner.receive(input));
      },
    );

    app.get(
      '/v1/conversations/:id/events',
      { config: { door: 'conversation.read' }, schema: { params: ParamsSchema, querystring: AfterSchema } },
      async (request, reply) => {
        const conversation = await load(request.params.id);
        const after = Math.max(lastEventId(request), request.query.after);
        await followConversation(deps, request, reply, conversation, after);
      },
    );

    app.post(
      '/v1/conversations/:id/human',
      {
        config: { door: 'conversation.write' },
        schema: { params: ParamsSchema, response: { 200: ConversationViewSchema } },
      },
      async (request) => {
        const conversation = await load(request.params.id);
        const text = phrase('talk_to_human', conversation.language);
        await deps.runner.receive({ ...inbound(conversation, text, request.id), signals: ['wants_human'] });
        return read(request.params.id, 0);
      },
    );

    app.post(
      '/v1/conversations/:id/rating',
      {
        config: { door: 'conversation.write' },
        schema: { params: ParamsSchema, body: RateConversationSchema, response: { 204: z.null() } },
      },
      async (request, reply) => {
        const conversationId = request.params.id as ConversationId;
        await rateConversation(deps.db, { conversationId, ...request.body }, deps.clock.now());
        if (request.body.score <= LOW_RATING)
          await noteForReview(deps.db, { conversationId, reason: 'low-rating', now: deps.clock.now() });
        deps.bus.publish('inbox', { type: 'changed', conversationId });
        return reply.status(204).send(null);
      },
    );

    app.put(
      '/v1/conversations/:id/summary',
      {
        config: { door: 'conversation.write', rateLimit: { max: 30, timeWindow: '1 minute' } },
        schema: { params: ParamsSchema, body: CorrectSummarySchema, response: { 204: z.null() } },
      },
      async (request, reply) => {
        const conversationId = request.params.id as ConversationId;
        if (!(await correctSummary(deps.db, conversationId, request.body.summary))) {
          throw new AppError(
            'conflict',
            'No person has this conversation, so there is no summary to correct.',
            {
              fix: 'Write it as a message.',
            },
          );
        }
        deps.bus.publish('inbox', { type: 'changed', conversationId });
        return reply.status(204).send(null);
      },
    );

    async function load(id: string): Promise<Conversation> {
      const conversation = await findConversation(deps.db, id as ConversationId);
      if (!conversation) throw new AppError('not_found', 'There is no such conversation.');
      return conversation;
    }

    const read = async (id: string, afterSeq: number) => readConversation(deps, await load(id), afterSeq);
  };

/** Where a browser that reconnects goes on; what is not one of our numbers counts as none. */
function lastEventId({ headers }: FastifyRequest): number {
  const id = String(headers['last-event-id'] ?? '');
  return /^\d{1,15}$/.test(id) ? Number(id) : 0;
}

/** The client's id counts within its conversation only: nobody can occupy another visitor's. */
function inbound(conversation: Conversation, text: string, clientId: string) {
  const { id: conversationId, channel } = conversation;
  return { conversationId, channel, text, externalId: `${conversationId}:${clientId}` };
}
