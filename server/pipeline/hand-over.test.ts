import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GuardedFetch } from '#server/actions/index.ts';
import { findOpenEscalation, listEscalations } from '#server/escalation/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import { phrase } from '#server/replies/index.ts';
import { ANNA, createHeldModel, type Desk, openDesk } from '#server/testing/index.ts';

const QUESTION = 'How long do I have to return something?';
const HUMAN = 'I want to talk to a human';
const RETURN = 'Please open a return for order FP-10231';

describe('who speaks to the customer', () => {
  const model = createHeldModel();
  let desk: Desk;
  let node: Desk['nodes'][0];
  let id: ConversationId;
  let isDown = false;
  const actionFetch: GuardedFetch = async () => {
    if (isDown) throw new Error('the order system burnt down');
    return { ok: true, status: 200, body: JSON.stringify({ result: 'created', order: 'FP-10231' }) };
  };
  beforeAll(async () => {
    const actionEnv = { EFFECTS_URL: 'http://orders.example' };
    desk = await openDesk('embedded', [{ model, actionFetch, actionEnv }]);
    node = desk.nodes[0];
  });
  beforeEach(async () => {
    id = await desk.open();
  });
  afterEach(() => {
    model.fail(undefined);
    isDown = false;
  });
  afterAll(() => desk?.close());

  const replies = async () =>
    (await desk.read(id)).messages.filter(({ author }) => author === 'assistant').map(({ text }) => text);
  const control = async () => (await desk.read(id)).conversation.control;

  describe('when a stage throws', () => {
    test('the customer gets a holding reply, a human gets the case, and nothing stays unanswered', async () => {
      model.fail(new Error('the model library has a bug'));
      const { result } = await desk.say(id, QUESTION);
      expect(result.proposal?.outcome).toBe('failed-safe');
      expect(await replies()).toEqual([expect.stringContaining('Something went wrong on my side')]);
      const { conversation } = await desk.read(id);
      expect(conversation).toMatchObject({
        control: 'queue',
        answeredSeq: 1,
        customerSeq: 1,
        priority: 'high',
      });
      const escalation = await findOpenEscalation(node.db, id);
      expect(escalation).toMatchObject({ rule: 'turn-failed' });
      expect(escalation?.reasons.join()).toContain('the model library has a bug');
    });

    test('nothing of the inside reaches the customer', async () => {
      model.fail(new Error('select * from secret_table'));
      await desk.say(id, QUESTION);
      expect((await replies()).join()).not.toContain('secret_table');
    });

    test('an action that throws brings in a human instead of silence', async () => {
      isDown = true;
      await desk.say(id, RETURN);
      const { result } = await desk.say(id, 'yes');
      expect(['escalated', 'failed-safe']).toContain(result.proposal?.outcome);
      expect(await control()).toBe('queue');
      expect(result.messages).toHaveLength(1);
    });

    test('the conversation works again once an agent handed it back', async () => {
      model.fail(new Error('once'));
      await desk.say(id, QUESTION);
      model.fail(undefined);
      await node.inbox.handBack(id, ANNA);
      expect((await desk.say(id, QUESTION)).result.proposal?.outcome).toBe('answered');
    });
  });

  describe('while the customer waits for a person', () => {
    test('the customer is told once that they wait, and then writes in peace', async () => {
      await desk.say(id, HUMAN);
      const outcomes = [];
      for (const text of ['my order is FP-10231', 'hello?', QUESTION, 'thanks']) {
        outcomes.push((await desk.say(id, text)).result.proposal?.outcome);
      }
      expect(outcomes).toEqual(['acknowledged', 'recorded', 'recorded', 'recorded']);
      expect(await replies()).toHaveLength(2);
    });

    test('the assistant never answers, not even what it knows', async () => {
      await desk.say(id, HUMAN);
      await desk.say(id, QUESTION);
      expect((await replies()).join()).not.toContain('30 days');
    });

    test('asking for a human again does not open a second case', async () => {
      await desk.say(id, HUMAN);
      await desk.say(id, HUMAN);
      expect(await listEscalations(node.db, id)).toHaveLength(1);
    });
  });

  describe('while an agent has it', () => {
    test('the customer’s messages are recorded and the assistant is silent', async () => {
      await node.inbox.take(id, ANNA);
      for (const text of [QUESTION, HUMAN, RETURN, 'bye']) {
        expect((await desk.say(id, text)).result.proposal?.outcome).toBe('recorded');
      }
      expect(await replies()).toEqual([]);
      expect(await control()).toBe('agent');
    });

    test('an agent who does not have it can neither reply nor resolve it', async () => {
      const conflict = { code: 'conflict' };
      await expect(node.inbox.reply(id, ANNA, 'Hello')).rejects.toMatchObject(conflict);
      await expect(node.inbox.resolve(id, ANNA)).rejects.toMatchObject(conflict);
    });

    test('a half-finished action is dropped, so a later "yes" does nothing', async () => {
      await desk.say(id, RETURN);
      await node.inbox.take(id, ANNA);
      await node.inbox.handBack(id, ANNA);
      const { result } = await desk.say(id, 'yes');
      expect(result.proposal?.outcome).not.toBe('acted');
    });
  });

  describe('after the hand-back', () => {
    test('the assistant says once that it is back, and answers', async () => {
      await desk.say(id, HUMAN);
      await node.inbox.take(id, ANNA);
      await node.inbox.reply(id, ANNA, 'Hello, I am Anna.');
      await node.inbox.handBack(id, ANNA);
      const before = (await replies()).length;
      await desk.say(id, QUESTION);
      await desk.say(id, QUESTION);
      const [first, second] = (await replies()).slice(before);
      const back = phrase('back_after_handback', 'en');
      expect(first).toContain(back);
      expect(first).toContain('30 days');
      expect(second).not.toContain(back);
      expect(second).toContain('30 days');
    });

    test('the case is closed, and what failed before counts no more', async () => {
      await desk.say(id, HUMAN);
      await node.inbox.handBack(id, ANNA);
      expect(await findOpenEscalation(node.db, id)).toBeUndefined();
      const { conversation } = await desk.read(id);
      expect(conversation).toMatchObject({ control: 'assistant', failedAttempts: 0, queue: null });
    });

    test('that it is back is still said when another agent had it in between', async () => {
      await node.inbox.take(id, ANNA);
      await node.inbox.handBack(id, ANNA);
      await node.inbox.take(id, ANNA);
      await desk.say(id, 'one more thing');
      await node.inbox.handBack(id, ANNA);
      await desk.say(id, QUESTION);
      expect((await replies())[0]).toContain(phrase('back_after_handback', 'en'));
    });
  });

  describe('a closed conversation', () => {
    const goodbyes = async () => (await replies()).filter((text) => text === phrase('goodbye', 'en'));

    test('that the assistant closed opens to the assistant', async () => {
      await desk.say(id, 'bye');
      expect(await control()).toBe('closed');
      expect((await desk.say(id, QUESTION)).result).toMatchObject({
        control: 'assistant',
        proposal: { outcome: 'answered' },
      });
    });

    test('that an agent resolved opens to the queue, and no old case counts', async () => {
      await desk.say(id, HUMAN);
      await node.inbox.take(id, ANNA);
      await node.inbox.resolve(id, ANNA);
      expect(await findOpenEscalation(node.db, id)).toBeUndefined();
      const { result } = await desk.say(id, QUESTION);
      expect(result).toMatchObject({ control: 'queue', proposal: { outcome: 'acknowledged' } });
    });

    test('is not said goodbye to twice', async () => {
      await desk.say(id, 'bye');
      await desk.say(id, 'bye');
      expect(await goodbyes()).toHaveLength(1);
      expect(await control()).toBe('closed');
    });

    test('is said goodbye to again when there was something to talk about in between', async () => {
      await desk.say(id, 'bye');
      await desk.say(id, QUESTION);
      await desk.say(id, 'bye');
      expect(await goodbyes()).toHaveLength(2);
    });

    test('cannot be taken, replied to or handed back until the customer writes', async () => {
      await desk.say(id, 'bye');
      const conflict = { code: 'conflict' };
      await expect(node.inbox.take(id, ANNA)).rejects.toMatchObject(conflict);
      await expect(node.inbox.reply(id, ANNA, 'Hello')).rejects.toMatchObject(conflict);
      await expect(node.inbox.handBack(id, ANNA)).rejects.toMatchObject(conflict);
    });
  });
});
