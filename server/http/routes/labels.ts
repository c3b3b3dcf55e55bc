import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { DisputedListSchema, GiveLabelSchema, LABEL_KINDS, LabelLineSchema, TopicsSchema } from '#contract';
import { type LabelFilter, listLabels, withdrawLabel } from '#server/conversations/index.ts';
import { labelTurn, listDisputed } from '#server/inbox/index.ts';
import { AppError, type ConversationId, type LabelId, type TurnId } from '#server/kernel/index.ts';
import { maskText } from '#server/privacy/index.ts';
import { agentOf } from '../agent-of.ts';
import { ConversationParamsSchema, detail, inboxCalls } from '../inbox-calls.ts';
import { presentDisputed, presentLabel } from '../present/present-thread.ts';
import type { HttpDeps } from '../types.ts';

/** More cannot be looked at in one go; who settles some gets the next. */
const MAX_DISPUTED = 50;

const QuerySchema = z.object({ kind: z.enum(LABEL_KINDS).optional(), since: z.iso.datetime().optional() });

/** What people say about the assistant's turns, and all of it for whoever learns from it. */
export const labelRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { read, announce } = inboxCalls(deps);

    app.post(
      '/v1/inbox/:id/labels',
      { config: { door: 'label.give' }, schema: { ...detail, body: GiveLabelSchema } },
      async (request) => {
        const { turnId, ...label } = request.body;
        const { topics } = deps.release();
        const { findArticle } = deps.knowledge;
        await labelTurn(
          { db: deps.db, clock: deps.clock, topics, findArticle },
          {
            ...label,
            conversationId: request.params.id as ConversationId,
            turnId: turnId as TurnId,
            agent: agentOf(request),
          },
        );
        deps.learnLabels();
        announce(request.params.id);
        return read(request.params.id);
      },
    );

    app.delete(
      '/v1/inbox/:id/labels/:labelId',
      {
        config: { door: 'label.give' },
        schema: { ...detail, params: ConversationParamsSchema.extend({ labelId: z.string().max(60) }) },
      },
      async ({ params }) => {
        const label = { conversationId: params.id as ConversationId, id: params.labelId as LabelId };
        if (!(await withdrawLabel(deps.db, label, deps.clock.now())))
          throw new AppError('not_found', 'This label does not stand any more.');
        deps.learnLabels();
        announce(params.id);
        return read(params.id);
      },
    );

    app.get(
      '/v1/disagreements',
      { config: { door: 'conversation.supervise' }, schema: { response: { 200: DisputedListSchema } } },
      async () => ({ items: (await listDisputed(deps.db, MAX_DISPUTED)).map(presentDisputed) }),
    );

    app.get(
      '/v1/topics',
      { config: { door: 'label.give' }, schema: { response: { 200: TopicsSchema } } },
      async () => ({ topics: deps.release().topics.map(({ id, name }) => ({ id, title: name })) }),
    );

    app.get(
      '/v1/labels',
      { config: { door: 'label.manage' }, schema: { querystring: QuerySchema } },
      (request, reply) => {
        const { kind, since } = request.query;
        const filter = { ...(kind ? { kind } : {}), ...(since ? { since: new Date(since) } : {}) };
        return reply
          .type('application/x-ndjson; charset=utf-8')
          .header('cache-control', 'no-store')
          .send(Readable.from(toLines(filter)));
      },
    );

    async function* toLines(filter: LabelFilter): AsyncGenerator<string> {
      for await (const label of listLabels(deps.db, filter)) {
        const { conversationId, language } = label;
        const text = maskText(label.text).masked;
        const line = LabelLineSchema.parse({ ...presentLabel(label), conversationId, text, language });
        yield `${JSON.stringify(line)}\n`;
      }
    }
  };
