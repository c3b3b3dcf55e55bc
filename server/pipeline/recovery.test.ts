import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LEASE_MS, recordMessage, recoverLease } from '#server/conversations/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import { ANNA, createHeldModel, type Desk, openDesk, requirement } from '#server/testing/index.ts';

const QUESTION = 'How long do I have to return something?';
const url = requirement('postgres');

describe.each(['embedded', 'server'] as const)('a node that vanished, %s database', (kind) => {
  const missing = kind === 'server' && !url;
  const model = createHeldModel();
  let desk: Desk;
  let a: Desk['nodes'][0];
  let b: Desk['nodes'][0];
  let id: ConversationId;
  beforeAll(async () => {
    if (missing) return;
    desk = await openDesk(kind, [{ model }, {}]);
    [a, b] = desk.nodes as [typeof a, typeof b];
  });
  beforeEach(async () => {
    if (!missing) id = await desk.open();
  });
  afterEach(() => model.letGo());
  afterAll(() => desk?.close());
  const guaranteed = test.skipIf(missing);
  const authors = async () => (await desk.read(id)).messages.map(({ author }) => author);

  /** A message that a node wrote down and then vanished. */
  const recordAndVanish = (text: string, externalId = `${id}:lost`) =>
    recordMessage(
      { db: a.db, holder: 'a node that is gone' },
      { conversationId: id, channel: 'api', externalId, text },
      a.clock.now(),
    );

  guaranteed('leaves its message to another node once the lease ran out, not before', async () => {
    await recordAndVanish(QUESTION);
    expect(await b.runner.recoverAbandoned()).toBe(0);
    desk.pass(LEASE_MS + 1000);
    expect(await b.runner.recoverAbandoned()).toBe(1);
    expect(await authors()).toEqual(['customer', 'assistant']);
    expect((await desk.read(id)).messages[1]?.text).toContain('30 days');
    expect(await a.runner.recoverAbandoned()).toBe(0);
  });

  guaranteed('has its message answered once when two nodes look for it at once', async () => {
    await recordAndVanish(QUESTION);
    desk.pass(LEASE_MS + 1000);
    const ran = await Promise.all([a.runner.recoverAbandoned(), b.runner.recoverAbandoned()]);
    expect(ran[0] + ran[1]).toBe(1);
    expect(await authors()).toEqual(['customer', 'assistant']);
  });

  guaranteed('that comes back too late cannot commit what it thought', async () => {
    model.hold();
    const late = desk.say(id, QUESTION, { node: a });
    await model.reached(1);
    desk.pass(LEASE_MS + 1000);
    expect(await b.runner.recoverAbandoned()).toBe(1);
    model.letGo();
    expect((await late).result.messages).toEqual([]);
    expect(await authors()).toEqual(['customer', 'assistant']);
  });

  guaranteed('has its message answered at once when the customer’s side delivers it again', async () => {
    await recordAndVanish(QUESTION, `${id}:again`);
    desk.pass(LEASE_MS + 1000);
    const again = await desk.say(id, QUESTION, { node: b, externalId: `${id}:again` });
    expect(again).toMatchObject({ duplicate: true, result: { proposal: { outcome: 'answered' } } });
    expect(await authors()).toEqual(['customer', 'assistant']);
  });

  guaranteed('does not hold up what the customer writes next: one reply reads both', async () => {
    await recordAndVanish(QUESTION);
    await desk.say(id, 'Please tell me the number of days.', { node: b });
    expect(await authors()).toEqual(['customer', 'customer', 'assistant']);
    desk.pass(LEASE_MS + 1000);
    expect(await b.runner.recoverAbandoned()).toBe(0);
  });

  guaranteed('whose conversation an agent took meanwhile stays silent', async () => {
    await recordAndVanish(QUESTION);
    await b.inbox.take(id, ANNA);
    desk.pass(LEASE_MS + 1000);
    expect(await b.runner.recoverAbandoned()).toBe(1);
    expect(await authors()).toEqual(['customer']);
    expect((await desk.read(id)).conversation).toMatchObject({ answeredSeq: 1, control: 'agent' });
  });

  guaranteed('over one message again and again brings in a human', async () => {
    await recordAndVanish(QUESTION);
    for (let crash = 0; crash < 4; crash++) {
      desk.pass(LEASE_MS + 1000);
      await recoverLease(a.db, id, 'a node that crashes', a.clock.now());
    }
    desk.pass(LEASE_MS + 1000);
    await b.runner.recoverAbandoned();
    expect((await desk.read(id)).conversation).toMatchObject({ control: 'queue', answeredSeq: 1 });
    expect((await desk.read(id)).messages.at(-1)?.text).toContain('Something went wrong');
  });

  guaranteed('leaves many conversations, and all of them are answered', async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, () => desk.open()));
    for (const conversationId of ids) {
      const message = {
        conversationId,
        channel: 'api' as const,
        externalId: `${conversationId}:x`,
        text: QUESTION,
      };
      await recordMessage({ db: a.db, holder: 'gone' }, message, a.clock.now());
    }
    desk.pass(LEASE_MS + 1000);
    let ran = 0;
    for (let pass = 0; pass < 5; pass++) ran += await b.runner.recoverAbandoned();
    expect(ran).toBe(50);
  });
});
