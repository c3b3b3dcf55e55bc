import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  CreatedConversationSchema,
  LeaveEmailSchema,
  RateAnswerSchema,
  ResumeConversationSchema,
} from '#contract';
import { addDeviceSecret, findConversation, findOngoing, rateAnswer } from '#server/conversations/index.ts';
import { findOrCreateCustomer, saveContactEmail } from '#server/customers/index.ts';
import { AppError, type ConversationId, type MessageId } from '#server/kernel/index.ts';
import { hashSecret, newSecret } from '#server/platform/secrets/index.ts';
import { checkIdentity } from '../check-identity.ts';
import { readConversation } from '../read-conversation.ts';
import type { HttpDeps } from '../types.ts';

const ParamsSchema = z.object({ id: z.string().max(60) });
const rateLimit = { max: 30, timeWindow: '1 minute' };
/** A known customer who comes back after longer begins anew. */
const ONGOING_MS = 30 * 24 * 3_600_000;

/** What the chat asks for besides the conversation itself: going on elsewhere, an address, a thumb. */
export const chatRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/v1/conversations/resume',
      {
        config: { door: 'public', rateLimit },
        schema: {
          body: ResumeConversationSchema,
          response: { 201: CreatedConversationSchema, 204: z.null() },
        },
      },
      async (request, reply) => {
        const identity = await checkIdentity(deps, request.body.identityToken);
        const at = deps.clock.now();
        const { id: customerId } = await findOrCreateCustomer(deps.db, { identity });
        const since = new Date(at.getTime() - ONGOING_MS);
        const conversation = await findOngoing(deps.db, customerId, since);
        if (!conversation) return reply.status(204).send(null);
        const secret = newSecret();
        const conversationId = conversation.id;
        await addDeviceSecret(deps.db, { conversationId, secretHash: hashSecret(secret), at });
        return reply
          .status(201)
          .send({ conversation: await readConversation(deps, conversation, 0), secret });
      },
    );

    app.put(
      '/v1/conversations/:id/email',
      {
        config: { door: 'conversation.write', rateLimit },
        schema: { params: ParamsSchema, body: LeaveEmailSchema, response: { 204: z.null() } },
      },
      async (request, reply) => {
        const conversationId = request.params.id as ConversationId;
        const conversation = await findConversation(deps.db, conversationId);
        if (!conversation) throw new AppError('not_found', 'There is no such conversation.');
        await saveContactEmail(deps.db, conversation.customerId, request.body.email);
        deps.bus.publish('inbox', { type: 'changed', conversationId });
        return reply.status(204).send(null);
      },
    );

    app.put(
      '/v1/conversations/:id/messages/:messageId/helpful',
      {
        config: { door: 'conversation.write', rateLimit: { ...rateLimit, max: 60 } },
        schema: {
          params: ParamsSchema.extend({ messageId: z.string().max(60) }),
          body: RateAnswerSchema,
          response: { 204: z.null() },
        },
      },
      async ({ params, body }, reply) => {
        const conversationId = params.id as ConversationId;
        const answer = { conversationId, messageId: params.messageId as MessageId, ...body };
        await rateAnswer(deps.db, answer, deps.clock.now());
        deps.bus.publish('inbox', { type: 'changed', conversationId });
        return reply.status(204).send(null);
      },
    );
  };
