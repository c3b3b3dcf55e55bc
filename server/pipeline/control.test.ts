import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GuardedFetch } from '#server/actions/index.ts';
import { LEASE_MS, listEvents, recordMessage } from '#server/conversations/index.ts';
import { listEscalations } from '#server/escalation/index.ts';
import type { ConversationId, Message } from '#server/kernel/index.ts';
import { ANNA, BEN, type Desk, openDesk, requirement } from '#server/testing/index.ts';

const RUNS = Number(process.env['CANDOR_CONTROL_RUNS'] ?? 300);
const TEXTS = [
  'How long do I have to return something?',
  'I want to talk to a human',
  'Please open a return for order FP-10231',
  'yes',
  'thanks',
  'bye',
  'This is outrageous, I am furious!',
  '🙃',
];
const AGENTS = [ANNA, BEN];
const AGENT_MOVES = ['take', 'reply', 'hand-back', 'resolve'] as const;

/** What can happen to a conversation. `node` is which of the two it happens on. */
type Move =
  | { kind: 'say'; text: string; node: number }
  | { kind: 'say-at-once'; text: string }
  | { kind: 'say-while'; text: string; does: AgentMove; agent: number }
  | { kind: 'deliver-again'; node: number }
  | { kind: 'vanish'; text: string }
  | { kind: 'recover'; node: number }
  | { kind: AgentMove; agent: number; node: number };
type AgentMove = (typeof AGENT_MOVES)[number];

const node = fc.nat({ max: 1 });
const text = fc.constantFrom(...TEXTS);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('say' as const), text, node }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('say-at-once' as const), text }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('say-while' as const),
      text,
      does: fc.constantFrom(...AGENT_MOVES),
      agent: node,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deliver-again' as const), node }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('vanish' as const), text }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('recover' as const), node }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(...AGENT_MOVES),
      agent: node,
      node,
    }),
  },
);

interface Deed {
  externalId: string;
  text: string;
}

/** One conversation through its moves; after each, what must hold is looked at. */
class Run {
  readonly desk: Desk;
  readonly id: ConversationId;
  delivered: Deed[] = [];
  counter = 0;
  seen: Message[] = [];

  constructor(desk: Desk, id: ConversationId) {
    this.desk = desk;
    this.id = id;
  }

  async make(move: Move): Promise<void> {
    const at = (index: number) => this.desk.nodes[index]!;
    switch (move.kind) {
      case 'say':
        await this.desk.say(this.id, move.text, { node: at(move.node), externalId: this.next(move.text) });
        return;
      case 'say-at-once':
        await Promise.all(
          [0, 1].map((index) =>
            this.desk.say(this.id, move.text, { node: at(index), externalId: this.next(move.text) }),
          ),
        );
        return;
      case 'say-while': {
        const done = this.start(move.does, AGENTS[move.agent]!, at(1).inbox);
        const said = this.desk.say(this.id, move.text, { node: at(0), externalId: this.next(move.text) });
        const [outcome] = await Promise.allSettled([done, said]);
        if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict' });
        await said;
        return;
      }
      case 'deliver-again': {
        const deed = this.delivered[0];
        if (deed) await this.again(deed, at(move.node));
        return;
      }
      case 'vanish': {
        const message = {
          conversationId: this.id,
          channel: 'api' as const,
          externalId: this.next(move.text),
        };
        await recordMessage(
          { db: at(0).db, holder: 'gone' },
          { ...message, text: move.text },
          at(0).clock.now(),
        );
        return;
      }
      case 'recover':
        this.desk.pass(LEASE_MS + 1000);
        await at(move.node).runner.recoverAbandoned();
        return;
      default:
        await this.byAgent(move.kind, AGENTS[move.agent]!, at(move.node).inbox);
    }
  }

  /** What the table does not allow is refused with a reason, and changes nothing. */
  private async byAgent(
    kind: AgentMove,
    agent: typeof ANNA,
    inbox: Desk['nodes'][0]['inbox'],
  ): Promise<void> {
    const before = await this.desk.read(this.id);
    const { control, agentId } = before.conversation;
    const holds = control === 'agent' && agentId === agent.id;
    const allowed = {
      take: control === 'assistant' || control === 'queue' || holds,
      reply: holds,
      'hand-back': control === 'queue' || holds,
      resolve: control === 'queue' || holds,
    }[kind];
    const done = this.start(kind, agent, inbox);
    if (allowed) await done;
    else {
      await expect(done).rejects.toMatchObject({ code: 'conflict' });
      expect(await this.desk.read(this.id)).toEqual(before);
    }
  }

