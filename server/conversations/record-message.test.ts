import { expect, test } from 'vitest';
import { customersMigrations, findOrCreateCustomer } from '#server/customers/index.ts';
import { AppError, type ConversationId } from '#server/kernel/index.ts';
import { eachDatabase } from '#server/testing/index.ts';
import {
  conversationsMigrations,
  findConversation,
  insertConversation,
  insertHistory,
  listMessages,
  moveControl,
  pageMessages,
  preview,
  recordMessage,
  sendAgentReply,
} from './index.ts';

const AT = new Date('2026-11-21T12:00:00Z');

eachDatabase(
  'recording messages',
  () => ({ ...conversationsMigrations, ...customersMigrations }),
  (get) => {
    const open = async () => {
      const { id: customerId } = await findOrCreateCustomer(get());
      return (await insertConversation(get(), { channel: 'api', customerId, language: 'en', at: AT })).id;
    };
    const record = (conversationId: ConversationId, text: string, externalId = `${conversationId}:${text}`) =>
      recordMessage({ db: get(), holder: 'a' }, { conversationId, channel: 'api', externalId, text }, AT);

    test('a message without a conversation is refused, not recorded', async () => {
      await expect(record('cnv_0' as ConversationId, 'hi')).rejects.toThrow(AppError);
    });

    test('what no database can keep is taken out, of the message and of its preview', async () => {
      const id = await open();
      await record(id, 'a\u0000b \ud800c', `${id}:1`);
      expect((await listMessages(get(), id))[0]?.text).toBe('ab \ufffdc');
      expect((await findConversation(get(), id))?.preview).toBe('ab \ufffdc');
    });

    test('the same of an agent’s reply and of the note of a hand-back', async () => {
      const id = await open();
      const agentId = 'agt_1' as never;
      const move = { conversationId: id, agentName: 'Anna' };
      await moveControl(get(), { ...move, event: { type: 'agent-took', agentId } }, AT);
      await sendAgentReply(get(), { ...move, agentId, text: 'yes\u0000' }, AT);
      await moveControl(
        get(),
        { ...move, event: { type: 'agent-handed-back', agentId }, note: '\u0000ok' },
        AT,
      );
      expect((await findConversation(get(), id))?.preview).toBe('yes');
    });

    test('each new message has the next number and a higher lease; a second delivery has neither', async () => {
      const id = await open();
      const [one, two, again] = [await record(id, 'one'), await record(id, 'two'), await record(id, 'one')];
      expect([one, two]).toMatchObject([
        { duplicate: false, message: { seq: 1 }, lease: { counter: 1 } },
        { duplicate: false, message: { seq: 2 }, lease: { counter: 2 } },
      ]);
      expect(again).toEqual({ duplicate: true, message: one.message });
    });

    test('every message of a long conversation is read, page by page', async () => {
      const id = await open();
      const lines = Array.from({ length: 1003 }, (_, index) => ({
        author: 'customer' as const,
        text: `${index}`,
      }));
      await insertHistory(get(), id, lines, AT);
      const pages = await Array.fromAsync(pageMessages(get(), id));
      expect(pages.map((page) => page.length)).toEqual([1000, 3]);
      expect((await Array.fromAsync(pageMessages(get(), id, 1001))).flat().map(({ seq }) => seq)).toEqual([
        1002, 1003,
      ]);
      expect(await Array.fromAsync(pageMessages(get(), id, 1003))).toEqual([]);
    });

    test('a preview is one line of at most 140 characters', () => {
      expect(preview('  a\n\tb  ')).toBe('a b');
      expect(preview('x'.repeat(500))).toHaveLength(140);
    });
  },
);
