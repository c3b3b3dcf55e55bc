import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createShopServer } from './server.ts';
import { openShop } from './store.ts';

const TODAY = '2026-11-20';

describe('the demo shop over HTTP', () => {
  const shop = openShop(undefined, TODAY);
  const server = createShopServer(shop);
  let base = '';
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    shop.close();
  });
  const get = async (path: string) => {
    const response = await fetch(base + path);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const startReturn = async (body: unknown, key?: string) => {
    const response = await fetch(`${base}/returns`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  test('an order is shown to its own customer', async () => {
    const { status, body } = await get('/orders/10231?customer=cus-1001');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'shipped', expected: '2026-11-22', total: { amount: 189 } });
  });

  test("another customer's order looks the same as one that does not exist", async () => {
    const foreign = await get('/orders/FP-10236?customer=cus-1001');
    const missing = await get('/orders/FP-99999?customer=cus-1001');
    expect(foreign).toEqual(missing);
    expect(foreign.status).toBe(404);
  });

  test('orders of a customer come newest first', async () => {
    const { body } = await get('/customers/cus-1001/orders');
    expect((body['orders'] as { number: string }[]).map((order) => order.number)).toEqual([
      'FP-10244',
      'FP-10231',
      'FP-10198',
      'FP-10107',
    ]);
  });

  test.each([
    ['ember stove', 'in_stock', 'Ember stove'],
    ['Ember Duo', 'discontinued', 'Ember Duo stove'],
    ['the skarn 2 tent please', 'back_soon', 'Skarn 2 tent'],
    ['skran 3', 'in_stock', 'Skarn 3 tent'],
    ['LMP-GLIMT', 'in_stock', 'Glimt headlamp'],
    ['lyng', 'last_few', 'Lyng down jacket'],
    ['la tente Skarn 3', 'in_stock', 'Skarn 3 tent'],
    ['réchaud ember', 'in_stock', 'Ember stove'],
    ['sac de couchage Myr', 'in_stock', 'Myr sleeping bag'],
  ])('stock of "%s" is %s', async (words, result, product) => {
    const { body } = await get(`/stock?product=${encodeURIComponent(words)}`);
    expect(body).toMatchObject({ result, product });
  });

  test('an unclear product names the candidates, an unknown one is not found', async () => {
    expect((await get('/stock?product=backpack')).body).toEqual({
      result: 'which',
      candidates: ['Vidde 45 backpack', 'Vidde 65 backpack'],
    });
    expect((await get('/stock?product=espresso%20machine')).status).toBe(404);
    expect((await get('/stock')).status).toBe(404);
  });

  test('the same key has one effect and the same answer; another key finds the open return', async () => {
    const request = { order: 'FP-10198', customer: 'cus-1001', reason: 'wrong-size' };
    const first = await startReturn(request, 'k1');
    const again = await startReturn(request, 'k1');
    expect(first.body).toMatchObject({ result: 'created', label: { amount: 3.9 } });
    expect(again.body).toEqual(first.body);
    const other = await startReturn(request, 'k2');
    expect(other.body).toMatchObject({
      result: 'already_open',
      return_number: first.body['return_number'],
    });
    expect((await get('/returns?order=FP-10198')).body['count']).toBe(1);
    expect((await startReturn({ ...request, reason: 'faulty' }, 'k1')).status).toBe(422);
  });

  test('a return follows the rules of the shop', async () => {
    const request = { order: 'FP-10205', customer: 'cus-1002', reason: 'other' };
    expect((await startReturn(request, 'k3')).body).toMatchObject({
      result: 'created_free',
      label: { amount: 0 },
    });
    const late = { order: 'FP-10107', customer: 'cus-1001', reason: 'other' };
    expect((await startReturn(late, 'k4')).body).toMatchObject({ result: 'window_over' });
    const moving = { order: 'FP-10231', customer: 'cus-1001', reason: 'other' };
    expect((await startReturn(moving, 'k5')).body).toMatchObject({ result: 'not_delivered' });
    expect((await startReturn({ ...late, customer: 'cus-1002' }, 'k6')).status).toBe(404);
    expect((await startReturn(late)).status).toBe(400);
    expect((await startReturn({ order: 1 }, 'k7')).status).toBe(400);
  });
});

describe('the demo shop as a process', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shop-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('a return and its key survive kill -9, and the service ends with its parent', async () => {
    const post = (base: string) =>
      fetch(`${base}/returns`, {
        method: 'POST',
        headers: { 'idempotency-key': 'kept' },
        body: JSON.stringify({ order: 'FP-10198', customer: 'cus-1001', reason: 'faulty' }),
      }).then((response) => response.json());
    const first = await startService(folder);
    const answer = await post(first.base);
    first.child.kill('SIGKILL');
    await first.ended;

    const second = await startService(folder);
    expect(await post(second.base)).toEqual(answer);
    const count = await fetch(`${second.base}/returns?order=FP-10198`).then((response) => response.json());
    expect(count).toMatchObject({ count: 1 });
    second.child.stdin?.end();
    expect(await second.ended).toBe(0);
  });
});

async function startService(
  folder: string,
): Promise<{ child: ChildProcess; base: string; ended: Promise<number | null> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), '--exit-with-parent'], {
    env: { ...process.env, PORT: '0', SHOP_DATA: join(folder, 'shop.db') },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const line = await new Promise<string>((done) => child.stdout?.once('data', (data) => done(String(data))));
  return { child, base: (JSON.parse(line) as { address: string }).address, ended };
}