  private start(kind: AgentMove, agent: typeof ANNA, inbox: Desk['nodes'][0]['inbox']): Promise<unknown> {
    switch (kind) {
      case 'take':
        return inbox.take(this.id, agent);
      case 'reply':
        return inbox.reply(this.id, agent, 'A person writes.');
      case 'hand-back':
        return inbox.handBack(this.id, agent);
      case 'resolve':
        return inbox.resolve(this.id, agent);
    }
  }

  private async again(deed: Deed, on: Desk['nodes'][0]): Promise<void> {
    const before = await this.desk.read(this.id);
    const wasAnswered = before.conversation.answeredSeq === before.conversation.customerSeq;
    this.desk.pass(LEASE_MS + 1000);
    const { duplicate } = await this.desk.say(this.id, deed.text, { node: on, externalId: deed.externalId });
    expect(duplicate).toBe(true);
    if (wasAnswered) expect(await this.desk.read(this.id)).toEqual(before);
  }

  private next(text: string): string {
    const externalId = `${this.id}:${this.delivered.length}`;
    this.delivered.push({ externalId, text });
    return externalId;
  }

  async check(): Promise<void> {
    const { conversation, messages } = await this.desk.read(this.id);
    expect(conversation.counter).toBeGreaterThanOrEqual(this.counter);
    this.counter = conversation.counter;
    // Nothing that was said is ever changed or taken away, and numbers have no gaps.
    expect(messages.slice(0, this.seen.length)).toEqual(this.seen);
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
    expect(conversation.lastSeq).toBe(messages.length);
    expect(conversation.answeredSeq).toBeLessThanOrEqual(conversation.customerSeq);
    expect(messages.filter(({ author }) => author === 'customer')).toHaveLength(this.delivered.length);
    this.seen = messages;
    const escalations = await listEscalations(this.desk.nodes[0].db, this.id);
    expect(escalations.filter(({ endedAt }) => !endedAt).length).toBeLessThanOrEqual(1);
    if (conversation.control === 'assistant' || conversation.control === 'closed') {
      expect(escalations.filter(({ endedAt }) => !endedAt)).toEqual([]);
    }
  }

  /** Nobody is left over, and each turn spoke only as far as it was the assistant's to speak. */
  async end(): Promise<void> {
    for (let pass = 0; pass < 2; pass++) await this.make({ kind: 'recover', node: pass });
    await this.check();
    const { conversation, messages } = await this.desk.read(this.id);
    expect(conversation.answeredSeq).toBe(conversation.customerSeq);
    const events = await listEvents(this.desk.nodes[0].db, this.id);
    let control = 'assistant';
    let acknowledged = false;
    for (const { type, data, turnId } of events) {
      if (type === 'control.changed') {
        control = (data as { to: string }).to;
        acknowledged = false;
      }
      if (type !== 'turn.completed') continue;
      const said = messages.filter((message) => message.turnId === turnId).length;
      const { outcome } = data as { outcome: string };
      if (control === 'assistant') expect(said).toBeLessThanOrEqual(1);
      else if (control === 'queue' && outcome === 'acknowledged') {
        expect({ acknowledged, said }).toEqual({ acknowledged: false, said: 1 });
        acknowledged = true;
      } else expect({ control, outcome, said }).toEqual({ control, outcome: 'recorded', said: 0 });
    }
    expect(control).toBe(conversation.control);
  }
}

describe.each(['embedded', 'server'] as const)('whatever happens, %s database', (kind) => {
  const missing = kind === 'server' && !requirement('postgres');
  let desk: Desk;
  beforeAll(async () => {
    const actionFetch: GuardedFetch = async () => ({
      ok: true,
      status: 200,
      body: JSON.stringify({ result: 'created', order: 'FP-10231' }),
    });
    const overrides = {
      actionFetch,
      actionEnv: { EFFECTS_URL: 'http://orders.example' },
    };
    if (!missing) desk = await openDesk(kind, [overrides, overrides]);
  });
  afterAll(() => desk?.close());

  test.skipIf(missing)(
    `in ${RUNS} random conversations on two nodes nobody is lost, talked over or answered twice`,
    () =>
      fc.assert(
        fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 14 }), async (moves) => {
          const run = new Run(desk, await desk.open());
          for (const next of moves) {
            await run.make(next);
            await run.check();
          }
          await run.end();
        }),
        { numRuns: RUNS, endOnFailure: false },
      ),
    600_000,
  );
});
