import { describe, expect, test } from 'vitest';
import { ActionSchema, type CustomerId } from '#server/kernel/index.ts';
import { buildRequest, type RequestValues } from './build-request.ts';

const action = (request: Record<string, unknown>, effect = 'change') =>
  ActionSchema.parse({ name: 'test', description: 'Test.', effect, request, replies: { when: {} } });
const values = (slots: Record<string, string>): RequestValues => ({
  slots,
  customer: {
    id: 'cus_1' as CustomerId,
    externalId: 'cus-1001',
    email: 'a+b@example.com',
    segment: 'standard',
    verified: true,
    createdAt: new Date(0),
    earlierConversations: 0,
  },
  env: { SHOP_URL: 'http://127.0.0.1:4010/', TOKEN: 't\r\nx: y', CANDOR_SECRET: 's', DATABASE_URL: 'd' },
  idempotencyKey: 'key',
});

describe('buildRequest', () => {
  test('values are encoded in the URL; the base address is taken as it is', () => {
    const request = buildRequest(
      action({ method: 'GET', url: '{{env.SHOP_URL}}/orders/{{order}}?mail={{customer.email}}' }, 'read'),
      values({ order: 'a/../b?x=1&y#é ' }),
    );
    expect(request).toMatchObject({
      url: 'http://127.0.0.1:4010/orders/a%2F..%2Fb%3Fx%3D1%26y%23%C3%A9%20?mail=a%2Bb%40example.com',
    });
    expect(request).not.toHaveProperty('headers.idempotency-key');
  });

  test('a change carries its key and a JSON body that no value can break out of', () => {
    const request = buildRequest(
      action({
        method: 'POST',
        url: 'https://shop.example/returns',
        headers: { authorization: 'Bearer {{env.TOKEN}}' },
        body: { reason: 'Why: {{reason}}' },
      }),
      values({ reason: '"}, {{env.TOKEN}} \\' }),
    );
    if (typeof request === 'string') throw new Error(request);
    expect(request.headers).toMatchObject({ 'idempotency-key': 'key', authorization: 'Bearer tx: y' });
    expect(JSON.parse(request.body ?? '')).toEqual({ reason: 'Why: "}, {{env.TOKEN}} \\' });
  });

  test.each([
    ['https://x.example/{{order}}', { order: '..' }],
    ['https://x.example/{{order}}', { order: '' }],
    ['https://x.example/{{order}}', {}],
    ['https://x.example/{{constructor}}', {}],
    ['https://x.example/{{env.CANDOR_SECRET}}', {}],
    ['https://x.example/{{env.DATABASE_URL}}', {}],
    ['{{env.MISSING}}/x', {}],
    ['nowhere', {}],
  ])('%s with %j is refused with a sentence', (url, slots) => {
    expect(typeof buildRequest(action({ method: 'GET', url }), values(slots))).toBe('string');
  });
});
