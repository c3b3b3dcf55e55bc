import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertConversation, insertHistory } from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import { ANNA, BEN, type Desk, openDesk, requirement } from '#server/testing/index.ts';
import type { InboxQuery } from './types.ts';

const HUMAN = 'I want to talk to a human';

describe.each(['embedded', 'server'] as const)('the lists of the inbox, %s database', (kind) => {
  const isThere = kind === 'embedded' || requirement('postgres') !== undefined;
  describe.skipIf(!isThere)('', () => {
    let desk: Desk;
    let inbox: Desk['nodes'][0]['inbox'];
    beforeAll(async () => {
      desk = await openDesk(kind);
      inbox = desk.nodes[0].inbox;
    });
    afterAll(() => desk?.close());

    const list = async (query: Partial<InboxQuery> = {}) =>
      (await inbox.list({ filter: {}, limit: 100, ...query })).rows;
    const idsOf = async (query: Partial<InboxQuery> = {}) =>
      (await list(query)).map(({ conversation }) => conversation.id);
    const search = (text: string, filter: InboxQuery['filter'] = {}) => idsOf({ search: text, filter });

    /** A conversation that was said before, without a turn. */
    async function said(lines: string[], options: { name?: string; channel?: 'api' | 'evaluation' } = {}) {
      const { db, clock } = desk.nodes[0];
      const identity = options.name
        ? {
            externalId: `cus-${options.name}`,
            name: options.name,
            email: `${options.name.split(' ')[0]}@example.com`,
          }
        : undefined;
      const customer = await findOrCreateCustomer(db, identity ? { identity } : {});
      desk.pass(1000);
      const at = clock.now();
      const channel = options.channel ?? 'api';
      const { id } = await insertConversation(db, { channel, customerId: customer.id, language: 'en', at });
      await insertHistory(
        db,
        id,
        lines.map((text, index) => ({
          author: index % 2 ? ('assistant' as const) : ('customer' as const),
          text,
        })),
        at,
      );
      return id;
    }

    test('finds words of any message, the beginning of the last one, and each conversation once; the last changed first', async () => {
      const first = await said(['The zeppelin is late', 'A zeppelin takes three days']);
      const second = await said(['Another zeppelin, please']);
      expect(await search('zeppelin')).toEqual([second, first]);
      expect(await search('zepp')).toEqual([second, first]);
      expect(await search('zepp ')).toEqual([]);
      expect(await search('three zeppelin ')).toEqual([first]);
      const [row] = await list({ search: 'three zepp' });
      expect(row!.hit).toMatchObject({ field: 'message', text: 'A zeppelin takes three days' });
    });

    test('finds an order number by its digits, a customer by name and e-mail, and a conversation by its id', async () => {
      const id = await said(['Where is QX-778123?'], { name: 'Zoë Müller' });
      expect(await search('778123')).toEqual([id]);
      expect(await search('qx-7781')).toEqual([id]);
      expect(await search('zoe mul')).toEqual([id]);
      expect(await search('zoë@example.com')).toEqual([id]);
      expect(await search(id)).toEqual([id]);
      const [row] = await list({ search: 'zoe' });
      expect(row!.hit).toMatchObject({ field: 'customer' });
      expect(row!.hit!.marks[0]).toEqual([0, 3]);
    });

    test('finds the number that was read, however the customer wrote it', async () => {
      const id = await desk.open();
      await desk.say(id, 'ist meine Bestellung 446 677 schon da?');
      await sql`
        insert into event (conversation_id, type, data, created_at)
        values (${id}, 'turn.completed', ${JSON.stringify({ understanding: { entities: [{ key: 'order_number', raw: '446 677', value: 'HH-446677' }] } })}, now())`.execute(
        desk.nodes[0].db,
      );
      expect(await search('446677')).toEqual([id]);
    });

    test('rare words are found behind more newer conversations than are looked through', async () => {
      const id = await said(['a needle in the haystack']);
      const { db } = desk.nodes[0];
      await sql`
        insert into conversation (id, channel, customer_id, language, control, last_seq, customer_seq, preview, created_at, updated_at)
        select 'cnv_hay' || n, 'api', customer_id, 'en', 'assistant', 1, 1, 'hay', now() + interval '1 hour', now() + n * interval '1 second' + interval '1 hour'
        from conversation, generate_series(1, 500) n where id = ${id}`.execute(db);
      expect(await search('needle haystack')).toEqual([id]);
      expect(await search('needle', { controls: ['closed'] })).toEqual([]);
      await sql`delete from conversation where id like 'cnv_hay%'`.execute(db);
    });

    test('evaluations are neither listed nor found nor counted', async () => {
      const before = await inbox.count();
      const id = await said(['a walrus in the bath'], { channel: 'evaluation', name: 'Walter Walrus' });
      expect(await search('walrus')).toEqual([]);
      expect(await search(id)).toEqual([]);
      expect(await idsOf()).not.toContain(id);
      expect(await inbox.count()).toEqual(before);
    });

    test('a search respects the filters', async () => {
      const id = await said(['The umbrella broke']);
      expect(await search('umbrella', { controls: ['assistant'] })).toEqual([id]);
      expect(await search('umbrella', { controls: ['queue', 'agent'] })).toEqual([]);
      expect(await search('umbrella', { language: 'fr' })).toEqual([]);
      expect(await search('umbrella', { sla: 'breached' })).toEqual([]);
    });

    test.each([{}, { search: 'page' }, { order: 'longest-waiting' as const }])(
      'pages by key miss nothing and show nothing twice, also when a conversation changes in between: %o',
      async (asked) => {
        const ids: ConversationId[] = [];
        for (let index = 0; index < 7; index++) {
          const id = await said([`page ${index}`]);
          await desk.nodes[0].db
            .updateTable('conversation')
            .set({ control: 'queue', waiting_since: desk.nodes[0].clock.now() })
            .where('id', '=', id)
            .execute();
          ids.push(id);
        }
        const seen: ConversationId[] = [];
        let after: InboxQuery['after'];
        do {
          const page = await inbox.list({
            filter: { controls: ['queue'], ids },
            ...asked,
            limit: 3,
            ...(after ? { after } : {}),
          });
          seen.push(...page.rows.map(({ conversation }) => conversation.id));
          after = page.next;
          // Something happens on top of what was read already.
          desk.pass(1000);
          const at = desk.nodes[0].clock.now();
          await desk.nodes[0].db
            .updateTable('conversation')
            .set({ updated_at: at })
            .where('id', '=', seen[0]!)
            .execute();
        } while (after);
        expect(seen.toSorted()).toEqual(ids.toSorted());
      },
    );

    test('filters hold together', async () => {
      const id = await said(['filter me']);
      await desk.nodes[0].db
        .updateTable('conversation')
        .set({
          control: 'closed',
          closed_by: 'agent',
          topic: 'returns',
          rating: 2,
          emotion: 'angry',
          priority: 'high',
          queue: 'vip',
        })
        .where('id', '=', id)
        .execute();
      const all = {
        topic: 'returns',
        rating: 2,
        emotion: 'angry',
        priority: 'high',
        queue: 'vip',
        language: 'en',
        channel: 'api',
      } as const;
      expect(await idsOf({ filter: all })).toEqual([id]);
      expect(await idsOf({ filter: { ...all, rating: 3 } })).toEqual([]);
      expect(await idsOf({ filter: { ...all, until: new Date(0) } })).toEqual([]);
      expect(await idsOf({ filter: { ...all, from: new Date(0) } })).toEqual([id]);
    });

    test('who has waited longest comes first; an agent’s reply ends the waiting, the customer’s next message begins it', async () => {
      const [a, b] = [await desk.open(), await desk.open()];
      await desk.say(a, HUMAN);
      desk.pass(60_000);
      await desk.say(b, HUMAN);
      const order = async () =>
        await idsOf({ order: 'longest-waiting', filter: { controls: ['queue', 'agent'], ids: [a, b] } });
      expect(await order()).toEqual([a, b]);
      await inbox.take(a, ANNA);
      expect(await order()).toEqual([a, b]);
      await inbox.reply(a, ANNA, 'Hello');
      expect(await order()).toEqual([b]);
      desk.pass(60_000);
      await desk.say(a, 'Are you there?');
      expect(await order()).toEqual([b, a]);
    });

    test('counts stop at their limit', async () => {
      const before = await inbox.count(ANNA.id);
      const id = await said(['many']);
      const { db } = desk.nodes[0];
      await sql`
        insert into conversation (id, channel, customer_id, language, control, closed_by, last_seq, customer_seq, preview, created_at, updated_at)
        select 'cnv_many' || n, 'api', customer_id, 'en', 'closed', 'agent', 1, 1, '', now(), now()
        from conversation, generate_series(1, 1010) n where id = ${id}`.execute(db);
      expect(await inbox.count(ANNA.id)).toEqual({
        ...before,
        assistant: before.assistant + 1,
        closed: 1000,
      });
      await sql`delete from conversation where id like 'cnv_many%'`.execute(db);
    });

    test('what the customer wrote is unread until this agent opened it; another agent’s reading does not count', async () => {
      const id = await desk.open();
      await desk.say(id, HUMAN);
      const isUnread = async (agentId = ANNA.id) =>
        (await list({ filter: { ids: [id] }, agentId }))[0]!.isUnread ?? false;
      expect(await isUnread()).toBe(true);
      await inbox.markRead(id, ANNA, 2);
      expect([await isUnread(), await isUnread(BEN.id)]).toEqual([false, true]);
      await inbox.markRead(id, ANNA, 1);
      expect(await isUnread()).toBe(false);
      await desk.say(id, 'Hello?');
      expect(await isUnread()).toBe(true);
      await inbox.markRead('cnv_none' as ConversationId, ANNA, 1);
    });
  });
});
