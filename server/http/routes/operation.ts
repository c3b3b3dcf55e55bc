import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { z } from 'zod';
import { AppError } from '#server/kernel/index.ts';
import type { HttpDeps } from '../types.ts';

const StatusSchema = z.object({ status: z.enum(['ok']) });
const ApplySchema = z.strictObject({
  folder: z.string().max(1000).optional(),
  force: z.boolean().default(false),
});
const IngestSchema = z.strictObject({ only: z.array(z.string()).optional() });

/** For those who run Candor: health, readiness, and what the command line asks of a running server. */
export const operationRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const open = { config: { door: 'public' as const, rateLimit: false as const } };

    app.get('/health', { ...open, schema: { response: { 200: StatusSchema } } }, async () => ({
      status: 'ok' as const,
    }));

    app.get('/ready', { ...open, schema: { response: { 200: StatusSchema } } }, async () => {
      try {
        await sql`select 1`.execute(deps.db);
      } catch (cause) {
        throw new AppError('database_unreachable', 'The database does not answer.', {
          cause,
          retryable: true,
        });
      }
      return { status: 'ok' as const };
    });

    app.post(
      '/v1/releases',
      { config: { door: 'release.apply' }, schema: { body: ApplySchema } },
      async ({ body }) => deps.apply(body.folder, body.force),
    );

    app.get('/v1/releases/current', { config: { door: 'release.export' } }, async () => {
      const { root: _root, ...release } = deps.release();
      return release;
    });

    app.post(
      '/v1/exports',
      {
        config: { door: 'release.apply' },
        schema: { body: z.strictObject({ folder: z.string().max(1000) }) },
      },
      async ({ body }) => deps.exportTo(body.folder),
    );

    app.post('/v1/seeds', { config: { door: 'release.apply' } }, async () => ({
      conversations: (await deps.seed?.()) ?? 0,
    }));

    app.post(
      '/v1/ingest',
      { config: { door: 'knowledge.ingest' }, schema: { body: IngestSchema } },
      async ({ body }) => deps.ingest(body.only),
    );
  };
