import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  AddNoteSchema,
  ColleagueSchema,
  MentionListSchema,
  MergeSchema,
  ReadMentionsSchema,
  ReopenSchema,
  SetViewingSchema,
  ViewersSchema,
} from '#contract';
import { readMentions } from '#server/conversations/index.ts';
import {
  addNote,
  listColleagues,
  listOwnMentions,
  mergeInto,
  reopenConversation,
} from '#server/inbox/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import { agentOf } from '../agent-of.ts';
import { ConversationParamsSchema, detail, inboxCalls } from '../inbox-calls.ts';
import { presentMention } from '../present/present-thread.ts';
import { tellTyping } from '../tell-typing.ts';
import type { HttpDeps } from '../types.ts';

const MENTIONS = 50;

/** What agents do with each other around a conversation: notes, mentions, who looks at it, reopening and merging. */
export const noteRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { read, announce } = inboxCalls(deps);

    app.post(
      '/v1/inbox/:id/notes',
      { config: { door: 'conversation.note' }, schema: { ...detail, body: AddNoteSchema } },
      async (request) => {
        const conversationId = request.params.id as ConversationId;
        await addNote(deps, { conversationId, agent: agentOf(request), ...request.body });
        announce(conversationId);
        if (request.body.mentions.length > 0) deps.bus.publish('inbox', { type: 'mentioned' });
        return read(conversationId);
      },
    );

    app.get(
      '/v1/colleagues',
      { config: { door: 'conversation.note' }, schema: { response: { 200: z.array(ColleagueSchema) } } },
      () => listColleagues(deps.db),
    );

    app.get(
      '/v1/mentions',
      { config: { door: 'conversation.note' }, schema: { response: { 200: MentionListSchema } } },
      async (request) => {
        const { items, unread } = await listOwnMentions(deps.db, agentOf(request).id, MENTIONS);
        return { items: items.map(presentMention), unread };
      },
    );

    app.post(
      '/v1/mentions/read',
      {
        config: { door: 'conversation.note' },
        schema: { body: ReadMentionsSchema, response: { 204: z.null() } },
      },
      async (request, reply) => {
        const conversationId = request.body.conversationId as ConversationId;
        const input = { agentId: agentOf(request).id, conversationId };
        if (await readMentions(deps.db, input, deps.clock.now()))
          deps.bus.publish('inbox', { type: 'mentioned' });
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/v1/inbox/:id/viewing',
      {
        config: { door: 'conversation.note' },
        schema: {
          params: ConversationParamsSchema,
          body: SetViewingSchema,
          response: { 200: ViewersSchema },
        },
      },
      async (request) => {
        const id = request.params.id as ConversationId;
        const { state } = request.body;
        await tellTyping(deps, id, agentOf(request), state === 'typing');
        return { others: deps.viewers.note(id, agentOf(request), state) };
      },
    );

    app.post(
      '/v1/inbox/:id/reopen',
      { config: { door: 'conversation.reopen' }, schema: { ...detail, body: ReopenSchema.nullish() } },
      async (request) => {
        const conversationId = request.params.id as ConversationId;
        const seen = request.body?.controlCounter;
        await reopenConversation(deps, { conversationId, agent: agentOf(request), seen });
        return read(conversationId);
      },
    );

    app.post(
      '/v1/inbox/:id/merge',
      { config: { door: 'conversation.merge' }, schema: { ...detail, body: MergeSchema } },
      async (request) => {
        const sourceId = request.params.id as ConversationId;
        const targetId = request.body.into as ConversationId;
        await mergeInto(deps, { sourceId, targetId, agent: agentOf(request) });
        announce(targetId);
        return read(sourceId);
      },
    );
  };
