import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { InboxFiltersSchema, InboxListSchema, InboxQuerySchema, MarkReadSchema } from '#contract';
import type { Actor } from '#server/access/index.ts';
import type { InboxQuery } from '#server/inbox/index.ts';
import { listAgents } from '#server/inbox/index.ts';
import { AppError, type ConversationId } from '#server/kernel/index.ts';
import { agentOf } from '../agent-of.ts';
import { presentList } from '../present/present-inbox.ts';
import type { HttpDeps } from '../types.ts';

const LIMIT = 50;
const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'];
const CHANNELS = ['widget', 'api'];

type Asked = z.infer<typeof InboxQuerySchema>;

/** The lists of the console: pages of conversations by what is asked for, and what can be asked for. */
export const inboxListRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/v1/inbox',
      {
        config: { door: 'inbox.list' },
        schema: { querystring: InboxQuerySchema, response: { 200: InboxListSchema } },
      },
      async ({ query, actor }) => {
        const agentId = actor.kind === 'agent' ? actor.agentId : undefined;
        const [page, counts] = await Promise.all([
          deps.inbox.list({ ...toQuery(query, actor), ...(agentId ? { agentId } : {}) }),
          deps.inbox.count(agentId),
        ]);
        return presentList(page, counts);
      },
    );

    app.get(
      '/v1/inbox/filters',
      { config: { door: 'inbox.list' }, schema: { response: { 200: InboxFiltersSchema } } },
      async () => {
        const [agents, waiting] = await Promise.all([listAgents(deps.db), deps.inbox.countByQueue()]);
        const { company, topics } = deps.release();
        const names = new Set([...(company.queues ?? []).map(({ name }) => name), ...waiting.keys()]);
        return {
          queues: [...names].sort().map((name) => ({ name, waiting: waiting.get(name) ?? 0 })),
          agents,
          topics: topics.map(({ name }) => name),
          languages: LANGUAGES,
          channels: CHANNELS,
        };
      },
    );

    app.post(
      '/v1/inbox/:id/read',
      {
        config: { door: 'inbox.list' },
        schema: {
          params: z.object({ id: z.string().max(60) }),
          body: MarkReadSchema,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { params, body } = request;
        await deps.inbox.markRead(params.id as ConversationId, agentOf(request), body.seq);
        return reply.code(204).send(null);
      },
    );
  };

function toQuery(asked: Asked, actor: Actor): InboxQuery {
  const { control, agent, from, until, q, order, before, ids, ...same } = asked;
  return {
    filter: {
      ...same,
      ...(control ? { controls: control.split(',') as NonNullable<InboxQuery['filter']['controls']> } : {}),
      ...(agent ? { agentId: agent === 'me' ? ownId(actor) : agent } : {}),
      ...(from ? { from: new Date(from) } : {}),
      ...(until ? { until: new Date(until) } : {}),
      ...(ids ? { ids: ids.split(',') } : {}),
    },
    ...(order ? { order } : {}),
    ...(q?.trim() ? { search: q } : {}),
    ...(before ? { after: toPosition(before) } : {}),
    limit: LIMIT,
  };
}

function ownId(actor: Actor): string {
  if (actor.kind === 'agent') return actor.agentId;
  throw new AppError('invalid_input', 'Only a signed-in agent can ask for "me".', {
    fix: 'Name the agent by id.',
  });
}

function toPosition(text: string): { at: Date; id: string } {
  const [at, id] = text.split(',') as [string, string];
  const date = new Date(at);
  if (!Number.isNaN(date.getTime())) return { at: date, id };
  throw new AppError('invalid_input', 'before is not a position in the list.', {
    fix: 'Send `next` of the page before.',
  });
}
