import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { customersMigrations, findOrCreateCustomer } from '#server/customers/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import type { Trx } from '#server/platform/db/index.ts';
import { eachDatabase } from '#server/testing/index.ts';
import {
  type Conversation,
  commitTurn,
  conversationsMigrations,
  findConversation,
  insertConversation,
  listEvents,
  listMessages,
  moveControl,
  recordMessage,
  recoverLease,
  type TurnCommit,
  type TurnLease,
} from './index.ts';
import { lockConversation, updateConversation } from './store/conversation.ts';

const AT = new Date('2026-11-21T12:00:00Z');

eachDatabase(
  'committing a turn',
  () => ({ ...conversationsMigrations, ...customersMigrations }),
  (get) => {
    const record = (conversationId: ConversationId, text: string) =>
      recordMessage(
        { db: get(), holder: 'a' },
        { conversationId, channel: 'api', externalId: `${conversationId}:${text}`, text },
        AT,
      );
    /** A conversation with one message, and the turn that would answer it. */
    const begin = async (): Promise<{ id: ConversationId; commit: TurnCommit }> => {
      const { id: customerId } = await findOrCreateCustomer(get());
      const { id } = await insertConversation(get(), { channel: 'api', customerId, language: 'en', at: AT });
      const recorded = await record(id, 'hi');
      if (recorded.duplicate) throw new Error('recorded twice');
      return { id, commit: turn(recorded.lease, recorded.after.conversation) };
    };
    const turn = (lease: TurnLease, began: Conversation): TurnCommit => ({
      lease,
      began,
      messages: [
        { author: 'assistant', text: 'one' },
        { author: 'assistant', text: 'two' },
      ],
      events: [
        { type: 'turn.completed', data: { n: 1 } },
        { type: 'reply.sent', data: { n: 2 } },
      ],
      changes: { rule: 'answer' },
      saves: [],
    });
    const texts = async (id: ConversationId) =>
      (await listMessages(get(), id)).map(({ seq, text }) => `${seq} ${text}`);
    const types = async (id: ConversationId) => (await listEvents(get(), id)).map(({ type }) => type);
    /** Changes a conversation under its lock, and meanwhile tries to commit: the commit has to wait. */
    const during = async (id: ConversationId, commit: TurnCommit, change: (trx: Trx) => Promise<unknown>) => {
      const locked = Promise.withResolvers<void>();
      const other = get()
        .transaction()
        .execute(async (trx) => {
          await lockConversation(trx, id);
          locked.resolve();
          await sleep(100);
          await change(trx);
        });
      await locked.promise;
      const [result] = await Promise.all([commitTurn(get(), commit, AT), other]);
      return result;
    };

    test('writes messages and events in their order, ends the lease and changes the conversation', async () => {
      const { id, commit } = await begin();
      const result = await commitTurn(get(), commit, AT);
      expect(result).toMatchObject({ ok: true, messages: [{ seq: 2 }, { seq: 3 }] });
      expect(await texts(id)).toEqual(['1 hi', '2 one', '3 two']);
      expect(await types(id)).toEqual(['message.received', 'turn.completed', 'reply.sent']);
      const after = { lastSeq: 3, customerSeq: 1, answeredSeq: 1, preview: 'two', rule: 'answer' };
      expect(await findConversation(get(), id)).toMatchObject(after);
      expect(await recoverLease(get(), id, 'b', AT)).toMatchObject({ counter: 2 });
    });

    test('holds although something else of the conversation changed under it', async () => {
      const { id, commit } = await begin();
      const result = await during(id, commit, (trx) => updateConversation(trx, id, { rating: 5 }));
      expect(result).toMatchObject({ ok: true });
      expect(await findConversation(get(), id)).toMatchObject({ rating: 5, answeredSeq: 1, lastSeq: 3 });
    });

    test('continues the numbers when somebody else wrote meanwhile without taking the conversation', async () => {
      const { id, commit } = await begin();
      const result = await during(id, commit, (trx) => updateConversation(trx, id, { last_seq: 7 }));
      expect(result).toMatchObject({ ok: true, messages: [{ seq: 8 }, { seq: 9 }] });
      expect(await findConversation(get(), id)).toMatchObject({ lastSeq: 9, answeredSeq: 1 });
    });

    test('leaves nothing behind after a newer message', async () => {
      const { id, commit } = await begin();
      await record(id, 'wait');
      expect(await commitTurn(get(), commit, AT)).toEqual({ ok: false, reason: 'superseded' });
      expect(await texts(id)).toEqual(['1 hi', '2 wait']);
      expect(await types(id)).toEqual(['message.received', 'message.received']);
    });

    test('leaves nothing behind when another node has the lease', async () => {
      const { id, commit } = await begin();
      await recoverLease(get(), id, 'b', new Date(AT.getTime() + 60_000));
      expect(await commitTurn(get(), commit, AT)).toEqual({ ok: false, reason: 'superseded' });
      expect(await texts(id)).toEqual(['1 hi']);
    });

    test('leaves nothing behind when an agent took the conversation, and frees the lease', async () => {
      const { id, commit } = await begin();
      const took = { type: 'agent-took', agentId: 'agt_1' } as const;
      await moveControl(get(), { conversationId: id, agentName: 'Anna', event: took }, AT);
      expect(await commitTurn(get(), commit, AT)).toEqual({ ok: false, reason: 'control-changed' });
      expect(await texts(id)).toEqual(['1 hi']);
      expect(await recoverLease(get(), id, 'b', AT)).toMatchObject({ counter: 2 });
    });

    test('is taken back when a row of another owner cannot be saved', async () => {
      const { id, commit } = await begin();
      const saves = [() => Promise.reject(new Error('no room'))];
      await expect(commitTurn(get(), { ...commit, saves }, AT)).rejects.toThrow('no room');
      expect(await texts(id)).toEqual(['1 hi']);
      expect(await commitTurn(get(), commit, AT)).toMatchObject({ ok: true });
    });

    test('messages that come at once get numbers without a gap, and each a higher lease', async () => {
      const { id } = await begin();
      const words = Array.from({ length: 12 }, (_, index) => `word ${index}`);
      const recorded = await Promise.all(words.map((word) => record(id, word)));
      const numbers = recorded.map((one) => [one.message.seq, one.duplicate ? 0 : one.lease.counter]);
      expect(numbers.toSorted(([x], [y]) => x! - y!)).toEqual(
        words.map((_, index) => [index + 2, index + 2]),
      );
      expect(await findConversation(get(), id)).toMatchObject({ lastSeq: 13, customerSeq: 13 });
    });
  },
);
