import type { KyselyPlugin, QueryId } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compose } from '#server/compose.ts';
import { listEvents } from '#server/conversations/index.ts';
import { conversationChannel } from '#server/http/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { ANNA, BEN, createHeldModel, type Desk, openDesk, requirement } from '#server/testing/index.ts';
import type { TurnEvent } from './index.ts';

const QUESTION = 'How long do I have to return something?';
const url = requirement('postgres');

const authors = (messages: { author: string }[]) => messages.map((message) => message.author);

/** What one node tells those who follow a conversation. */
function follow(node: Desk['nodes'][0], id: ConversationId): TurnEvent[] {
  const seen: TurnEvent[] = [];
  node.bus.subscribe(conversationChannel(id), (event) => void seen.push(event as TurnEvent));
  return seen;
}

/** The same database; once told to, it reports one recorded message late, as a busy connection may. */
function reportingLate(db: Db): { db: Db; delayNext(reported: Promise<void>): void } {
  let delay: Promise<void> | undefined;
  const delays = new WeakMap<QueryId, Promise<void>>();
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      if (!delay || !JSON.stringify(node).includes('insert into message')) return node;
      delays.set(queryId, delay);
      delay = undefined;
      return node;
    },
    async transformResult({ result, queryId }) {
      await delays.get(queryId);
      return result;
    },
  };
  return {
    db: db.withPlugin(plugin),
    delayNext(reported) {
      delay = reported;
    },
  };
}

