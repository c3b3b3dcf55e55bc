import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiKeyViewSchema, CreateApiKeySchema, CreatedApiKeySchema } from '#contract';
import { type ApiKey, createApiKey, listApiKeys, revokeApiKey } from '#server/access/index.ts';
import { AppError } from '#server/kernel/index.ts';
import type { HttpDeps } from '../types.ts';

const manage = { door: 'apiKey.manage' as const };

/** Keys with which programs call the API. */
export const apiKeyRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const access = { db: deps.db, clock: deps.clock };

    app.get(
      '/v1/api-keys',
      { config: manage, schema: { response: { 200: z.array(ApiKeyViewSchema) } } },
      async () => (await listApiKeys(deps.db)).map(presentKey),
    );

    app.post(
      '/v1/api-keys',
      { config: manage, schema: { body: CreateApiKeySchema, response: { 201: CreatedApiKeySchema } } },
      async (request, reply) => {
        const { key, apiKey } = await createApiKey(access, { ...request.body, by: request.actor });
        return reply.status(201).send({ key, apiKey: presentKey(apiKey) });
      },
    );

    app.delete(
      '/v1/api-keys/:keyId',
      { config: manage, schema: { params: z.object({ keyId: z.string() }) } },
      async (request, reply) => {
        const revoked = await revokeApiKey(access, { id: request.params.keyId, by: request.actor });
        if (!revoked) throw new AppError('not_found', 'There is no such key.');
        return reply.status(204).send();
      },
    );
  };

function presentKey({ id, name, scopes, createdAt, lastUsedAt }: ApiKey) {
  return {
    id,
    name,
    scopes,
    createdAt: createdAt.toISOString(),
    ...(lastUsedAt ? { lastUsedAt: lastUsedAt.toISOString() } : {}),
  };
}
