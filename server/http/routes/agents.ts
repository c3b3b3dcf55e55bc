import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  AccountLinkSchema,
  AccountViewSchema,
  ChangeRoleSchema,
  InvitedSchema,
  InviteSchema,
} from '#contract';
import {
  can,
  changeRole,
  createLink,
  disableAccount,
  enableAccount,
  inviteAccount,
  listPeople,
  revokeInvitation,
  toActor,
} from '#server/access/index.ts';
import { type AgentId, AppError } from '#server/kernel/index.ts';
import { presentAccount, presentLink } from '../present/present-account.ts';
import type { HttpDeps } from '../types.ts';
import { announceEnd } from '../watch-sessions.ts';

const manage = { door: 'account.manage' as const };
const params = z.object({ accountId: z.string().max(60) });
const changed = { params, response: { 200: AccountViewSchema } };

/** The people of the desk: who they are, what they may do, and how they come and go. */
export const agentRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const access = { db: deps.db, clock: deps.clock };
    const read = async (id: string) => {
      const account = (await listPeople(deps.db)).find((person) => person.id === id);
      if (!account) throw notFound();
      return presentAccount(account);
    };

    app.get(
      '/v1/accounts',
      { config: manage, schema: { response: { 200: z.array(AccountViewSchema) } } },
      async () => (await listPeople(deps.db)).map(presentAccount),
    );

    app.post(
      '/v1/accounts',
      { config: manage, schema: { body: InviteSchema, response: { 201: InvitedSchema } } },
      async (request, reply) => {
        const invited = await inviteAccount(access, { ...request.body, by: request.actor });
        if (!invited.ok) {
          throw new AppError('conflict', 'There is an account with this e-mail address.', {
            fix: 'Look for it in the list: it may be disabled or invited already.',
            fields: { email: 'has an account already' },
          });
        }
        const { account, link } = invited;
        return reply.status(201).send({
          account: presentAccount({ ...account, linkExpiresAt: link.expiresAt }),
          link: presentLink(link),
        });
      },
    );

    app.post(
      '/v1/accounts/:accountId/link',
      { config: manage, schema: { params, response: { 201: AccountLinkSchema } } },
      async (request, reply) => {
        const made = await createLink(access, { id: idOf(request.params), by: request.actor });
        if (made.ok) return reply.status(201).send(presentLink(made.link));
        if (made.reason === 'not_found') throw notFound();
        throw new AppError('conflict', 'This account is disabled.', { fix: 'Enable it first.' });
      },
    );

    app.delete(
      '/v1/accounts/:accountId/invitation',
      { config: manage, schema: { params } },
      async (request, reply) => {
        const revoked = await revokeInvitation(access, { id: idOf(request.params), by: request.actor });
        if (revoked.ok) return reply.status(204).send();
        if (revoked.reason === 'not_found') throw notFound();
        throw new AppError('conflict', 'This person has joined already.', {
          fix: 'Disable the account instead.',
        });
      },
    );

    app.put(
      '/v1/accounts/:accountId/role',
      { config: manage, schema: { ...changed, body: ChangeRoleSchema } },
      async (request) => {
        const id = idOf(request.params);
        const given = await changeRole(access, { id, role: request.body.role, by: request.actor });
        if (!given.ok) throw given.reason === 'not_found' ? notFound() : lastAdmin();
        announceEnd(deps, id);
        if (!can(toActor(given.account), 'conversation.take')) await deps.desk.releaseAgent(id);
        return read(id);
      },
    );

    app.post('/v1/accounts/:accountId/disable', { config: manage, schema: changed }, async (request) => {
      const id = idOf(request.params);
      const disabled = await disableAccount(access, { id, by: request.actor });
      if (!disabled.ok) throw disabled.reason === 'not_found' ? notFound() : lastAdmin();
      announceEnd(deps, id);
      await deps.desk.releaseAgent(id);
      return read(id);
    });

    app.post('/v1/accounts/:accountId/enable', { config: manage, schema: changed }, async (request) => {
      const id = idOf(request.params);
      if (!(await enableAccount(access, { id, by: request.actor }))) throw notFound();
      return read(id);
    });
  };

function idOf(params: { accountId: string }): AgentId {
  return params.accountId as AgentId;
}

function notFound(): AppError {
  return new AppError('not_found', 'There is no such account, or it is in this state already.', {
    fix: 'Read the list again.',
  });
}

function lastAdmin(): AppError {
  return new AppError('conflict', 'This is the last admin who can sign in.', {
    fix: 'Make somebody else an admin first.',
  });
}