describe.each(['embedded', 'server'] as const)('two nodes on one %s database', (kind) => {
  const missing = kind === 'server' && !url;
  const models = { a: createHeldModel(), b: createHeldModel() };
  let desk: Desk;
  let a: Desk['nodes'][0];
  let b: Desk['nodes'][0];
  let id: ConversationId;
  beforeAll(async () => {
    if (missing) return;
    desk = await openDesk(kind, [{ model: models.a }, { model: models.b }]);
    [a, b] = desk.nodes as [typeof a, typeof b];
  });
  beforeEach(async () => {
    if (!missing) id = await desk.open();
  });
  afterEach(() => {
    models.a.letGo();
    models.b.letGo();
  });
  afterAll(() => desk?.close());
  const guaranteed = test.skipIf(missing);

  guaranteed('answer one conversation once when its messages race', async () => {
    for (let round = 0; round < 10; round++) {
      const both = await Promise.all([
        desk.say(id, QUESTION, { node: a }),
        desk.say(id, 'and how do I register it in my account?', { node: b }),
      ]);
      for (const { result } of both) expect(result.control).toBe('assistant');
    }
    const { conversation, messages } = await desk.read(id);
    expect(conversation.answeredSeq).toBe(conversation.customerSeq);
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
    const turns = await listEvents(a.db, id, ['turn.completed']);
    const answered = turns.map((turn) => (turn.data as { messageSeq: number }).messageSeq);
    // Each turn went further than the one before it: nothing was answered by two.
    expect(answered).toEqual([...new Set(answered)].sort((x, y) => x - y));
    const replies = messages.filter(({ author }) => author === 'assistant');
    expect(replies.length).toBeLessThanOrEqual(turns.length);
  });

  guaranteed('leave nothing unanswered when one node gets messages of one conversation at once', async () => {
    for (let round = 0; round < 40; round++) {
      await Promise.all(
        ['one', 'two', 'three'].map((word) => desk.say(id, `${QUESTION} (${word})`, { node: a })),
      );
      const { conversation } = await desk.read(id);
      expect(conversation.answeredSeq).toBe(conversation.customerSeq);
    }
  });

  guaranteed(
    'answer the newest message although word of an older one comes back from the database later',
    async () => {
      const late = Promise.withResolvers<void>();
      const { db, delayNext } = reportingLate(a.db);
      const database = { ...a.database, db };
      const node = await compose(a.config, { database, model: models.b, clock: a.clock });
      delayNext(late.promise);
      models.b.hold();
      const older = desk.say(id, QUESTION, { node });
      await expect.poll(async () => (await desk.read(id)).messages.length).toBe(1);
      const newer = desk.say(id, 'It is a jacket.', { node });
      await models.b.reached(1);
      late.resolve();
      expect((await older).result.messages).toEqual([]);
      models.b.letGo();
      expect((await newer).result.messages).toHaveLength(1);
      expect((await desk.read(id)).conversation).toMatchObject({ customerSeq: 2, answeredSeq: 2 });
    },
  );

  guaranteed('three quick messages get one reply, and it has read all three', async () => {
    models.a.hold();
    models.b.hold();
    const sent = [desk.say(id, QUESTION, { node: a })];
    await models.a.reached(1);
    sent.push(desk.say(id, 'It is a jacket.', { node: b }));
    await models.b.reached(1);
    sent.push(desk.say(id, 'How many days do I have for a return?', { node: a }));
    await models.a.reached(2);
    models.a.letGo();
    models.b.letGo();
    const results = await Promise.all(sent);
    const { messages } = await desk.read(id);
    expect(authors(messages)).toEqual(['customer', 'customer', 'customer', 'assistant']);
    expect(results.map(({ result }) => result.messages.length)).toEqual([0, 0, 1]);
    const [turn] = await listEvents(a.db, id, ['turn.completed']);
    expect(turn?.data).toMatchObject({ messageSeq: 3 });
    expect(messages[3]?.text).toContain('30 days');
  });

  guaranteed('a message that arrives while a turn runs takes the turn’s text back', async () => {
    models.a.hold();
    models.b.hold();
    const seen = follow(a, id);
    const first = desk.say(id, QUESTION);
    await models.a.reached(1);
    const second = desk.say(id, 'I mean a jacket.');
    await models.a.reached(2);
    models.a.letGo();
    const [one, two] = await Promise.all([first, second]);
    expect(one.result).toMatchObject({ messages: [] });
    expect(one.result.proposal).toBeUndefined();
    const of = (turnId: string, type: string) =>
      seen.filter((event) => event.type === type && 'turnId' in event && event.turnId === turnId);
    expect(of(one.result.turnId, 'retracted')).toHaveLength(1);
    expect(of(two.result.turnId, 'retracted')).toHaveLength(0);
    expect(of(two.result.turnId, 'done')).toHaveLength(1);
  });

  guaranteed('a superseded turn shows the customer nothing that is not its own', async () => {
    models.a.hold();
    models.b.hold();
    const seen = follow(a, id);
    const first = desk.say(id, QUESTION);
    await models.a.reached(1);
    const second = desk.say(id, 'I mean a jacket.');
    await models.a.reached(2);
    models.a.letGo();
    const [one] = await Promise.all([first, second]);
    const shown = seen.filter((event) => event.type === 'sentence' && event.turnId === one.result.turnId);
    expect(shown).toEqual([]);
  });

  guaranteed(
    'the assistant says nothing when an agent took the conversation while it was thinking',
    async () => {
      models.a.hold();
      models.b.hold();
      const sent = desk.say(id, QUESTION, { node: a });
      await models.a.reached(1);
      await b.inbox.take(id, ANNA);
      models.a.letGo();
      const { result } = await sent;
      expect(result).toMatchObject({ messages: [], control: 'agent', proposal: { outcome: 'recorded' } });
      const { conversation, messages } = await desk.read(id);
      expect(authors(messages)).toEqual(['customer']);
      expect(conversation).toMatchObject({ control: 'agent', agentId: ANNA.id, answeredSeq: 1 });
    },
  );

  guaranteed('of two agents who take a conversation at once, one has it and the other is told', async () => {
    await desk.say(id, 'I want to talk to a human');
    const taken = await Promise.allSettled([a.inbox.take(id, ANNA), b.inbox.take(id, BEN)]);
    expect(taken.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(taken.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
    const { conversation } = await desk.read(id);
    const winner = taken[0]!.status === 'fulfilled' ? ANNA : BEN;
    expect(conversation).toMatchObject({ agentId: winner.id, agentName: winner.name });
  });

  guaranteed('a message delivered to both nodes at once is recorded once and answered alike', async () => {
    const deliveries = [a, b, a, b, a, b].map((node) =>
      desk.say(id, QUESTION, { node, externalId: `${id}:once` }),
    );
    const received = await Promise.all(deliveries);
    expect(received.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    const texts = new Set(
      received.map(({ result }) => JSON.stringify(result.messages.map(({ id: m }) => m))),
    );
    expect(texts.size).toBe(1);
    expect(authors((await desk.read(id)).messages)).toEqual(['customer', 'assistant']);
  });

  guaranteed('a delivery that comes again after later messages gets the answer of its own turn', async () => {
    const first = await desk.say(id, QUESTION, { externalId: `${id}:first` });
    await desk.say(id, 'hello');
    const again = await desk.say(id, QUESTION, { externalId: `${id}:first` });
    expect(again.duplicate).toBe(true);
    expect(again.message.id).toBe(first.message.id);
    expect(again.result.messages).toEqual(first.result.messages);
    expect(again.result.proposal?.outcome).toBe('answered');
  });

  guaranteed('a delivery that comes again while its turn runs waits for it and gets its answer', async () => {
    models.a.hold();
    models.b.hold();
    const first = desk.say(id, QUESTION, { node: a, externalId: `${id}:first` });
    await models.a.reached(1);
    const again = desk.say(id, QUESTION, { node: b, externalId: `${id}:first` });
    models.a.letGo();
    const [one, two] = await Promise.all([first, again]);
    expect(two).toMatchObject({ duplicate: true });
    expect(two.result.messages).toEqual(one.result.messages);
  });
});
