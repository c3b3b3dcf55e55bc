import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listAuditEntries } from '#server/access/index.ts';
import { insertConversation, listLabels, readMentions, withdrawLabel } from '#server/conversations/index.ts';
import { findOpenEscalation, listEscalations } from '#server/escalation/index.ts';
import type { ConversationId, TurnId } from '#server/kernel/index.ts';
import { addAgent, type Desk, openDesk, requirement } from '#server/testing/index.ts';
import {
  addNote,
  type InboxAgent,
  labelTurn,
  listCannedReplies,
  listOwnMentions,
  mergeInto,
  removeCannedReply,
  reopenConversation,
  saveCannedReply,
} from './index.ts';

const HUMAN = 'I want to talk to a human';
const QUESTION = 'How long do I have to return something?';
const MINUTE = 60_000;

describe.each(['embedded', 'server'] as const)('agents around one conversation, %s database', (kind) => {
  const missing = kind === 'server' && !requirement('postgres');
  let desk: Desk;
  let node: Desk['nodes'][0];
  let anna: InboxAgent;
  let ben: InboxAgent;
  let id: ConversationId;
  beforeAll(async () => {
    if (missing) return;
    desk = await openDesk(kind);
    node = desk.nodes[0];
    anna = await addAgent(node, 'Anna');
    ben = await addAgent(node, 'Ben');
  });
  beforeEach(async () => {
    if (!missing) id = await desk.open();
  });
  afterAll(() => desk?.close());

  const read = (of = id) => node.inbox.read(of);
  const note = (text: string, mentions: string[] = [], agent = anna) =>
    addNote(node, { conversationId: id, agent, text, mentions });
  /** Another conversation of the same customer in which somebody waits for a person. */
  const openAnother = async () => {
    const { conversation } = await desk.read(id);
    const { customerId } = conversation;
    const at = node.clock.now();
    const other = await insertConversation(node.db, { channel: 'api', customerId, language: 'de', at });
    await desk.say(other.id, 'Ich möchte mit einem Menschen sprechen');
    return other.id;
  };

  describe.skipIf(missing)('notes', () => {
    test('stand where the conversation was when they were written, and are no message', async () => {
      await desk.say(id, HUMAN);
      const before = await desk.read(id);
      await note('She called before.');
      const detail = await read();
      expect(detail.notes).toMatchObject([
        {
          kind: 'note',
          afterSeq: before.conversation.lastSeq,
          agentName: 'Anna',
          text: 'She called before.',
        },
      ]);
      expect((await desk.read(id)).messages).toEqual(before.messages);
      expect((await desk.read(id)).conversation).toEqual(before.conversation);
    });

    test('call colleagues, who find them as new until they have looked', async () => {
      const unread = async () => (await listOwnMentions(node.db, ben.id, 10)).unread;
      const before = await unread();
      await note('@Ben can you look?', [ben.id, ben.id, anna.id]);
      const mentions = await listOwnMentions(node.db, ben.id, 10);
      expect(mentions.unread).toBe(before + 1);
      expect(mentions.items[0]).toMatchObject({ conversationId: id, by: 'Anna', isRead: false });
      expect((await listOwnMentions(node.db, anna.id, 10)).unread).toBe(0);
      expect((await read()).notes[0]?.mentions).toEqual([{ agentId: ben.id, name: 'Ben' }]);
      const looking = { agentId: ben.id, conversationId: id };
      expect(await readMentions(node.db, looking, node.clock.now())).toBe(true);
      expect(await readMentions(node.db, looking, node.clock.now())).toBe(false);
      expect(await unread()).toBe(before);
    });

    test('call nobody who does not work in the inbox', async () => {
      const editor = await addAgent(node, 'Edda', 'editor');
      for (const stranger of [editor.id, 'agt_nobody']) {
        await expect(note('@x', [stranger])).rejects.toMatchObject({ code: 'invalid_input' });
      }
      expect((await read()).notes).toEqual([]);
    });

    test('are left by what ends an agent’s part: what was noted when handing back and resolving', async () => {
      await desk.say(id, HUMAN);
      await node.inbox.take(id, anna);
      await node.inbox.handBack(id, anna, 'Only wanted the opening hours.');
      await desk.say(id, HUMAN);
      await node.inbox.take(id, ben);
      await node.inbox.resolve(id, ben, { outcome: 'solved', note: 'by phone' });
      expect((await read()).notes).toMatchObject([
        { kind: 'handed-back', agentName: 'Anna', text: 'Only wanted the opening hours.' },
        { kind: 'resolved', agentName: 'Ben', text: 'solved: by phone' },
      ]);
    });
  });

  describe.skipIf(missing)('a reply', () => {
    test('is not sent over a colleague’s reply that the agent has not seen, and can be sent after all', async () => {
      await desk.say(id, HUMAN);
      await node.inbox.take(id, anna);
      const { lastSeq } = (await desk.read(id)).conversation;
      await desk.say(id, 'Hello?');
      await node.inbox.reply(id, anna, 'From my other window.');
      const refused = await node.inbox
        .reply(id, anna, 'And again.', { afterSeq: lastSeq })
        .catch((thrown: unknown) => thrown);
      expect(refused).toMatchObject({ code: 'conflict', message: 'Anna replied while you were writing.' });
      const { afterSeq } = (refused as { fields: Record<string, string> }).fields;
      await node.inbox.reply(id, anna, 'And again.', { afterSeq: Number(afterSeq) });
      expect((await desk.read(id)).messages.at(-1)?.text).toBe('And again.');
    });

    test('is not held up by what the customer wrote meanwhile', async () => {
      await desk.say(id, HUMAN);
      await node.inbox.take(id, anna);
      const { lastSeq } = (await desk.read(id)).conversation;
      await desk.say(id, 'Hello?');
      await node.inbox.reply(id, anna, 'I am here.', { afterSeq: lastSeq });
      expect((await desk.read(id)).messages.at(-1)?.text).toBe('I am here.');
    });
  });

  describe.skipIf(missing)('reopening', () => {
    test('soon after the end undoes it: the same case goes on with whoever reopened it', async () => {
      await desk.say(id, HUMAN);
      const opened = await findOpenEscalation(node.db, id);
      await node.inbox.take(id, anna);
      await node.inbox.resolve(id, anna);
      await reopenConversation(node, { conversationId: id, agent: anna });
      expect((await desk.read(id)).conversation).toMatchObject({ control: 'agent', agentId: anna.id });
      expect(await findOpenEscalation(node.db, id)).toMatchObject({ id: opened?.id, takenBy: anna.id });
      await node.inbox.reply(id, anna, 'One more thing.');
      expect((await read()).notes.map((left) => left.kind)).toEqual(['resolved', 'reopened']);
    });

    test('later leaves the old case ended', async () => {
      await desk.say(id, HUMAN);
      await node.inbox.take(id, anna);
      await node.inbox.resolve(id, anna);
      desk.pass(10 * MINUTE);
      await reopenConversation(node, { conversationId: id, agent: ben });
      expect(await findOpenEscalation(node.db, id)).toBeUndefined();
      expect((await desk.read(id)).conversation).toMatchObject({ control: 'agent', agentId: ben.id });
    });

    test('what is open is refused', async () => {
      await desk.say(id, HUMAN);
      await expect(reopenConversation(node, { conversationId: id, agent: anna })).rejects.toMatchObject({
        code: 'conflict',
      });
    });
  });

  describe.skipIf(missing)('merging', () => {
    test('closes the source, ends its case, tells its customer in their language, and links both', async () => {
      await desk.say(id, HUMAN);
      const source = await openAnother();
      const before = await desk.read(source);
      await mergeInto(node, { sourceId: source, targetId: id, agent: anna });
      const after = await desk.read(source);
      expect(after.conversation).toMatchObject({ control: 'closed', closedBy: 'agent', mergedInto: id });
      expect(after.messages.slice(0, -1)).toEqual(before.messages);
      expect(after.messages.at(-1)).toMatchObject({ author: 'system' });
      expect(after.messages.at(-1)?.text).toMatch(/^Wir haben dieses Gespräch/);
      expect(await listEscalations(node.db, source)).toMatchObject([{ endedHow: 'merged' }]);
      expect(await findOpenEscalation(node.db, id)).toBeDefined();
      expect((await desk.read(id)).messages.length).toBe((await read()).messages.length);
      expect((await read()).notes).toMatchObject([{ kind: 'merged', otherConversationId: source }]);
      expect((await read(source)).notes).toMatchObject([{ kind: 'merged', otherConversationId: id }]);
      expect((await read()).related).toMatchObject([{ id: source, mergedInto: id }]);
    });

    test('who writes in the merged one again is not lost: it opens again and waits for a person', async () => {
      await desk.say(id, HUMAN);
      const source = await openAnother();
      await mergeInto(node, { sourceId: source, targetId: id, agent: anna });
      await desk.say(source, 'Hallo? Hier noch eine Frage.');
      expect((await desk.read(source)).conversation).toMatchObject({ control: 'queue', mergedInto: id });
      await node.inbox.take(source, anna);
      await node.inbox.reply(source, anna, 'Ja, ich bin da.');
    });

    test('merging the same two at once, each into the other, leaves one of them open', async () => {
      await desk.say(id, HUMAN);
      const other = await openAnother();
      const results = await Promise.allSettled([
        mergeInto(node, { sourceId: id, targetId: other, agent: anna }),
        mergeInto(node, { sourceId: other, targetId: id, agent: ben }),
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const controls = [(await desk.read(id)).conversation, (await desk.read(other)).conversation];
      expect(controls.filter(({ control }) => control === 'closed').length).toBe(1);
    });

    test('of two customers, of one that is closed, of itself, or of what a colleague has is refused', async () => {
      await desk.say(id, HUMAN);
      const stranger = await desk.open();
      await desk.say(stranger, HUMAN);
      const own = await openAnother();
      const merge = (sourceId: ConversationId, targetId: ConversationId, agent = anna) =>
        mergeInto(node, { sourceId, targetId, agent });
      const conflict = { code: 'conflict' };
      await expect(merge(stranger, id)).rejects.toMatchObject(conflict);
      await expect(merge(id, id)).rejects.toMatchObject(conflict);
      await node.inbox.take(own, ben);
      await expect(merge(own, id)).rejects.toMatchObject(conflict);
      await node.inbox.resolve(own, ben);
      await expect(merge(own, id)).rejects.toMatchObject(conflict);
      await expect(merge(id, own)).rejects.toMatchObject(conflict);
      await expect(merge(id, 'cnv_none' as ConversationId)).rejects.toMatchObject({ code: 'not_found' });
      expect((await desk.read(id)).conversation.control).toBe('queue');
    });
  });

  describe.skipIf(missing)('what people say about a turn', () => {
    const topics = [{ id: 'returns' }];
    const article = { id: 'art_1', title: 'Returns' };
    const findArticle = async (wanted: string) => (wanted === article.id ? article : undefined);
    const label = (
      turnId: TurnId,
      given: { kind: 'answer' | 'topic' | 'priority' | 'language'; right: string },
    ) => labelTurn({ ...node, topics, findArticle }, { conversationId: id, turnId, agent: anna, ...given });
    const turnOf = async () => (await read()).turns[0]!;

    test('is kept with what the machine had said, one for each turn and kind; the newest stands', async () => {
      await desk.say(id, QUESTION);
      const turn = await turnOf();
      await label(turn.id, { kind: 'priority', right: 'high' });
      await label(turn.id, { kind: 'priority', right: 'low' });
      await label(turn.id, { kind: 'topic', right: 'none' });
      const { labels } = await read();
      expect(labels.map(({ kind: of, given, right }) => [of, given, right])).toEqual([
        ['priority', turn.understanding.priority.value, 'low'],
        ['topic', turn.understanding.topic.value, 'none'],
      ]);
    });

    test('is what training reads: the customer’s words with the right label, until it is taken back', async () => {
      await desk.say(id, QUESTION);
      const turn = await turnOf();
      const given = {
        conversationId: id,
        turnId: turn.id,
        agent: anna,
        comment: 'old rules',
        articleId: 'art_1',
      };
      const labelId = await labelTurn(
        { ...node, topics, findArticle },
        { ...given, kind: 'answer', right: 'wrong', reason: 'outdated-article' },
      );
      const mine = async () =>
        (await Array.fromAsync(listLabels(node.db, { kind: 'answer' }))).filter((row) => row.id === labelId);
      expect(await mine()).toMatchObject([
        {
          text: QUESTION,
          given: 'answered',
          right: 'wrong',
          reason: 'outdated-article',
          article,
          language: 'en',
        },
      ]);
      expect(
        await Array.fromAsync(listLabels(node.db, { since: new Date(Date.now() + 60 * MINUTE * 24) })),
      ).toEqual([]);
      const back = { conversationId: id, id: labelId };
      expect(await withdrawLabel(node.db, back, node.clock.now())).toBe(true);
      expect(await withdrawLabel(node.db, back, node.clock.now())).toBe(false);
      expect(await mine()).toEqual([]);
    });

    test('must be something that can be said', async () => {
      await desk.say(id, QUESTION);
      const turn = await turnOf();
      const invalid = { code: 'invalid_input' };
      await expect(label(turn.id, { kind: 'topic', right: 'shipping' })).rejects.toMatchObject(invalid);
      await expect(label(turn.id, { kind: 'priority', right: 'huge' })).rejects.toMatchObject(invalid);
      await expect(label(turn.id, { kind: 'language', right: 'english' })).rejects.toMatchObject(invalid);
      await expect(label('trn_none' as TurnId, { kind: 'topic', right: 'returns' })).rejects.toMatchObject({
        code: 'not_found',
      });
      const elsewhere = { conversationId: await desk.open(), turnId: turn.id, agent: anna };
      await expect(
        labelTurn({ ...node, topics, findArticle }, { ...elsewhere, kind: 'answer', right: 'good' }),
      ).rejects.toMatchObject({ code: 'not_found' });
    });
  });

  describe.skipIf(missing)('canned replies', () => {
    const reply = { title: 'Parcel on its way', shortcut: 'parcel', text: 'Dear {{customer.name}}, …' };
    test('are written, changed and deleted, each with who did it; a shortcut belongs to one of them', async () => {
      const by = { kind: 'agent' as const, agentId: anna.id, name: anna.name, role: 'supervisor' as const };
      const saved = await saveCannedReply(node, { by, reply: { ...reply, language: 'en' } });
      const other = await saveCannedReply(node, { by, reply: { ...reply, shortcut: 'parcel-late' } });
      await expect(saveCannedReply(node, { by, reply })).rejects.toMatchObject({ code: 'conflict' });
      await expect(saveCannedReply(node, { id: other.id, by, reply })).rejects.toMatchObject({
        code: 'conflict',
      });
      await saveCannedReply(node, { id: saved.id, by, reply: { ...reply, title: 'Parcel sent' } });
      const [, changed] = await listCannedReplies(node.db);
      expect(changed).toMatchObject({ id: saved.id, title: 'Parcel sent', updatedBy: 'Anna' });
      expect(changed).not.toHaveProperty('language');
      await removeCannedReply(node, { id: saved.id, by });
      await expect(removeCannedReply(node, { id: saved.id, by })).rejects.toMatchObject({
        code: 'not_found',
      });
      const events = (await listAuditEntries(node.db, 10)).filter((entry) => entry.subject === saved.id);
      expect(events.map(({ event }) => event)).toEqual([
        'cannedReply.deleted',
        'cannedReply.changed',
        'cannedReply.created',
      ]);
    });
  });
});
