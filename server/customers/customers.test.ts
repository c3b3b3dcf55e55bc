import { expect, test } from 'vitest';
import { eachDatabase } from '#server/testing/databases.ts';
import { customersMigrations, findCustomer, findOrCreateCustomer, listCustomers } from './index.ts';

eachDatabase(
  'customers',
  () => customersMigrations,
  (get) => {
    test('an anonymous visitor is a new, unverified customer each time', async () => {
      const first = await findOrCreateCustomer(get(), { language: 'fr' });
      const second = await findOrCreateCustomer(get());
      expect(first).toMatchObject({ verified: false, language: 'fr', segment: 'standard' });
      expect(second.id).not.toBe(first.id);
      expect(await findCustomer(get(), first.id)).toEqual(first);
    });

    test('the same external id is the same customer, and what a later token leaves out stays', async () => {
      const identity = { externalId: 'cus-1001', name: 'Nora Lindqvist', email: 'nora@example.com' };
      const first = await findOrCreateCustomer(get(), { identity, language: 'en' });
      const again = await findOrCreateCustomer(get(), {
        identity: { externalId: 'cus-1001', segment: 'vip' },
        language: 'de',
      });
      expect(again).toEqual({ ...first, segment: 'vip' });
      expect(again).toMatchObject({ verified: true, name: 'Nora Lindqvist', language: 'en' });
    });

    test('several customers are read at once, unknown ids left out', async () => {
      const [a, b] = [await findOrCreateCustomer(get()), await findOrCreateCustomer(get())];
      const found = await listCustomers(get(), [b.id, 'cus_unknown', a.id]);
      expect(new Set(found.map((customer) => customer.id))).toEqual(new Set([a.id, b.id]));
      expect(await listCustomers(get(), [])).toEqual([]);
    });

    test('what a customer may see is what the newest token says, and no more', async () => {
      const identity = { externalId: 'cus-scope' };
      const scope = { plan: ['pro'], audience: ['dealers'] };
      const first = await findOrCreateCustomer(get(), { identity: { ...identity, scope } });
      expect(first.scope).toEqual(scope);
      expect((await findCustomer(get(), first.id))?.scope).toEqual(scope);
      expect((await findOrCreateCustomer(get(), { identity })).scope).toBeUndefined();
    });

    test('a newer token corrects name and language', async () => {
      const signed = { externalId: 'cus-2', name: 'H. Marchand', language: 'en' };
      await findOrCreateCustomer(get(), { identity: signed });
      const again = await findOrCreateCustomer(get(), {
        identity: { externalId: 'cus-2', name: 'Hugo Marchand', language: 'fr' },
      });
      expect(again).toMatchObject({ name: 'Hugo Marchand', language: 'fr' });
    });

    test('two first visits at once make one customer', async () => {
      const identity = { externalId: 'cus-3' };
      const both = await Promise.all([1, 2, 3].map(() => findOrCreateCustomer(get(), { identity })));
      expect(new Set(both.map((customer) => customer.id)).size).toBe(1);
    });

    test('text from a token is stored as text', async () => {
      const name = "Robert'); drop table customer;--";
      const customer = await findOrCreateCustomer(get(), { identity: { externalId: "x' or 1=1", name } });
      expect((await findCustomer(get(), customer.id))?.name).toBe(name);
      expect(await findCustomer(get(), "x' or 1=1")).toBeUndefined();
    });
  },
);
