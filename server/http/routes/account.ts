import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  type AgentView,
  ApiKeyViewSchema,
  CreateApiKeySchema,
  CreatedApiKeySchema,
  SessionViewSchema,
  SetupSchema,
  SetupStateSchema,
  SignInSchema,
} from '#contract';
import {
  type Account,
  type ApiKey,
  createApiKey,
  createFirstAdmin,
  findSession,
  isSetupCode,
  listApiKeys,
  needsSetup,
  revokeApiKey,
  signIn,
  signOut,
} from '#server/access/index.ts';
import { AppError } from '#server/kernel/index.ts';
import { isFromOurPages, SESSION_COOKIE } from '../authenticate.ts';
import type { HttpDeps } from '../types.ts';

const strict = { rateLimit: { max: 20, timeWindow: '1 minute' } };

/** First-run set-up, signing in and out, and API keys. */
export const accountRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const access = { db: deps.db, clock: deps.clock };

    app.get(
      '/v1/setup',
      { config: { door: 'public' }, schema: { response: { 200: SetupStateSchema } } },
      async () => ({ needsSetup: await needsSetup(deps.db) }),
    );

    app.post(
      '/v1/setup',
      {
        config: { door: 'public', ...strict },
        schema: { body: SetupSchema, response: { 200: SessionViewSchema } },
      },
      async (request, reply) => {
        const { setupCode, ...admin } = request.body;
        if (!isSetupCode(deps.secret, setupCode)) {
          throw new AppError('unauthenticated', 'The set-up code is wrong.', {
            fix: 'Copy it from the terminal in which Candor runs.',
          });
        }
        const made = await createFirstAdmin(access, admin);
        if (!made.ok)
          throw new AppError('conflict', 'This server is set up already.', { fix: 'Sign in instead.' });
        return enter(request, reply, admin);
      },
    );

    app.post(
      '/v1/session',
      {
        config: { door: 'public', ...strict },
        schema: { body: SignInSchema, response: { 200: SessionViewSchema } },
      },
      (request, reply) => enter(request, reply, request.body),
    );

    app.get(
      '/v1/session',
      { config: { door: 'public' }, schema: { response: { 200: SessionViewSchema } } },
      async (request) => {
        const token = request.cookies[SESSION_COOKIE];
        const session = token ? await findSession(deps.db, token, deps.clock) : undefined;
        if (!session) throw new AppError('unauthenticated', 'You are not signed in.', { fix: 'Sign in.' });
        return { agent: presentAgent(session.agent) };
      },
    );

    app.delete('/v1/session', { config: { door: 'public' } }, async (request, reply) => {
      if (!isFromOurPages(request)) {
        throw new AppError('unauthenticated', 'Only our own pages can sign you out.', {
          fix: 'Send the header X-Candor: 1.',
        });
      }
      const token = request.cookies[SESSION_COOKIE];
      if (token) await signOut(deps.db, token);
      return reply.clearCookie(SESSION_COOKIE, { path: '/' }).status(204).send();
    });

    app.get(
      '/v1/api-keys',
      { config: { door: 'apiKey.manage' }, schema: { response: { 200: z.array(ApiKeyViewSchema) } } },
      async () => (await listApiKeys(deps.db)).map(presentKey),
    );

    app.post(
      '/v1/api-keys',
      {
        config: { door: 'apiKey.manage' },
        schema: { body: CreateApiKeySchema, response: { 201: CreatedApiKeySchema } },
      },
      async (request, reply) => {
        const { key, apiKey } = await createApiKey(access, { ...request.body, by: request.actor });
        return reply.status(201).send({ key, apiKey: presentKey(apiKey) });
      },
    );

    app.delete(
      '/v1/api-keys/:keyId',
      { config: { door: 'apiKey.manage' }, schema: { params: z.object({ keyId: z.string() }) } },
      async (request, reply) => {
        const revoked = await revokeApiKey(access, { id: request.params.keyId, by: request.actor });
        if (!revoked) throw new AppError('not_found', 'There is no such key.');
        return reply.status(204).send();
      },
    );

    async function enter(
      request: FastifyRequest,
      reply: FastifyReply,
      { email, password }: { email: string; password: string },
    ) {
      const result = await signIn(access, { email, password, address: request.ip });
      if (!result.ok && result.reason === 'rate_limited') {
        reply.header('retry-after', Math.ceil(result.retryAfterMs / 1000));
        throw new AppError('rate_limited', 'Too many failed attempts to sign in.', {
          fix: 'Wait a few minutes.',
        });
      }
      if (!result.ok) {
        throw new AppError('unauthenticated', 'This e-mail address and password do not belong together.', {
          fix: 'Check both, or ask an admin for a new invitation.',
        });
      }
      reply.setCookie(SESSION_COOKIE, result.token, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: request.protocol === 'https',
        expires: result.expiresAt,
      });
      return { agent: presentAgent(result.agent) };
    }
  };

function presentAgent({ id, name, email, role }: Account): AgentView {
  return { id, name, email, role };
}

function presentKey({ id, name, scopes, createdAt, lastUsedAt }: ApiKey) {
  return {
    id,
    name,
    scopes,
    createdAt: createdAt.toISOString(),
    ...(lastUsedAt ? { lastUsedAt: lastUsedAt.toISOString() } : {}),
  };
}
