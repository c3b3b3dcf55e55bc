import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { AuditPageSchema, AuditQuerySchema } from '#contract';
import { listAuditEntries, listAuditEvents } from '#server/access/index.ts';
import type { AgentId } from '#server/kernel/index.ts';
import { presentAudit } from '../present/present-audit.ts';
import type { HttpDeps } from '../types.ts';

const LIMIT = 50;

/** Who did what, newest first. */
export const auditRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/v1/audit',
      {
        config: { door: 'audit.read' },
        schema: { querystring: AuditQuerySchema, response: { 200: AuditPageSchema } },
      },
      async ({ query }) => {
        const filter = {
          before: query.before,
          event: query.event,
          agentId: query.person as AgentId | undefined,
        };
        const [entries, events] = await Promise.all([
          listAuditEntries(deps.db, LIMIT + 1, filter),
          listAuditEvents(deps.db),
        ]);
        const items = entries.slice(0, LIMIT).map(presentAudit);
        const hasMore = entries.length > LIMIT;
        return { items, events, ...(hasMore ? { next: items.at(-1)!.id } : {}) };
      },
    );
  };
