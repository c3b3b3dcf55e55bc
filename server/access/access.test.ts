import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AgentId } from '#server/kernel/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import {
  type AccessDeps,
  type Actor,
  accessMigrations,
  createAccount,
  createApiKey,
  createFirstAdmin,
  disableAccount,
  findApiKey,
  findSession,
  listAccounts,
  listApiKeys,
  listAuditEntries,
  needsSetup,
  revokeApiKey,
  signIn,
  signOut,
  toActor,
} from './index.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ADA = { email: 'Ada@Example.com ', name: 'Ada', password: 'a long password' };
const HOME = '192.0.2.1';

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
  'access',
  () => accessMigrations,
  (get) => {
    let clock: ReturnType<typeof movableClock>;
    let deps: AccessDeps;

    beforeEach(async () => {
      await sql`truncate account, session, account_link, api_key, audit_entry, login_attempt`.execute(get());
      clock = movableClock();
      deps = { db: get(), clock, passwordCost: { cost: 2 ** 10, blockSize: 8, parallelization: 1 } };
    });

    async function setUp(): Promise<Actor> {
      const made = await createFirstAdmin(deps, ADA);
      if (!made.ok) throw new Error(made.reason);
      return toActor(made.account);
    }

    async function tokenOf(email = ADA.email): Promise<string> {
      const result = await signIn(deps, { email, password: ADA.password, address: HOME });
      if (!result.ok) throw new Error(result.reason);
      return result.token;
    }

    const failures = async (count: number, address: string, email = ADA.email) => {
      for (let i = 0; i < count; i++) {
        const result = await signIn(deps, { email, password: `wrong ${i}`, address });
        expect(result).toEqual({ ok: false, reason: 'wrong_credentials' });
      }
    };

    describe('first-run set-up', () => {
      test('it makes one admin and is over then', async () => {
        expect(await needsSetup(get())).toBe(true);
        expect(await createFirstAdmin(deps, ADA)).toMatchObject({
          ok: true,
          account: { email: 'ada@example.com', name: 'Ada', role: 'admin' },
        });
        expect(await needsSetup(get())).toBe(false);
        expect(await createFirstAdmin(deps, { ...ADA, email: 'eve@example.com' })).toEqual({
          ok: false,
          reason: 'already_set_up',
        });
      });

      test('of several at once exactly one wins', async () => {
        const made = await Promise.all(
          ['a', 'b', 'c', 'd', 'e'].map((name) =>
            createFirstAdmin(deps, { ...ADA, email: `${name}@example.com` }),
          ),
        );
        expect(made.filter((result) => result.ok)).toHaveLength(1);
        expect(await listAccounts(get())).toHaveLength(1);
      });

      test('a bad address and a short password are named, field by field', async () => {
        const refused = createFirstAdmin(deps, { email: 'ada', name: ' ', password: 'short' });
        await expect(refused).rejects.toMatchObject({
          code: 'invalid_input',
          fields: { email: expect.any(String), name: expect.any(String), password: expect.any(String) },
        });
        expect(await needsSetup(get())).toBe(true);
      });
    });

    describe('accounts', () => {
      test('two accounts cannot share an address, whatever its case', async () => {
        const by = await setUp();
        const again = await createAccount(deps, { ...ADA, email: 'ADA@example.com', role: 'agent', by });
        expect(again).toEqual({ ok: false, reason: 'email_taken' });
      });

      test('a disabled account is out at once and cannot come back', async () => {
        const by = await setUp();
        const made = await createAccount(deps, { ...ADA, email: 'bo@example.com', role: 'agent', by });
        if (!made.ok) throw new Error(made.reason);
        const token = await tokenOf('bo@example.com');
        expect(await disableAccount(deps, { id: made.account.id, by })).toEqual({ ok: true });
        expect(await findSession(get(), token, clock)).toBeUndefined();
        const result = await signIn(deps, { email: 'bo@example.com', password: ADA.password });
        expect(result).toEqual({ ok: false, reason: 'wrong_credentials' });
      });

      test('the last admin cannot be disabled, also by two who disable each other at once', async () => {
        const by = await setUp();
        const second = await createAccount(deps, { ...ADA, email: 'bo@example.com', role: 'admin', by });
        expect(second.ok).toBe(true);
        const [a, b] = await listAccounts(get());
        const ends = await Promise.all([
          disableAccount(deps, { id: a!.id, by }),
          disableAccount(deps, { id: b!.id, by }),
        ]);
        expect(ends.filter((end) => end.ok)).toHaveLength(1);
        expect(ends).toContainEqual({ ok: false, reason: 'last_admin' });
        const missing = await disableAccount(deps, { id: 'agt_none' as AgentId, by });
        expect(missing).toEqual({ ok: false, reason: 'not_found' });
      });
    });

    describe('signing in', () => {
      test('a token finds its session until sign-out, and only its hash is stored', async () => {
        const admin = await setUp();
        const token = await tokenOf('ADA@example.com');
        const session = await findSession(get(), token, clock);
        expect(session && toActor(session.agent)).toEqual(admin);
        const rows = await get().selectFrom('session').selectAll().execute();
        expect(JSON.stringify(rows)).not.toContain(token);
        await signOut(deps, token);
        expect(await findSession(get(), token, clock)).toBeUndefined();
      });

      test('an unknown account, a wrong password and a made-up token are refused alike', async () => {
        await setUp();
        const refused = { ok: false, reason: 'wrong_credentials' };
        expect(await signIn(deps, { ...ADA, password: 'not the password' })).toEqual(refused);
        expect(await signIn(deps, { ...ADA, email: 'nobody@example.com' })).toEqual(refused);
        expect(await signIn(deps, { ...ADA, email: 'a\0da@example.org' })).toEqual(refused);
        expect(await findSession(get(), 'made-up', clock)).toBeUndefined();
      });

      test('a session slides with use and ends 14 days after the last one', async () => {
        await setUp();
        const token = await tokenOf();
        const end = new Date(clock.now().getTime() + 14 * DAY);
        clock.move(4 * MINUTE);
        expect(await findSession(get(), token, clock)).toMatchObject({ expiresAt: end });
        clock.move(13 * DAY);
        const later = new Date(clock.now().getTime() + 14 * DAY);
        expect(await findSession(get(), token, clock)).toMatchObject({ expiresAt: later });
        clock.move(13 * DAY);
        expect(await findSession(get(), token, clock)).toBeDefined();
        clock.move(14 * DAY);
        expect(await findSession(get(), token, clock)).toBeUndefined();
      });
    });

    describe('the limit on signing in', () => {
      test('ten failures lock the account for that address only, and not for longer than 15 minutes', async () => {
        await setUp();
        await failures(10, HOME);
        const locked = await signIn(deps, { ...ADA, address: HOME });
        expect(locked).toEqual({ ok: false, reason: 'rate_limited', retryAfterMs: 15 * MINUTE });
        expect(await signIn(deps, { ...ADA, address: '198.51.100.7' })).toMatchObject({ ok: true });
        clock.move(14 * MINUTE);
        expect(await signIn(deps, { ...ADA, address: HOME })).toMatchObject({ retryAfterMs: MINUTE });
        clock.move(MINUTE);
        expect(await signIn(deps, { ...ADA, address: HOME })).toMatchObject({ ok: true });
      });

      test('an unknown account is limited like a known one', async () => {
        await failures(10, HOME, 'nobody@example.com');
        const locked = await signIn(deps, { ...ADA, email: 'nobody@example.com', address: HOME });
        expect(locked).toMatchObject({ reason: 'rate_limited' });
      });

      test('guesses at the same time do not slip through', async () => {
        await setUp();
        const results = await Promise.all(
          Array.from({ length: 25 }, () => signIn(deps, { ...ADA, password: 'a guess', address: HOME })),
        );
        expect(results.filter((result) => !result.ok && result.reason === 'wrong_credentials')).toHaveLength(
          10,
        );
      });

      test('one address cannot try its way through many accounts', async () => {
        for (let i = 0; i < 10; i++) await failures(5, HOME, `agent${i}@example.com`);
        const locked = await signIn(deps, { ...ADA, email: 'agent99@example.com', address: HOME });
        expect(locked).toMatchObject({ reason: 'rate_limited' });
      });

      test('a success forgets the failures before it', async () => {
        await setUp();
        await failures(9, HOME);
        await tokenOf();
        await failures(9, HOME);
        await tokenOf();
      });
    });

    describe('API keys', () => {
      test('a key is shown once, works with its scopes, and only its hash is stored', async () => {
        const by = await setUp();
        const made = await createApiKey(deps, { name: 'shop', scopes: ['conversations:write'], by });
        expect(made.key).toMatch(/^ck_[\w-]{43}$/);
        expect(await findApiKey(get(), made.key, clock)).toEqual({
          kind: 'key',
          keyId: made.id,
          name: 'shop',
          scopes: ['conversations:write'],
        });
        expect(JSON.stringify(await get().selectFrom('api_key').selectAll().execute())).not.toContain(
          made.key,
        );
        expect(await findApiKey(get(), `ck_${'a'.repeat(43)}`, clock)).toBeUndefined();
        expect(await findApiKey(get(), 'anything', clock)).toBeUndefined();
      });

      test('a revoked key is refused at once and is no longer listed', async () => {
        const by = await setUp();
        const { key, id } = await createApiKey(deps, { name: 'shop', scopes: ['admin'], by });
        expect(await revokeApiKey(deps, { id, by })).toBe(true);
        expect(await findApiKey(get(), key, clock)).toBeUndefined();
        expect(await listApiKeys(get())).toEqual([]);
        expect(await revokeApiKey(deps, { id, by })).toBe(false);
      });

      test('when it was last used is kept, to the minute', async () => {
        const by = await setUp();
        const { key } = await createApiKey(deps, { name: 'shop', scopes: ['admin'], by });
        expect((await listApiKeys(get()))[0]?.lastUsedAt).toBeUndefined();
        const first = clock.now();
        await findApiKey(get(), key, clock);
        clock.move(MINUTE / 2);
        await findApiKey(get(), key, clock);
        expect((await listApiKeys(get()))[0]?.lastUsedAt).toEqual(first);
        clock.move(MINUTE / 2);
        await findApiKey(get(), key, clock);
        expect((await listApiKeys(get()))[0]?.lastUsedAt).toEqual(clock.now());
      });
    });

    test('the audit names who did what, newest first, and holds no secret', async () => {
      const by = await setUp();
      const token = await tokenOf();
      const { key, id } = await createApiKey(deps, { name: 'shop', scopes: ['admin'], by });
      await revokeApiKey(deps, { id, by });
      const entries = await listAuditEntries(get(), 10);
      expect(entries.map((entry) => entry.event)).toEqual([
        'apiKey.revoked',
        'apiKey.created',
        'session.started',
        'setup.finished',
      ]);
      expect(entries[0]).toMatchObject({ actor: by, subject: id });
      for (const secret of [token, key, ADA.password]) expect(JSON.stringify(entries)).not.toContain(secret);
    });
  },
);
