import { compose } from '#server/compose.ts';
import { insertConversation, recordMessage } from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import { type InboxAgent, reopenConversation } from '#server/inbox/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import { addAgent } from '../add-agent.ts';
import { type Desk, openDesk } from '../open-desk.ts';
import { setCompany } from '../set-company.ts';
import { sharedReader } from '../start-test-app.ts';
import type { Move, Words } from './model.ts';

export const TEXTS: Record<Words, string> = {
  question: 'How long do I have to return something?',
  human: 'I want to talk to a human',
  bye: 'Goodbye!',
  hello: 'Hello',
};
/** Cases are given in `general`; from `slow`, where agents help themselves, they overflow to it. */
export const SLOW = { name: 'slow', overflowMinutes: 3 };

/** Two nodes on one database, three agents, and a clock that stands until it is moved. */
export interface World extends AsyncDisposable {
  nodes: Desk['nodes'][0][];
  agents: (InboxAgent & { supervises: boolean })[];
  /** What the assistant says when a customer leaves. */
  goodbye: string;
  now(): number;
  pass(ms: number): void;
  open(): Promise<ConversationId>;
  say(id: ConversationId, words: Words, externalId: string, node: number): Promise<void>;
  /** A message whose node dies after it was recorded. */
  lose(id: ConversationId, words: Words, externalId: string): Promise<void>;
  move(id: ConversationId, move: Move, node: number): Promise<'done' | 'refused'>;
  restart(node: number): Promise<void>;
}

export async function openWorld(kind: 'embedded' | 'server'): Promise<World> {
  await using stack = new AsyncDisposableStack();
  let now = Date.parse('2026-03-02T09:00:00Z');
  // Every look is a moment later than the last, so that nothing happens at one time.
  const clock = { now: () => new Date(now++) };
  const given = { clock, reader: await sharedReader() };
  const desk = stack.use(await openDesk(kind, [given, given]));
  await setCompany(desk, {
    queues: [
      { name: 'general', assignment: 'round-robin' },
      { name: SLOW.name, overflow: { after_minutes: SLOW.overflowMinutes, to: 'general' } },
    ],
  });
  const nodes = [...desk.nodes];
  const [first] = desk.nodes;
  const agents = [
    { ...(await addAgent(first, 'Anna')), supervises: false },
    { ...(await addAgent(first, 'Ben')), supervises: false },
    { ...(await addAgent(first, 'Lea', 'supervisor')), supervises: true },
  ];
  const leaving = await desk.open();
  const { result } = await desk.say(leaving, TEXTS.bye);
  const goodbye = result.messages[0]!.text;
  const owned = stack.move();
  const find = (id: string) => agents.find((agent) => agent.id === id)!;
  return {
    nodes,
    agents,
    goodbye,
    now: () => now,
    pass(ms) {
      now += ms;
    },
    async open() {
      const { id: customerId } = await findOrCreateCustomer(first.db);
      const at = clock.now();
      return (await insertConversation(first.db, { channel: 'api', customerId, language: 'en', at })).id;
    },
    async say(conversationId, words, externalId, node) {
      await nodes[node]!.runner.receive({ conversationId, channel: 'api', externalId, text: TEXTS[words] });
    },
    async lose(conversationId, words, externalId) {
      const message = { conversationId, channel: 'api' as const, externalId, text: TEXTS[words] };
      await recordMessage({ db: first.db, holder: 'a node that died' }, message, clock.now());
    },
    async move(id, move, node) {
      try {
        await doMove(nodes[node]!, id, move, find);
        return 'done';
      } catch (thrown) {
        if ((thrown as { code?: string }).code === 'conflict') return 'refused';
        throw thrown;
      }
    },
    async restart(node) {
      const before = nodes[node]!;
      await before.bus.close();
      nodes[node] = await compose(before.config, { database: before.database, ...given });
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

async function doMove(
  node: Desk['nodes'][0],
  id: ConversationId,
  move: Move,
  find: (id: string) => InboxAgent,
): Promise<void> {
  const by = find(move.by);
  const { seen } = move;
  switch (move.do) {
    case 'take':
      return node.inbox.take(id, by, { seen, supervises: move.supervises });
    case 'give':
      return node.desk.assign(id, by, { agentId: find(move.to).id }, { seen, supervises: move.supervises });
    case 'queue':
      return node.desk.assign(id, by, { queue: move.to }, { seen, supervises: move.supervises });
    case 'decline':
      return node.desk.decline(id, by, { seen });
    case 'resolve':
      return node.inbox.resolve(id, by, { seen });
    case 'hand-back':
      return node.inbox.handBack(id, by, undefined, { seen });
    case 'reply':
      return void (await node.inbox.reply(id, by, 'Let me look at that.', { seen }));
    case 'reopen':
      return reopenConversation(
        { db: node.db, clock: node.clock, publish: () => {} },
        { conversationId: id, agent: by, seen },
      );
  }
}
