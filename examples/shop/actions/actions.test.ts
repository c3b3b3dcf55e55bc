import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionsMigrations, createActions } from '#server/actions/index.ts';
import {
  ActionSchema,
  type CustomerId,
  type CustomerProfile,
  type EntityKey,
  newId,
  systemClock,
  UNKNOWN_UNDERSTANDING,
} from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import { createShopServer } from '../service/server.ts';
import { openShop } from '../service/store.ts';

const LANGUAGES = ['en', 'fr', 'es', 'de'];

async function load(name: string) {
  return ActionSchema.parse(parse(await readFile(join(import.meta.dirname, `${name}.yaml`), 'utf8')));
}

test('every text of the demo actions exists in its four languages', async () => {
  for (const name of ['track-order', 'check-stock', 'start-return']) {
    const action = await load(name);
    const choices = action.slots.flatMap((slot) => slot.choices?.map((choice) => choice.label) ?? []);
    const texts = [
      ...action.slots.map((slot) => slot.ask),
      ...choices,
      ...Object.values(action.replies.when),
      action.replies.not_found,
      ...(action.effect === 'change' ? [action.confirm] : []),
    ];
    for (const text of texts) expect(Object.keys(text ?? {}), name).toEqual(LANGUAGES);
  }
});

eachDatabase(
  'the demo actions against the demo service',
  () => actionsMigrations,
  (get) => {
    const shop = openShop(undefined, '2026-11-20');
    const server = createShopServer(shop);
    let host = '';
    beforeAll(async () => {
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => {
      server.close();
      shop.close();
    });

    const customer = (externalId: string): CustomerProfile => ({
      id: 'cus_1' as CustomerId,
      externalId,
      segment: 'standard',
      verified: true,
      createdAt: new Date(0),
      earlierConversations: 0,
    });

    /** What each message of a conversation leads to: the kind of step and what the customer reads. */
    async function talk(
      name: string,
      externalId: string,
      language: string,
      messages: string[],
      entities: [EntityKey, string][] = [],
    ) {
      const env = { SHOP_URL: `http://${host}` };
      const actions = createActions({
        db: get(),
        clock: systemClock,
        log: silentLogger,
        env,
        allowedHosts: [host],
      });
      const conversationId = newId('conversation');
      const action = await load(name);
      const steps: string[] = [];
      for (const text of messages) {
        const step = await actions.advance({
          conversationId,
          turnId: newId('turn'),
          instanceKey: newId('message'),
          action,
          pending: await actions.findPending(get(), conversationId),
          text,
          understanding: {
            ...UNKNOWN_UNDERSTANDING,
            entities: entities
              .filter(([, value]) => text.includes(value))
              .map(([key, value]) => ({ key, raw: value, value })),
          },
          customer: customer(externalId),
          language,
          history: [],
        });
        await get().transaction().execute(step.save);
        steps.push(`${step.kind}: ${'text' in step ? step.text : ''}`);
      }
      return steps;
    }

    test('tracking answers in English and French, and only to the order’s own customer', async () => {
      expect(await talk('track-order', 'cus-1001', 'en', ['where is my order?', '10231'])).toEqual([
        'needs-slot: Which order is it? The number is in your confirmation e-mail, for example FP-10231.',
        'done: Order FP-10231 (1 × Regn rain jacket) is on its way with Fjordpost and should arrive on Sunday, November 22. Follow the parcel FJ483920175DK: https://fjordpost.example/track/FJ483920175DK',
      ]);
      const order: [EntityKey, string][] = [['order_number', 'FP-10236']];
      const [french] = await talk('track-order', 'cus-1002', 'fr', ['où est FP-10236 ?'], order);
      expect(french).toMatch(/^done: La commande FP-10236 .* devrait arriver le samedi 21 novembre/);
      expect(await talk('track-order', 'cus-1001', 'en', ['where is FP-10236?'], order)).toEqual([
        'not-possible: I find no order FP-10236 in your account. Please check the number in your confirmation e-mail.',
      ]);
    });

    test('stock is looked up by the customer’s own words', async () => {
      expect(await talk('check-stock', 'cus-1001', 'en', ['is it in stock?', 'skran 2 tent'])).toEqual([
        'needs-slot: Which product do you mean?',
        'done: Skarn 2 tent (€349.00) is out of stock. We expect it back on Monday, December 7.',
      ]);
      expect((await talk('check-stock', 'cus-1001', 'de', ['auf Lager?', 'ein Rucksack']))[1]).toMatch(
        /Vidde 45 backpack und Vidde 65/,
      );
    });

    test('a return is asked for, confirmed and opened once', async () => {
      const messages = ['je veux retourner une commande', 'FP-10205', 'il est trop grand', 'oui, allez-y'];
      const steps = await talk('start-return', 'cus-1002', 'fr', messages);
      expect(steps.map((step) => step.split(':')[0])).toEqual([
        'needs-slot',
        'needs-slot',
        'needs-confirmation',
        'done',
      ]);
      expect(steps[2]).toContain('commande FP-10205. Raison : Mauvaise taille');
      expect(shop.returnsOf('FP-10205')).toMatchObject([{ reason: 'wrong-size' }]);
    });

    test('a return outside the rules is explained', async () => {
      const order: [EntityKey, string][] = [['order_number', 'FP-10107']];
      const steps = await talk(
        'start-return',
        'cus-1001',
        'en',
        ['return FP-10107, it is broken', 'Yes'],
        order,
      );
      expect(steps[1]).toMatch(/^done: Order FP-10107 was delivered on .* cannot open a return/);
      expect(shop.returnsOf('FP-10107')).toEqual([]);
    });
  },
);
