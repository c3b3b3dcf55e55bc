import { SignJWT, UnsecuredJWT } from 'jose';
import { expect, test } from 'vitest';
import type { Clock } from '#server/kernel/index.ts';
import { signIdentity, verifyIdentity } from './index.ts';

const SECRET = 'a secret of more than thirty-two characters';
const NOW = new Date('2026-11-21T10:00:00Z');
const clock = (minutes = 0): Clock => ({ now: () => new Date(NOW.getTime() + minutes * 60_000) });
const nora = { externalId: 'cus-1001', name: 'Nora Lindqvist', email: 'nora@example.com', language: 'en' };

async function token(claims: Record<string, unknown>, secret = SECRET, alg = 'HS256'): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg }).sign(new TextEncoder().encode(secret));
}
const seconds = (minutes: number) => NOW.getTime() / 1000 + minutes * 60;

test('a signed identity is read back, for an hour', async () => {
  const signed = await signIdentity({ ...nora, segment: 'vip' }, SECRET, clock());
  expect(await verifyIdentity(signed, SECRET, clock(59))).toEqual({ ...nora, segment: 'vip' });
  expect(await verifyIdentity(signed, SECRET, clock(62))).toBeUndefined();
});

test('another secret, another algorithm, no signature and no token are all refused', async () => {
  const claims = { sub: 'cus-1001', iat: seconds(0), exp: seconds(30) };
  expect(await verifyIdentity(await token(claims), SECRET, clock())).toBeDefined();
  expect(await verifyIdentity(await token(claims, 'x'.repeat(40)), SECRET, clock())).toBeUndefined();
  const long = 'y'.repeat(64);
  expect(await verifyIdentity(await token(claims, long, 'HS512'), long, clock())).toBeUndefined();
  expect(await verifyIdentity(new UnsecuredJWT(claims).encode(), SECRET, clock())).toBeUndefined();
  for (const junk of ['', 'a.b.c', '{}', 'é'.repeat(1000)])
    expect(await verifyIdentity(junk, SECRET, clock())).toBeUndefined();
});

test('a token without an end, without a start, too long-lived or from the future is refused', async () => {
  for (const claims of [
    { sub: 'a', iat: seconds(0) },
    { sub: 'a', exp: seconds(30) },
    { sub: 'a', iat: seconds(0), exp: seconds(61) },
    { sub: 'a', iat: seconds(10), exp: seconds(40) },
    { iat: seconds(0), exp: seconds(30) },
    { sub: '', iat: seconds(0), exp: seconds(30) },
  ])
    expect(await verifyIdentity(await token(claims), SECRET, clock())).toBeUndefined();
});

test('a claim that cannot be used is left out, the identity stands', async () => {
  const claims = {
    sub: 'a',
    iat: seconds(0),
    exp: seconds(30),
    email: 'nonsense',
    segment: 'king',
    language: 'FR-ca',
  };
  expect(await verifyIdentity(await token(claims), SECRET, clock())).toEqual({
    externalId: 'a',
    language: 'fr',
  });
});

test('a token that would live longer than an hour is not made', async () => {
  await expect(signIdentity(nora, SECRET, clock(), 3601)).rejects.toMatchObject({ code: 'invalid_input' });
});

test('clocks may differ by a minute, not by more', async () => {
  const early = await token({ sub: 'a', iat: seconds(0.9), exp: seconds(30) });
  expect(await verifyIdentity(early, SECRET, clock())).toBeDefined();
  const late = await token({ sub: 'a', iat: seconds(-30), exp: seconds(-0.9) });
  expect(await verifyIdentity(late, SECRET, clock())).toBeDefined();
  const tooLate = await token({ sub: 'a', iat: seconds(-30), exp: seconds(-1.1) });
  expect(await verifyIdentity(tooLate, SECRET, clock())).toBeUndefined();
});

test('a token made for one company is not good at another that shares the secret', async () => {
  const claims = { sub: 'a', iat: seconds(0), exp: seconds(30) };
  const named = await token({ ...claims, aud: 'fjord-and-pine' });
  const plain = await token(claims);
  expect(await verifyIdentity(named, SECRET, clock(), 'fjord-and-pine')).toBeDefined();
  expect(await verifyIdentity(named, SECRET, clock(), 'another-company')).toBeUndefined();
  expect(await verifyIdentity(named, SECRET, clock())).toBeUndefined();
  expect(await verifyIdentity(plain, SECRET, clock(), 'fjord-and-pine')).toBeUndefined();
});

test('whom articles are for is read as names; what is none is left out', async () => {
  const scope = { product: ['Skarn 2'], plan: ['pro'], region: ['FR'], audience: ['dealers'] };
  const signed = await signIdentity({ externalId: 'a', scope }, SECRET, clock());
  expect((await verifyIdentity(signed, SECRET, clock()))?.scope).toEqual(scope);
  const odd = { sub: 'a', iat: seconds(0), exp: seconds(30), plan: 'pro', region: { a: 1 }, audience: 7 };
  expect((await verifyIdentity(await token(odd), SECRET, clock()))?.scope).toEqual({ plan: ['pro'] });
});
