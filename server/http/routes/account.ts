import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { SessionViewSchema, SetupSchema, SetupStateSchema, SignInSchema } from '#contract';
import { createFirstAdmin, isSetupCode, needsSetup, signIn, signOut } from '#server/access/index.ts';
import { AppError } from '#server/kernel/index.ts';
import { isFromOurPages } from '../authenticate.ts';
import { originOf, ownSession } from '../own-session.ts';
import { presentSession } from '../present/present-account.ts';
import { refuseAttempt } from '../refuse-attempt.ts';
import { SESSION_COOKIE, setSessionCookie } from '../session-cookie.ts';
import type { HttpDeps } from '../types.ts';
import { announceEnd } from '../watch-sessions.ts';

const strict = { rateLimit: { max: 20, timeWindow: '1 minute' } };

/** First-run set-up, signing in and out. */
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
      async (request, reply) => {
        const session = await ownSession(deps, request);
        // Its end moves with use; the browser has to know.
        setSessionCookie(request, reply, session);
        return presentSession(session.account);
      },
    );

    app.delete('/v1/session', { config: { door: 'public' } }, async (request, reply) => {
      if (!isFromOurPages(request)) {
        throw new AppError('unauthenticated', 'Only our own pages can sign you out.', {
          fix: 'Send the header X-Candor: 1.',
        });
      }
      const token = request.cookies[SESSION_COOKIE];
      const agentId = token && (await signOut(access, token));
      if (agentId) announceEnd(deps, agentId);
      return reply.clearCookie(SESSION_COOKIE, { path: '/' }).status(204).send();
    });

    async function enter(
      request: FastifyRequest,
      reply: FastifyReply,
      { email, password }: { email: string; password: string },
    ) {
      const result = await signIn(access, { email, password, ...originOf(request) });
      if (!result.ok && result.reason === 'rate_limited') return refuseAttempt(reply, result.retryAfterMs);
      if (!result.ok) {
        throw new AppError('unauthenticated', 'This e-mail address and password do not belong together.', {
          fix: 'Check both, or ask an admin for a link to choose a new password.',
        });
      }
      setSessionCookie(request, reply, result);
      return presentSession(result.agent);
    }
  };
