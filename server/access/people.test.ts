import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AgentId } from '#server/kernel/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import {
  type AccessDeps,
  type AgentActor,
  accessMigrations,
  changePassword,
  changeRole,
  createAccount,
  createFirstAdmin,
  createLink,
  disableAccount,
  enableAccount,
  endOwnSessions,
  findLink,
  findSession,
  inviteAccount,
  listAccounts,
  listAuditEntries,
  listOwnSessions,
  listPeople,
  type Role,
  redeemLink,
  renameSelf,
  revokeInvitation,
  signIn,
  toActor,
} from './index.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PASSWORD = 'a long password';
const BO = { email: 'Bo@Example.com', name: 'Bo Berg', role: 'agent' as Role };

function movableClock() {
  let now = new Date('2026-11-21T09:00:00Z').getTime();
  return {
    now: () => new Date(now),
    move(ms: number) {
      now += ms;
    },
  };
}

eachDatabase(
  'people',
  () => accessMigrations,
  (get) => {
    let clock: ReturnType<typeof movableClock>;
    let deps: AccessDeps;
    let by: AgentActor;

    beforeEach(async () => {
      await sql`truncate account, session, account_link, api_key, audit_entry, login_attempt`.execute(get());
      clock = movableClock();
      deps = { db: get(), clock, passwordCost: { cost: 2 ** 10, blockSize: 8, parallelization: 1 } };
      const made = await createFirstAdmin(deps, {
        email: 'ada@example.com',
        name: 'Ada',
        password: PASSWORD,
      });
      if (!made.ok) throw new Error(made.reason);
      by = toActor(made.account);
    });

    async function invite(input: { email: string; name: string; role: Role } = BO) {
      const made = await inviteAccount(deps, { ...input, by });
      if (!made.ok) throw new Error(made.reason);
      return made;
    }
    async function join(input: { email: string; name: string; role: Role } = BO) {
      const joined = await redeemLink(deps, {
        token: (await invite(input)).link.token,
        password: PASSWORD,
      });
      if (!joined.ok) throw new Error(joined.reason);
      return joined;
    }
    const enter = async (email: string, password = PASSWORD) => {
      const entered = await signIn(deps, { email, password });
      return entered.ok ? entered.token : entered.reason;
    };
    const refused = { ok: false, reason: 'invalid_link' };
    const events = async () => (await listAuditEntries(get(), 50)).map((entry) => entry.event);

    describe('an invitation', () => {
      test('lets its person choose a password and signs them in with the role given', async () => {
        const { account, link } = await invite();
        expect(account).toMatchObject({ state: 'invited', role: 'agent', email: 'bo@example.com' });
        expect(link.expiresAt).toEqual(new Date(clock.now().getTime() + 7 * DAY));
        const joined = await redeemLink(deps, { token: link.token, password: PASSWORD });
        if (!joined.ok) throw new Error(joined.reason);
        expect(joined.agent).toMatchObject({ id: account.id, state: 'active' });
        const session = await findSession(get(), joined.token, clock);
        expect(session?.agent).toMatchObject({ role: 'agent', lastSeenAt: clock.now() });
        expect(await enter('bo@example.com')).toMatch(/^[\w-]{43}$/);
      });

      test('works once, also for two at the same moment', async () => {
        const { link } = await invite();
        const both = await Promise.all([
          redeemLink(deps, { token: link.token, password: 'the first password' }),
          redeemLink(deps, { token: link.token, password: 'the second password' }),
        ]);
        expect(both.filter((end) => end.ok)).toHaveLength(1);
        expect(both).toContainEqual(refused);
        expect(await redeemLink(deps, { token: link.token, password: PASSWORD })).toEqual(refused);
      });

      test('ends after seven days, when it is sent again, taken back, or its account is disabled', async () => {
        const first = await invite();
        const again = await createLink(deps, { id: first.account.id, by });
        if (!again.ok) throw new Error(again.reason);
        expect(again.link.kind).toBe('invitation');
        expect(await findLink(get(), first.link.token, clock)).toBeUndefined();
        clock.move(7 * DAY - 1);
        expect(await findLink(get(), again.link.token, clock)).toMatchObject({ kind: 'invitation' });
        clock.move(1);
        expect(await redeemLink(deps, { token: again.link.token, password: PASSWORD })).toEqual(refused);

        const taken = await invite({ ...BO, email: 'cy@example.com' });
        expect(await revokeInvitation(deps, { id: taken.account.id, by })).toEqual({ ok: true });
        expect(await redeemLink(deps, { token: taken.link.token, password: PASSWORD })).toEqual(refused);
        expect((await listPeople(get())).map(({ email }) => email)).not.toContain('cy@example.com');

        const ended = await invite({ ...BO, email: 'di@example.com' });
        expect(await disableAccount(deps, { id: ended.account.id, by })).toEqual({ ok: true });
        expect(await redeemLink(deps, { token: ended.link.token, password: PASSWORD })).toEqual(refused);
        expect(await createLink(deps, { id: ended.account.id, by })).toEqual({
          ok: false,
          reason: 'disabled',
        });
      });

      test('cannot be guessed: only a hash is stored, and a token that is nearly right opens nothing', async () => {
        const { link } = await invite();
        const rows = JSON.stringify([
          await get().selectFrom('account_link').selectAll().execute(),
          await get().selectFrom('audit_entry').selectAll().execute(),
        ]);
        expect(rows).not.toContain(link.token.split('.')[1]);
        const [id, secret] = link.token.split('.') as [string, string];
        const last = secret.endsWith('A') ? 'B' : 'A';
        for (const token of [
          '',
          id,
          `${id}.`,
          `${id}.${secret.slice(0, -1)}${last}`,
          `lnk_${'0'.repeat(32)}.${secret}`,
        ])
          expect(await findLink(get(), token, clock)).toBeUndefined();
      });

      test('until it is accepted nobody signs in, holds a case or counts as an admin', async () => {
        await invite({ ...BO, role: 'admin' });
        expect(await enter('bo@example.com', '')).toBe('wrong_credentials');
        expect((await listAccounts(get())).map(({ name }) => name)).toEqual(['Ada']);
        expect(await disableAccount(deps, { id: by.agentId, by })).toMatchObject({ reason: 'last_admin' });
      });

      test('is refused for an address that has an account; a short password is refused by name', async () => {
        const { link } = await invite();
        expect(await inviteAccount(deps, { ...BO, email: 'BO@example.com', by })).toEqual({
          ok: false,
          reason: 'email_taken',
        });
        await expect(redeemLink(deps, { token: link.token, password: 'short' })).rejects.toMatchObject({
          code: 'invalid_input',
          fields: { password: expect.any(String) },
        });
        expect(await findLink(get(), link.token, clock)).toBeDefined();
      });
    });

    describe('an account', () => {
      test('whose password is reset keeps the old one until the link is used; then every session ends', async () => {
        const { agent, token } = await join();
        const made = await createLink(deps, { id: agent.id, by });
        if (!made.ok) throw new Error(made.reason);
        expect(made.link.kind).toBe('reset');
        expect(await findSession(get(), token, clock)).toBeDefined();
        const reset = await redeemLink(deps, { token: made.link.token, password: 'another password' });
        expect(reset.ok && (await findSession(get(), reset.token, clock))).toBeTruthy();
        expect(await findSession(get(), token, clock)).toBeUndefined();
        expect(await enter('bo@example.com')).toBe('wrong_credentials');
        expect(await enter('bo@example.com', 'another password')).toMatch(/^[\w-]{43}$/);
      });

      test('that was disabled comes back with its password when it is enabled', async () => {
        const { agent, token } = await join();
        await disableAccount(deps, { id: agent.id, by });
        expect(await findSession(get(), token, clock)).toBeUndefined();
        expect(await enterState(agent.id)).toBe('disabled');
        expect(await enableAccount(deps, { id: agent.id, by })).toBe(true);
        expect(await enableAccount(deps, { id: agent.id, by })).toBe(false);
        expect(await findSession(get(), token, clock)).toBeUndefined();
        expect(await enter('bo@example.com')).toMatch(/^[\w-]{43}$/);
      });
      const enterState = async (id: AgentId) =>
        (await listPeople(get())).find((person) => person.id === id)?.state;

      test('has another role at once; the last admin stays one, also when two demote each other', async () => {
        const { agent, token } = await join();
        expect(await changeRole(deps, { id: agent.id, role: 'admin', by })).toMatchObject({ ok: true });
        expect((await findSession(get(), token, clock))?.agent.role).toBe('admin');
        const ends = await Promise.all([
          changeRole(deps, { id: agent.id, role: 'agent', by }),
          changeRole(deps, { id: by.agentId, role: 'agent', by: toActor(agent) }),
        ]);
        expect(ends.filter((end) => end.ok)).toHaveLength(1);
        expect(ends).toContainEqual({ ok: false, reason: 'last_admin' });
      });

      test('that was used is not taken back like an invitation', async () => {
        const { agent } = await join();
        expect(await revokeInvitation(deps, { id: agent.id, by })).toEqual({
          ok: false,
          reason: 'not_invited',
        });
      });
    });

    describe('one’s own account', () => {
      test('a new password needs the old one and ends every other session', async () => {
        const { agent, token } = await join();
        const other = await enter('bo@example.com');
        const input = { account: agent, token, newPassword: 'another password', address: '' };
        expect(await changePassword(deps, { ...input, oldPassword: 'not it' })).toEqual({
          ok: false,
          reason: 'wrong_password',
        });
        expect(await findSession(get(), other, clock)).toBeDefined();
        expect(await changePassword(deps, { ...input, oldPassword: PASSWORD })).toEqual({ ok: true });
        expect(await findSession(get(), other, clock)).toBeUndefined();
        expect(await findSession(get(), token, clock)).toBeDefined();
        expect(await enter('bo@example.com', 'another password')).toMatch(/^[\w-]{43}$/);
      });

      test('the old password cannot be guessed at an unattended console', async () => {
        const { agent, token } = await join();
        const input = { account: agent, token, newPassword: 'another password', address: '192.0.2.1' };
        for (let i = 0; i < 10; i++) await changePassword(deps, { ...input, oldPassword: `guess ${i}` });
        expect(await changePassword(deps, { ...input, oldPassword: PASSWORD })).toMatchObject({
          reason: 'rate_limited',
          retryAfterMs: 15 * MINUTE,
        });
      });

      test('sessions are listed with where they are, and end one by one or all but this', async () => {
        const { agent, token } = await join();
        const actor = toActor(agent);
        for (const userAgent of ['Firefox', 'Chrome'])
          await signIn(deps, { email: agent.email, password: PASSWORD, address: '192.0.2.7', userAgent });
        const own = { agentId: agent.id, token };
        const sessions = await listOwnSessions(deps, own);
        expect(sessions.map((session) => session.isCurrent).filter(Boolean)).toHaveLength(1);
        const firefox = sessions.find(({ userAgent }) => userAgent === 'Firefox')!;
        expect(firefox).toMatchObject({ address: '192.0.2.7', startedAt: clock.now() });
        expect(await endOwnSessions(deps, { by: actor, token, id: firefox.id })).toBe(1);
        expect(await endOwnSessions(deps, { by, token, id: sessions[0]!.id })).toBe(0);
        expect(await endOwnSessions(deps, { by: actor, token })).toBe(1);
        expect(await listOwnSessions(deps, own)).toMatchObject([{ isCurrent: true }]);
      });

      test('a new name is seen at once', async () => {
        const { agent, token } = await join();
        await renameSelf(deps, { by: toActor(agent), name: '  Bo B. ' });
        expect((await findSession(get(), token, clock))?.agent.name).toBe('Bo B.');
        await expect(renameSelf(deps, { by: toActor(agent), name: ' ' })).rejects.toMatchObject({
          fields: { name: expect.any(String) },
        });
      });
    });

    describe('the audit', () => {
      test('tells every change of an account, with its person and without a secret', async () => {
        const { agent, token } = await join();
        await changeRole(deps, { id: agent.id, role: 'editor', by });
        await renameSelf(deps, { by: toActor(agent), name: 'Bodil' });
        const change = {
          account: agent,
          token,
          oldPassword: PASSWORD,
          newPassword: 'another password',
          address: '',
        };
        await changePassword(deps, change);
        await createLink(deps, { id: agent.id, by });
        await disableAccount(deps, { id: agent.id, by });
        await enableAccount(deps, { id: agent.id, by });
        expect(await events()).toEqual([
          'account.enabled',
          'account.disabled',
          'account.resetOffered',
          'account.passwordChanged',
          'account.renamed',
          'account.roleChanged',
          'session.started',
          'account.joined',
          'account.invited',
          'setup.finished',
        ]);
        const all = JSON.stringify(await listAuditEntries(get(), 50));
        for (const secret of [token, PASSWORD, 'another password']) expect(all).not.toContain(secret);
      });

      test('is filtered by person and event and read page by page', async () => {
        const { agent } = await join();
        await invite({ ...BO, email: 'cy@example.com', name: 'Cy' });
        const about = await listAuditEntries(get(), 50, { agentId: agent.id });
        expect(about.map(({ event }) => event)).toEqual([
          'session.started',
          'account.joined',
          'account.invited',
        ]);
        const invited = await listAuditEntries(get(), 50, { event: 'account.invited' });
        expect(invited.map(({ detail }) => detail['name'])).toEqual(['Cy', 'Bo Berg']);
        const [first] = await listAuditEntries(get(), 1);
        const rest = await listAuditEntries(get(), 50, { before: first!.id });
        expect(rest.map(({ id }) => id)).not.toContain(first!.id);
        expect(rest).toHaveLength((await events()).length - 1);
      });

      test('notes once that guessing reached the limit of an account', async () => {
        for (let i = 0; i < 12; i++)
          await signIn(deps, { email: 'ada@example.com', password: `guess ${i}`, address: '192.0.2.1' });
        const noted = await listAuditEntries(get(), 50, { event: 'signIn.limited' });
        expect(noted).toMatchObject([{ subject: by.agentId, detail: { address: '192.0.2.1' } }]);
      });

      test('a change that cannot be audited is not made', async () => {
        const { account } = await invite();
        await sql`alter table audit_entry rename to audit_entry_gone`.execute(get());
        try {
          await expect(changeRole(deps, { id: account.id, role: 'admin', by })).rejects.toThrow();
          await expect(revokeInvitation(deps, { id: account.id, by })).rejects.toThrow();
        } finally {
          await sql`alter table audit_entry_gone rename to audit_entry`.execute(get());
        }
        expect(await listPeople(get())).toMatchObject([{ name: 'Ada' }, { role: 'agent', state: 'invited' }]);
      });

      test('makes no secret readable through an account that was made outright', async () => {
        await createAccount(deps, { ...BO, password: PASSWORD, by });
        expect((await listAuditEntries(get(), 1))[0]).toMatchObject({
          event: 'account.created',
          detail: { name: 'Bo Berg', role: 'agent' },
        });
      });
    });
  },
);
