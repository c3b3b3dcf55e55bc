import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listEvents } from '#server/conversations/index.ts';
import { findOpenEscalation, listEscalations, PRESENCE_MS } from '#server/escalation/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import { addAgent, type Desk, openDesk, requirement, setCompany } from '#server/testing/index.ts';
import { measureReAskRate } from '../measure-re-ask-rate.ts';
import type { InboxAgent } from '../types.ts';

const HUMAN = 'I want to talk to a human';
const QUESTION = 'How long do I have to return something?';
const MINUTE = 60_000;

describe.each(['embedded', 'server'] as const)('the desk on two nodes, %s database', (kind) => {
  const missing = kind === 'server' && !requirement('postgres');
  let desk: Desk;
  let a: Desk['nodes'][0];
  let b: Desk['nodes'][0];
  let id: ConversationId;
  let anna: InboxAgent;
  let ben: InboxAgent;
  let lead: InboxAgent;
  beforeAll(async () => {
    if (missing) return;
    desk = await openDesk(kind, [{}, {}]);
    [a, b] = desk.nodes as [typeof a, typeof b];
    anna = await addAgent(a, 'Anna');
    ben = await addAgent(a, 'Ben');
    lead = await addAgent(a, 'Lea', 'supervisor');
  });
  beforeEach(async () => {
    if (missing) return;
    // What earlier tests left is settled.
    await setCompany(desk, { queues: [] });
    for (const agent of [anna, ben, lead]) {
      await a.desk.setPresence(agent.id, 'offline');
      for (const left of await a.desk.releaseAgent(agent.id)) await a.inbox.resolve(left, agent);
    }
    const { rows } = await a.inbox.list({ filter: { controls: ['queue'] }, limit: 100 });
    for (const { conversation } of rows) await a.inbox.resolve(conversation.id, anna);
    for (const agent of [anna, ben])
      await a.desk.saveAgent(agent.id, { skills: [], languages: [], queues: [], capacity: 6 });
    id = await desk.open();
  });
  afterAll(() => desk?.close());

  const state = async (of = id) => (await desk.read(of)).conversation;
  const turns = (assignment: 'round-robin' | 'least-busy' | 'manual' = 'round-robin') =>
    setCompany(desk, { queues: [{ name: 'general', assignment }] });
  const waiting = async (count = 1) => {
    const ids: ConversationId[] = [];
    for (let made = 0; made < count; made++) {
      ids.push(await desk.open());
      await desk.say(ids.at(-1)!, HUMAN);
    }
    return ids;
  };

  describe.skipIf(missing)('who gets a case', () => {
    test('a case is given when it comes in and an agent is online', async () => {
      await turns();
      await a.desk.setPresence(anna.id, 'online');
      await desk.say(id, HUMAN);
      expect((await a.desk.tend()).given).toEqual([id]);
      expect(await state()).toMatchObject({ control: 'agent', agentId: anna.id, agentName: 'Anna' });
      expect(await findOpenEscalation(a.db, id)).toMatchObject({ takenBy: anna.id });
    });

    test('a case waits while nobody is there, and is given when somebody comes online on another node', async () => {
      await turns();
      await desk.say(id, HUMAN);
      expect((await a.desk.tend()).given).toEqual([]);
      expect(await state()).toMatchObject({ control: 'queue', queue: 'general' });
      await b.desk.setPresence(ben.id, 'online');
      expect((await a.desk.tend()).given).toEqual([id]);
    });

    test('a case is given when an agent has room again', async () => {
      await turns('least-busy');
      await a.desk.saveAgent(anna.id, { skills: [], languages: [], queues: [], capacity: 1 });
      await a.desk.setPresence(anna.id, 'online');
      const [first, second] = await waiting(2);
      expect((await a.desk.tend()).given).toEqual([first]);
      await a.inbox.resolve(first!, anna);
      expect((await a.desk.tend()).given).toEqual([second]);
    });

    test('from a manual queue nothing is given', async () => {
      await turns('manual');
      await a.desk.setPresence(anna.id, 'online');
      await desk.say(id, HUMAN);
      expect((await a.desk.tend()).given).toEqual([]);
    });

    test('two nodes that give at once give each case once, and no agent more than there is room for', async () => {
      await turns();
      for (const agent of [anna, ben]) {
        await a.desk.saveAgent(agent.id, { skills: [], languages: [], queues: [], capacity: 2 });
        await a.desk.setPresence(agent.id, 'online');
      }
      const ids = await waiting(6);
      const tended = await Promise.all([a.desk.tend(), b.desk.tend(), a.desk.tend(), b.desk.tend()]);
      const given = tended.flatMap((each) => each.given);
      expect(new Set(given).size).toBe(given.length);
      // One look may have lost its race; the next finds what is left.
      await a.desk.tend();
      const owners = (await Promise.all(ids.map((each) => state(each)))).map(({ agentId }) => agentId);
      expect(owners.filter((owner) => owner === anna.id)).toHaveLength(2);
      expect(owners.filter((owner) => owner === ben.id)).toHaveLength(2);
      expect(owners.filter((owner) => owner === null)).toHaveLength(2);
    });

    test('who declines is not given the case again; a colleague is', async () => {
      await turns();
      await a.desk.setPresence(anna.id, 'online');
      await desk.say(id, HUMAN);
      await a.desk.tend();
      await a.desk.decline(id, anna, { note: 'I do not know this product' });
      expect(await state()).toMatchObject({ control: 'queue', queue: 'general' });
      expect((await a.desk.tend()).given).toEqual([]);
      await a.desk.setPresence(ben.id, 'online');
      expect((await a.desk.tend()).given).toEqual([id]);
      expect(await state()).toMatchObject({ agentId: ben.id });
    });

    test('what nobody took in time goes to the next queue, once, and is acknowledged to the customer no second time', async () => {
      await setCompany(desk, {
        queues: [
          { name: 'returns', when: { languages: ['en'] }, overflow: { after_minutes: 10, to: 'general' } },
        ],
      });
      await desk.say(id, HUMAN);
      await desk.say(id, 'Hello?');
      expect(await state()).toMatchObject({ queue: 'returns' });
      desk.pass(9 * MINUTE);
      expect((await a.desk.tend()).overflowed).toEqual([]);
      desk.pass(2 * MINUTE);
      const tended = await Promise.all([a.desk.tend(), b.desk.tend()]);
      expect(tended.flatMap(({ overflowed }) => overflowed)).toEqual([id]);
      expect(await state()).toMatchObject({ control: 'queue', queue: 'general' });
      const { result } = await desk.say(id, 'Still nobody?');
      expect(result.messages).toEqual([]);
    });
  });

  describe.skipIf(missing)('an agent who is gone', () => {
    const hold = async () => {
      await a.desk.setPresence(anna.id, 'online');
      await desk.say(id, HUMAN);
      await a.inbox.take(id, anna);
    };

    test('loses a case whose customer waits, after the company’s time', async () => {
      await hold();
      desk.pass(4 * MINUTE);
      expect((await a.desk.tend()).released).toEqual([]);
      desk.pass(2 * MINUTE);
      const tended = await Promise.all([a.desk.tend(), b.desk.tend()]);
      expect(tended.flatMap(({ released }) => released)).toEqual([id]);
      expect(await state()).toMatchObject({ control: 'queue', queue: 'general', agentId: null });
      expect((await findOpenEscalation(a.db, id))?.takenBy).toBeUndefined();
      const events = await listEvents(a.db, id, ['control.changed']);
      expect(events.at(-1)?.data).toMatchObject({ from: 'agent', to: 'queue', why: 'agent-gone' });
    });

    test('keeps it while the console is open, and while the customer does not wait', async () => {
      await hold();
      desk.pass(10 * MINUTE);
      await a.desk.keepPresence(anna.id);
      expect((await a.desk.tend()).released).toEqual([]);
      await a.inbox.reply(id, anna, 'Hello, Anna here.');
      desk.pass(60 * MINUTE);
      expect((await a.desk.tend()).released).toEqual([]);
      await desk.say(id, 'Thank you, one more thing');
      expect((await a.desk.tend()).released).toEqual([id]);
    });

    test('the case goes to a colleague who is there', async () => {
      await turns();
      await hold();
      await a.desk.setPresence(ben.id, 'online');
      desk.pass(PRESENCE_MS + 5 * MINUTE);
      await a.desk.keepPresence(ben.id);
      const tended = await a.desk.tend();
      expect(tended).toMatchObject({ released: [id], given: [id] });
      expect(await state()).toMatchObject({ control: 'agent', agentId: ben.id });
    });

    test('a reply at the same moment either counts or is refused; never both', async () => {
      for (let round = 0; round < 5; round++) {
        const [held] = await waiting();
        await a.inbox.take(held!, anna);
        desk.pass(6 * MINUTE);
        const [reply, tended] = await Promise.all([
          a.inbox.reply(held!, anna, 'Here I am').then(
            () => 'sent',
            (error) => error.code,
          ),
          b.desk.tend(),
        ]);
        const released = tended.released.includes(held!);
        expect(reply).toBe(released ? 'conflict' : 'sent');
        expect((await state(held!)).control).toBe(released ? 'queue' : 'agent');
      }
    });

    test('an account that is disabled gives back everything, also what was taken from the assistant', async () => {
      await hold();
      const taken = await desk.open();
      await desk.say(taken, QUESTION);
      await a.inbox.take(taken, anna);
      expect((await a.desk.releaseAgent(anna.id)).sort()).toEqual([id, taken].sort());
      expect(await state(taken)).toMatchObject({ control: 'queue', queue: 'general' });
      const opened = await findOpenEscalation(a.db, taken);
      expect(opened).toMatchObject({ rule: 'agent-gone', queue: 'general' });
      expect(opened?.packet.summary).toContain('return something');
    });
  });

  describe.skipIf(missing)('passing on', () => {
    test('to a colleague: they have it, and the case with it', async () => {
      await desk.say(id, HUMAN);
      await a.inbox.take(id, anna);
      await a.desk.assign(
        id,
        anna,
        { agentId: ben.id },
        { seen: (await state()).counter, note: 'your order' },
      );
      expect(await state()).toMatchObject({ control: 'agent', agentId: ben.id, agentName: 'Ben' });
      expect(await findOpenEscalation(a.db, id)).toMatchObject({ takenBy: ben.id });
      await expect(a.inbox.reply(id, anna, 'Hello')).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('Ben has it now'),
      });
    });

    test('to a queue, also from the assistant: a case is there', async () => {
      await desk.say(id, QUESTION);
      await a.desk.assign(id, anna, { queue: 'returns' });
      expect(await state()).toMatchObject({ control: 'queue', queue: 'returns' });
      expect(await findOpenEscalation(a.db, id)).toMatchObject({ rule: 'agent-passed-on', queue: 'returns' });
    });

    test('to a queue that gives cases: it is not given right back', async () => {
      await turns();
      await a.desk.setPresence(anna.id, 'online');
      await desk.say(id, QUESTION);
      await a.inbox.take(id, anna);
      await a.desk.assign(id, anna, { queue: 'general' });
      expect((await a.desk.tend()).given).toEqual([]);
      await a.desk.setPresence(ben.id, 'online');
      expect((await a.desk.tend()).given).toEqual([id]);
      expect(await state()).toMatchObject({ agentId: ben.id });
    });

    test('not what a colleague has, but a supervisor may', async () => {
      await desk.say(id, HUMAN);
      await a.inbox.take(id, anna);
      await expect(a.desk.assign(id, ben, { agentId: ben.id })).rejects.toMatchObject({ code: 'conflict' });
      await expect(a.desk.assign(id, ben, { queue: 'general' })).rejects.toMatchObject({ code: 'conflict' });
      await a.desk.assign(id, lead, { agentId: ben.id }, { supervises: true });
      expect(await state()).toMatchObject({ agentId: ben.id });
      await a.inbox.take(id, lead, { supervises: true });
      expect(await state()).toMatchObject({ agentId: lead.id });
    });

    test('to nobody and to no queue is refused', async () => {
      await setCompany(desk, { queues: [{ name: 'returns' }] });
      await desk.say(id, HUMAN);
      const invalid = { code: 'invalid_input' };
      await expect(a.desk.assign(id, anna, { agentId: 'agt_none' as never })).rejects.toMatchObject(invalid);
      await expect(a.desk.assign(id, anna, { queue: 'nowhere' })).rejects.toMatchObject(invalid);
      await a.desk.assign(id, anna, { queue: 'general' });
    });

    test('who looked before it changed hands is told who has it', async () => {
      await desk.say(id, HUMAN);
      const { counter: seen } = await state();
      await a.inbox.take(id, anna, { seen });
      await a.inbox.take(id, anna, { seen });
      for (const move of [
        () => a.inbox.take(id, ben, { seen }),
        () => a.inbox.resolve(id, anna, { seen }),
        () => a.inbox.handBack(id, anna, undefined, { seen }),
        () => a.inbox.reply(id, anna, 'Hello', { seen }),
        () => a.desk.assign(id, anna, { agentId: ben.id }, { seen }),
        () => a.desk.decline(id, anna, { seen }),
      ])
        await expect(move()).rejects.toMatchObject({
          code: 'conflict',
          message: expect.stringContaining('Anna has it now'),
        });
    });

    test('of two agents who take at once on two nodes exactly one has it', async () => {
      for (let round = 0; round < 5; round++) {
        const [each] = await waiting();
        const { counter: seen } = await state(each!);
        const takes = await Promise.allSettled([
          a.inbox.take(each!, anna, { seen }),
          b.inbox.take(each!, ben, { seen }),
        ]);
        expect(takes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        const winner = takes[0]!.status === 'fulfilled' ? anna : ben;
        expect(await state(each!)).toMatchObject({ agentId: winner.id });
        expect(await findOpenEscalation(a.db, each!)).toMatchObject({ takenBy: winner.id });
      }
    });
  });

  describe.skipIf(missing)('a customer who comes back', () => {
    test('after an agent closed it, gets a case with a packet, and the same agent when online', async () => {
      await desk.say(id, HUMAN);
      await a.inbox.take(id, anna);
      await a.inbox.reply(id, anna, 'It is solved.');
      await a.inbox.resolve(id, anna);
      await desk.say(id, 'This is a disgrace, the zip of my jacket broke again!');
      expect(await state()).toMatchObject({ control: 'queue', queue: 'complaints' });
      const [open, ended] = await listEscalations(a.db, id);
      expect(ended).toMatchObject({ endedHow: 'resolved' });
      expect(open).toMatchObject({ rule: 'customer-came-back', preferredAgent: anna.id });
      expect(open?.packet.transcript.at(-1)?.text).toBe(
        'This is a disgrace, the zip of my jacket broke again!',
      );
      expect((await a.desk.tend()).given).toEqual([]);
      await a.desk.setPresence(anna.id, 'online');
      await a.desk.setPresence(ben.id, 'online');
      expect((await a.desk.tend()).given).toEqual([id]);
      expect(await state()).toMatchObject({ agentId: anna.id });
    });
  });

  test.skipIf(missing)('how often agents ask for what they were given is measured', async () => {
    const since = a.clock.now();
    await desk.say(id, 'Where is FP-10231? I want to talk to a human');
    await a.inbox.take(id, anna);
    await a.inbox.reply(id, anna, 'Could you send me your order number?');
    await a.inbox.reply(id, anna, 'And what is your phone number?');
    expect(await measureReAskRate(a.db, since)).toEqual({ asked: 2, reAsked: 1, rate: 0.5 });
  });

  test.skipIf(missing)('the desk shows who waits where, who is there, and what nobody saw', async () => {
    await setCompany(desk, { queues: [{ name: 'returns', skills: ['repairs'] }] });
    await a.desk.setPresence(anna.id, 'online');
    await a.desk.setPresence(ben.id, 'away');
    const [first] = await waiting(2);
    await a.inbox.take(first!, ben);
    const { queues, agents } = await b.desk.read();
    expect(queues.map(({ name, waiting: count, online }) => [name, count, online])).toEqual([
      ['returns', 0, 0],
      ['general', 1, 1],
    ]);
    expect(queues[1]?.oldestWaitingSince).toBeInstanceOf(Date);
    expect(agents.map(({ name, presence, load }) => [name, presence, load])).toEqual([
      ['Anna', 'online', 0],
      ['Ben', 'away', 1],
      ['Lea', 'offline', 0],
    ]);
  });
});
