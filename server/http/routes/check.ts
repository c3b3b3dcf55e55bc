import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { CheckReplySchema, ReplyCheckSchema } from '#contract';
import type { ConversationId } from '#server/kernel/index.ts';
import { agentOf } from '../agent-of.ts';
import { ConversationParamsSchema } from '../inbox-calls.ts';
import { perCaller } from '../limit-rates.ts';
import { presentCheck } from '../present/present-check.ts';
import type { HttpDeps } from '../types.ts';

/** A second look at what an agent wrote. It changes nothing, and what was written is neither kept nor logged. */
export const checkRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/v1/inbox/:id/check',
      {
        config: { door: 'conversation.reply', rateLimit: perCaller(60) },
        schema: {
          params: ConversationParamsSchema,
          body: CheckReplySchema,
          response: { 200: ReplyCheckSchema },
        },
      },
      async (request) => {
        const id = request.params.id as ConversationId;
        return presentCheck(await deps.checkReply(id, agentOf(request), request.body.text));
      },
    );
  };
