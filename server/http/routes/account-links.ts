import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { LinkTokenSchema, LinkViewSchema, RedeemLinkSchema, SessionViewSchema } from '#contract';
import { findLink, redeemLink } from '#server/access/index.ts';
import { AppError } from '#server/kernel/index.ts';
import { originOf } from '../own-session.ts';
import { presentSession } from '../present/present-account.ts';
import { setSessionCookie } from '../session-cookie.ts';
import type { HttpDeps } from '../types.ts';
import { announceEnd } from '../watch-sessions.ts';

const open = { door: 'public' as const, rateLimit: { max: 20, timeWindow: '1 minute' } };

/** One-time links to choose a password: whom one is for, and using it. The token is the only proof, so anybody asks. */
export const accountLinkRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const access = { db: deps.db, clock: deps.clock };

    app.post(
      '/v1/account-links/find',
      { config: open, schema: { body: LinkTokenSchema, response: { 200: LinkViewSchema } } },
      async (request) => {
        const link = await findLink(deps.db, request.body.token, deps.clock);
        if (!link) throw invalid();
        return { kind: link.kind, name: link.account.name, email: link.account.email };
      },
    );

    app.post(
      '/v1/account-links/redeem',
      { config: open, schema: { body: RedeemLinkSchema, response: { 200: SessionViewSchema } } },
      async (request, reply) => {
        const redeemed = await redeemLink(access, { ...request.body, ...originOf(request) });
        if (!redeemed.ok) throw invalid();
        announceEnd(deps, redeemed.agent.id);
        setSessionCookie(request, reply, redeemed);
        return presentSession(redeemed.agent);
      },
    );
  };

function invalid(): AppError {
  return new AppError('not_found', 'This link cannot be used any more.', {
    fix: 'Links hold for seven days and work once. Ask an admin for a new one.',
  });
}
