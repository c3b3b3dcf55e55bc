import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { AgentReplySchema, HandBackSchema, ResolveSchema, TakeSchema } from '#contract';
import { can } from '#server/access/index.ts';
import type { ConversationId, FileId } from '#server/kernel/index.ts';
import { agentOf } from '../agent-of.ts';
import { detail, inboxCalls } from '../inbox-calls.ts';
import { keepPresence } from '../keep-presence.ts';
import { openStream } from '../stream.ts';
import type { HttpDeps } from '../types.ts';

/** The console's side: one conversation with its reasons, and what an agent does with it. */
export const inboxRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { read } = inboxCalls(deps);

    app.get('/v1/inbox/events', { config: { door: 'inbox.list' } }, async (request, reply) => {
      const stream = openStream(request, reply);
      const stop = deps.bus.subscribe('inbox', (event) => {
        // Of who looks at what, nodes hear everything; a console hears what is new.
        if ((event as { isNews?: boolean }).isNews !== false) stream.send(event as { type: string });
      });
      stream.onClose(stop);
      keepPresence(deps, request.actor, stream);
    });

    app.get('/v1/inbox/:id', { config: { door: 'inbox.list' }, schema: detail }, ({ params }) =>
      read(params.id),
    );

    app.post(
      '/v1/inbox/:id/take',
      { config: { door: 'conversation.take' }, schema: { ...detail, body: TakeSchema.nullish() } },
      async (request) => {
        const { controlCounter: seen, takeOver } = request.body ?? {};
        const supervises = takeOver === true && can(request.actor, 'conversation.supervise');
        await deps.inbox.take(request.params.id as ConversationId, agentOf(request), { seen, supervises });
        return read(request.params.id);
      },
    );

    app.post(
      '/v1/inbox/:id/reply',
      { config: { door: 'conversation.reply' }, schema: { ...detail, body: AgentReplySchema } },
      async (request) => {
        const { text, controlCounter: seen, afterSeq, fileIds } = request.body;
        const options = { seen, afterSeq, fileIds: fileIds as FileId[] | undefined };
        await deps.inbox.reply(request.params.id as ConversationId, agentOf(request), text, options);
        return read(request.params.id);
      },
    );

    app.post(
      '/v1/inbox/:id/hand-back',
      { config: { door: 'conversation.handBack' }, schema: { ...detail, body: HandBackSchema } },
      async (request) => {
        const { note, controlCounter: seen } = request.body;
        await deps.inbox.handBack(request.params.id as ConversationId, agentOf(request), note, { seen });
        return read(request.params.id);
      },
    );

    app.post(
      '/v1/inbox/:id/resolve',
      { config: { door: 'conversation.resolve' }, schema: { ...detail, body: ResolveSchema.nullish() } },
      async (request) => {
        const { controlCounter: seen, outcome, note } = request.body ?? {};
        const options = { seen, outcome, note };
        await deps.inbox.resolve(request.params.id as ConversationId, agentOf(request), options);
        return read(request.params.id);
      },
    );
  };
