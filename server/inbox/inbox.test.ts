import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { insertHistory } from '#server/conversations/index.ts';
import { listEscalations } from '#server/escalation/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import { ANNA, BEN, type Desk, openDesk } from '#server/testing/index.ts';

const QUESTION = 'How long do I have to return something?';
const HUMAN = 'I want to talk to a human';

describe('the inbox', () => {
  let desk: Desk;
  let inbox: Desk['nodes'][0]['inbox'];
  let id: ConversationId;
  beforeAll(async () => {
    desk = await openDesk('embedded');
    inbox = desk.nodes[0].inbox;
  });
  beforeEach(async () => {
    id = await desk.open();
  });
  afterAll(() => desk?.close());
  const idsOf = async (control?: 'queue' | 'agent' | 'closed' | 'assistant') =>
    (await inbox.list({ filter: control ? { controls: [control] } : {}, limit: 100 })).rows.map(
      (row) => row.conversation.id,
    );

  test('lists a conversation once its customer wrote, under who holds it', async () => {
    expect(await idsOf()).not.toContain(id);
    await desk.say(id, QUESTION);
    expect(await idsOf('assistant')).toContain(id);
    await desk.say(id, HUMAN);
    expect(await idsOf('queue')).toContain(id);
    await inbox.take(id, ANNA);
    expect(await idsOf('agent')).toContain(id);
    expect(await idsOf('queue')).not.toContain(id);
  });

  test('counts what it lists', async () => {
    const before = await inbox.count();
    await desk.say(id, HUMAN);
    expect(await inbox.count()).toEqual({ ...before, queue: before.queue + 1 });
  });

  test('shows why each turn did what it did, and what the next person needs', async () => {
    await desk.say(id, QUESTION);
    await desk.say(id, HUMAN);
    const { turns, packet, messages } = await inbox.read(id);
    expect(turns).toMatchObject([
      {
        outcome: 'answered',
        decision: { rule: 'answer' },
        review: { rule: 'grounded-answer' },
        messageSeq: 1,
      },
      { outcome: 'escalated', decision: { rule: 'customer-asks-for-human' }, messageSeq: 3 },
    ]);
    expect(turns[0]?.draft?.retrieved.length).toBeGreaterThan(0);
    expect(packet).toMatchObject({ rule: 'customer-asks-for-human' });
    expect(packet?.tried[0]?.what).toContain('30 days');
    expect(messages.map(({ author }) => author)).toEqual(['customer', 'assistant', 'customer', 'assistant']);
  });

  test('shows the newest messages of a long conversation', async () => {
    const lines = Array.from({ length: 1100 }, (_, index) => ({
      author: 'customer' as const,
      text: `${index}`,
    }));
    await insertHistory(desk.nodes[0].db, id, lines, new Date());
    expect((await inbox.read(id)).messages.at(-1)?.text).toBe('1099');
  });

  test('what does not exist is not found, whatever is done with it', async () => {
    const none = 'cnv_none' as ConversationId;
    const notFound = { code: 'not_found' };
    await expect(inbox.read(none)).rejects.toMatchObject(notFound);
    await expect(inbox.take(none, ANNA)).rejects.toMatchObject(notFound);
    await expect(inbox.reply(none, ANNA, 'Hello')).rejects.toMatchObject(notFound);
    await expect(inbox.handBack(none, ANNA)).rejects.toMatchObject(notFound);
    await expect(inbox.resolve(none, ANNA)).rejects.toMatchObject(notFound);
  });

  test('the case goes with the conversation: taken, then ended as it was', async () => {
    const { db } = desk.nodes[0];
    await desk.say(id, HUMAN);
    await inbox.take(id, ANNA);
    expect(await listEscalations(db, id)).toMatchObject([{ takenBy: ANNA.id }]);
    await inbox.resolve(id, ANNA);
    expect(await listEscalations(db, id)).toMatchObject([{ endedHow: 'resolved' }]);
    await desk.say(id, QUESTION);
    await inbox.handBack(id, BEN);
    await desk.say(id, HUMAN);
    await inbox.handBack(id, BEN);
    // Who comes back after an agent closed it gets a new case at once.
    expect((await listEscalations(db, id)).map(({ endedHow }) => endedHow)).toEqual([
      'handed-back',
      'handed-back',
      'resolved',
    ]);
  });

  test('taking twice is taking once; another agent cannot take it away', async () => {
    await desk.say(id, HUMAN);
    await inbox.take(id, ANNA);
    await inbox.take(id, ANNA);
    await expect(inbox.take(id, BEN)).rejects.toMatchObject({ code: 'conflict' });
    await expect(inbox.reply(id, BEN, 'Hello')).rejects.toMatchObject({ code: 'conflict' });
    expect((await desk.read(id)).conversation).toMatchObject({ counter: 2, agentId: ANNA.id });
  });

  test('an agent’s reply and the customer’s next message have their places', async () => {
    await desk.say(id, HUMAN);
    await inbox.take(id, ANNA);
    const reply = await inbox.reply(id, ANNA, 'Hello, Anna here.');
    expect(reply).toMatchObject({ seq: 3, author: 'agent', agentName: 'Anna' });
    const { message } = await desk.say(id, 'Hello Anna');
    expect(message.seq).toBe(4);
  });
});
