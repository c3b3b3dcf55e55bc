import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ChangePasswordSchema, OwnSessionSchema, RenameSchema, SessionViewSchema } from '#contract';
import { changePassword, endOwnSessions, listOwnSessions, renameSelf } from '#server/access/index.ts';
import { AppError } from '#server/kernel/index.ts';
import { originOf, ownSession } from '../own-session.ts';
import { presentSession } from '../present/present-account.ts';
import { refuseAttempt } from '../refuse-attempt.ts';
import type { HttpDeps } from '../types.ts';
import { announceEnd } from '../watch-sessions.ts';

const own = { door: 'account.self' as const };

/** One's own account: name, password, and where one is signed in. */
export const ownAccountRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const access = { db: deps.db, clock: deps.clock };

    app.patch(
      '/v1/account',
      { config: own, schema: { body: RenameSchema, response: { 200: SessionViewSchema } } },
      async (request) => {
        const { actor } = await ownSession(deps, request);
        await renameSelf(access, { by: actor, name: request.body.name });
        return presentSession((await ownSession(deps, request)).account);
      },
    );

    app.post(
      '/v1/account/password',
      { config: own, schema: { body: ChangePasswordSchema } },
      async (request, reply) => {
        const { account, token } = await ownSession(deps, request);
        const { address } = originOf(request);
        const changed = await changePassword(access, { account, token, address, ...request.body });
        if (changed.ok) {
          announceEnd(deps, account.id);
          return reply.status(204).send();
        }
        if (changed.reason === 'rate_limited') return refuseAttempt(reply, changed.retryAfterMs);
        throw new AppError('invalid_input', 'This is not your password.', {
          fix: 'Type the password with which you sign in, or ask an admin for a link to choose a new one.',
          fields: { oldPassword: 'not your password' },
        });
      },
    );

    app.get(
      '/v1/account/sessions',
      { config: own, schema: { response: { 200: z.array(OwnSessionSchema) } } },
      async (request) => {
        const { account, token } = await ownSession(deps, request);
        const sessions = await listOwnSessions(access, { agentId: account.id, token });
        return sessions.map((session) => ({
          ...session,
          startedAt: session.startedAt.toISOString(),
          lastUsedAt: session.lastUsedAt.toISOString(),
        }));
      },
    );

    app.delete('/v1/account/sessions', { config: own }, async (request, reply) => {
      const { actor, token } = await ownSession(deps, request);
      await endOwnSessions(access, { by: actor, token });
      announceEnd(deps, actor.agentId);
      return reply.status(204).send();
    });

    app.delete(
      '/v1/account/sessions/:sessionId',
      { config: own, schema: { params: z.object({ sessionId: z.string().max(60) }) } },
      async (request, reply) => {
        const { actor, token } = await ownSession(deps, request);
        const ended = await endOwnSessions(access, { by: actor, token, id: request.params.sessionId });
        if (ended === 0) throw new AppError('not_found', 'There is no such session.');
        announceEnd(deps, actor.agentId);
        return reply.status(204).send();
      },
    );
  };
