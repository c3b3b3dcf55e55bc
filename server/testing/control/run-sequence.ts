import { expect } from 'vitest';
import { findConversation, listEvents, listMessages } from '#server/conversations/index.ts';
import { findOpenEscalation, PRESENCE_MS } from '#server/escalation/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import type { Command, MoveCommand } from './commands.ts';
import {
  afterMove,
  afterRecord,
  afterTurns,
  afterWords,
  type Move,
  moved,
  type State,
  type Words,
} from './model.ts';
import { SLOW, TEXTS, type World } from './world.ts';

const LEASE_MS = 16_000;
const GONE_MS = 5 * 60_000;

interface Seen {
  status: 'online' | 'away' | 'offline';
  statusAt: number;
  seenAt: number;
}

/** Plays one sequence on a new conversation and checks it by the model after each step. Throws at the first difference. */
export async function runSequence(world: World, commands: Command[]): Promise<void> {
  const id = await world.open();
  const { db } = world.nodes[0]!;
  let deliveries = 0;
  let last: { words: Words; externalId: string } | undefined;
  let pending: Words[] = [];
  let counters = [0];
  let sentByAgents = 0;
  const desk = new Map<string, Seen>();
  for (const agent of world.agents) {
    await world.nodes[0]!.desk.setPresence(agent.id, 'offline');
    desk.set(agent.id, { status: 'offline', statusAt: world.now(), seenAt: world.now() });
  }

  const read = async () => (await findConversation(db, id))!;
  const stateNow = async (): Promise<State> => {
    const { control, agentId, closedBy, counter } = await read();
    return { control, agent: agentId, closedBy, counter };
  };
  const deliver = (words: Words): { words: Words; externalId: string } => {
    last = { words, externalId: `${id}:${deliveries++}` };
    return last;
  };
  const acted = (agentId: string) => {
    const seen = desk.get(agentId)!;
    seen.seenAt = seen.statusAt = world.now();
  };
  const toMove = (command: MoveCommand, before: State): Move => {
    const by = world.agents[command.agent]!;
    const to = world.agents[command.to]!;
    const seen = command.stale ? (counters.at(-2) ?? before.counter - 1) : before.counter;
    const base = { by: by.id, seen };
    const { supervises } = by;
    if (command.do === 'take') return { ...base, do: 'take', supervises };
    if (command.do === 'give') return { ...base, do: 'give', supervises, to: to.id };
    if (command.do === 'queue')
      return { ...base, do: 'queue', supervises, to: command.to === 0 ? SLOW.name : 'general' };
    return { ...base, do: command.do };
  };
  const perform = async (move: Move, node: number) => {
    const result = await world.move(id, move, node);
    if (result === 'done' && (move.do === 'take' || move.do === 'reply')) acted(move.by);
    if (result === 'done' && move.do === 'reply') sentByAgents++;
    return result;
  };
  const writeAll = async (words: Words[], node: number) => {
    const sent = words.map(deliver);
    await Promise.all(sent.map((each, at) => world.say(id, each.words, each.externalId, (node + at) % 2)));
  };
  const isThere = (agentId: string) => {
    const { status, seenAt } = desk.get(agentId)!;
    return status === 'online' && world.now() - seenAt < PRESENCE_MS;
  };
  const isGone = (agentId: string) => {
    const { status, seenAt, statusAt } = desk.get(agentId)!;
    const offline = status === 'offline' || world.now() - seenAt >= PRESENCE_MS;
    return offline && world.now() - (status === 'offline' ? statusAt : seenAt) >= GONE_MS;
  };

  /** What one look at the queues makes of it: agents who are gone, waits that are too long, then who gets it. */
  const afterTend = async (before: State): Promise<State[]> => {
    const conversation = await read();
    const open = await findOpenEscalation(db, id);
    let state = before;
    let queue = open?.queue ?? 'general';
    let queuedAt = open?.queuedAt.getTime() ?? 0;
    if (state.control === 'agent' && conversation.waitingSince && isGone(state.agent!)) {
      state = moved(state, { control: 'queue' });
      queuedAt = world.now();
    }
    const hasCase = open !== undefined || state !== before;
    if (state.control !== 'queue' || !hasCase) return [state];
    if (queue === SLOW.name && world.now() - queuedAt >= SLOW.overflowMinutes * 60_000) {
      state = moved(state, { control: 'queue' });
      queue = 'general';
    }
    const declined: string[] = open?.declinedBy ?? [];
    const there = world.agents.filter((agent) => isThere(agent.id) && !declined.includes(agent.id));
    const known = there.filter((agent) => agent.id === open?.preferredAgent);
    const next = known.length > 0 ? known : queue === 'general' ? there : [];
    return next.length === 0
      ? [state]
      : next.map((agent) => moved(state, { control: 'agent', agent: agent.id }));
  };

  const step = async (command: Command, before: State): Promise<State[]> => {
    switch (command.kind) {
      case 'write': {
        await writeAll(command.words, command.node);
        const words = [...pending, ...command.words];
        pending = [];
        return anyCounter(afterWords(before, words), command.words.length > 1);
      }
      case 'again': {
        if (!last) return [before];
        const said = pending;
        pending = [];
        const messages = await listMessages(db, id);
        world.pass(said.length > 0 ? LEASE_MS : 0);
        await world.say(id, last.words, last.externalId, command.node);
        const customers = (list: { author: string }[]) => list.filter(({ author }) => author === 'customer');
        expect(customers(await listMessages(db, id))).toHaveLength(customers(messages).length);
        return said.length > 0 ? afterTurns(before, said) : [before];
      }
      case 'lost': {
        const sent = deliver(command.words);
        await world.lose(id, sent.words, sent.externalId);
        pending.push(command.words);
        return [afterRecord(before)];
      }
      case 'recover': {
        world.pass(LEASE_MS);
        await world.nodes[command.node]!.runner.recoverAbandoned();
        const said = pending;
        pending = [];
        return afterTurns(before, said);
      }
      case 'move': {
        const move = toMove(command, before);
        const expected = afterMove(before, move);
        const result = await perform(move, command.node);
        expect(result, `${move.do} by ${move.by}`).toBe(expected.refused ? 'refused' : 'done');
        return [expected.state];
      }
      case 'race':
        return race(command, before);
      case 'presence': {
        const agent = world.agents[command.agent]!;
        await world.nodes[0]!.desk.setPresence(agent.id, command.status);
        desk.set(agent.id, { status: command.status, statusAt: world.now(), seenAt: world.now() });
        return [before];
      }
      case 'beat': {
        const agent = world.agents[command.agent]!;
        await world.nodes[1]!.desk.keepPresence(agent.id);
        desk.get(agent.id)!.seenAt = world.now();
        return [before];
      }
      case 'pass':
        world.pass(command.seconds * 1000);
        return [before];
      case 'tend': {
        const expected = await afterTend(before);
        await Promise.all(command.nodes.map((node) => world.nodes[node]!.desk.tend()));
        return expected;
      }
      case 'restart':
        await world.restart(command.node);
        return [before];
    }
  };

  const race = async (
    { first, second }: Extract<Command, { kind: 'race' }>,
    before: State,
  ): Promise<State[]> => {
    const one = toMove(first, before);
    if (second.kind === 'write') {
      const words = [...pending, ...second.words];
      pending = [];
      await Promise.all([perform(one, 0), writeAll(second.words, 1)]);
      const moveFirst = afterWords(afterMove(before, one).state, words);
      // Also in between: recorded, or some of several messages dealt with.
      const recorded = [before, afterRecord(before), ...afterWords(before, words), ...partly(before, words)];
      const writeFirst = recorded.flatMap((state) => {
        const after = afterMove(state, one).state;
        return [after, ...afterTurns(after, words), ...afterWords(after, words)];
      });
      const refused = recorded.flatMap((state) => afterWords(state, words));
      return anyCounter([...moveFirst, ...writeFirst, ...refused], true);
    }
    const two = toMove(second, before);
    const results = await Promise.all([perform(one, 0), perform(two, 1)]);
    const orders = [
      [one, two],
      [two, one],
    ].map(([a, b]) => {
      const between = afterMove(before, a!);
      const after = afterMove(between.state, b!);
      const names = a === one ? [between.refused, after.refused] : [after.refused, between.refused];
      return { state: after.state, results: names.map((refused) => (refused ? 'refused' : 'done')) };
    });
    const possible = orders.filter((order) => order.results.join() === results.join());
    expect(possible, `${one.do} and ${two.do} ended as ${results.join()}`).not.toEqual([]);
    return possible.map(({ state }) => state);
  };

  for (const command of commands) {
    const before = await stateNow();
    const messages = await listMessages(db, id);
    const allowed = await step(command, before);
    const after = await stateNow();
    const matches = allowed.some(
      (state) =>
        state.control === after.control &&
        state.agent === after.agent &&
        state.closedBy === after.closedBy &&
        (state.counter === after.counter || Number.isNaN(state.counter)),
    );
    if (!matches) expect(after, `after ${JSON.stringify(command)}`).toEqual({ oneOf: allowed });
    expect(after.counter).toBeGreaterThanOrEqual(before.counter);
    counters = after.counter === before.counter ? counters : [...counters, after.counter];
    const news = (await listMessages(db, id)).slice(messages.length);
    const writing = command.kind !== 'race' && command.kind !== 'move';
    if (before.control === 'agent' && writing)
      expect(news.filter(({ author }) => author === 'assistant')).toEqual([]);
    await checkOwner(world, id, pending.length > 0);
  }
  await finish(world, id, sentByAgents);
}

/** States reached on the way when several messages are dealt with one by one. */
function partly(before: State, words: Words[]): State[] {
  return words.flatMap((_, at) => [
    ...afterWords(before, words.slice(at)),
    ...afterWords(before, words.slice(0, at)),
  ]);
}

function anyCounter(states: State[], isAny: boolean): State[] {
  return isAny ? states.map((state) => ({ ...state, counter: Number.NaN })) : states;
}

/** Nobody is left without an owner, and the case is where the conversation is. */
async function checkOwner(world: World, id: ConversationId, isPending: boolean): Promise<void> {
  const { db } = world.nodes[0]!;
  const conversation = (await findConversation(db, id))!;
  const open = await findOpenEscalation(db, id);
  if (!isPending) expect(conversation.answeredSeq).toBe(conversation.customerSeq);
  if (conversation.control === 'agent') {
    expect(world.agents.map((agent) => agent.id)).toContain(conversation.agentId);
    if (open) expect(open.takenBy).toBe(conversation.agentId);
  } else if (conversation.control === 'queue') {
    // Between the record of a message and its turn, the case of a reopened conversation is not there yet.
    if (!isPending) expect(open).toMatchObject({ queue: conversation.queue });
    expect(open?.takenBy).toBeUndefined();
  } else expect(open).toBeUndefined();
}

/** Everything is dealt with in the end; the records agree with each other; the conversation is out of the way. */
async function finish(world: World, id: ConversationId, sentByAgents: number): Promise<void> {
  const { db, runner, inbox } = world.nodes[1]!;
  world.pass(LEASE_MS);
  await runner.recoverAbandoned();
  await checkOwner(world, id, false);
  const messages = await listMessages(db, id);
  expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
  expect(messages.filter(({ author }) => author === 'agent')).toHaveLength(sentByAgents);
  checkGoodbyes(messages, world.goodbye);
  const changes = (await listEvents(db, id, ['control.changed'])).map(
    ({ data }) => data as { from: string; to: string; why: string },
  );
  const { control, counter, agentId } = (await findConversation(db, id))!;
  expect(changes).toHaveLength(counter);
  expect(changes.map(({ from }) => from)).toEqual(['assistant', ...changes.map(({ to }) => to)].slice(0, -1));
  expect(changes.at(-1)?.to ?? 'assistant').toBe(control);
  const closings = changes.filter(({ from, to }) => from === 'closed' && to === 'closed');
  expect(closings).toEqual([]);
  const owner = world.agents.find((agent) => agent.id === agentId) ?? world.agents[0]!;
  if (control === 'queue' || control === 'agent') await inbox.resolve(id, owner);
}

/** A customer who says goodbye twice in a row is answered once. */
function checkGoodbyes(messages: { author: string; text: string }[], goodbye: string): void {
  const said = messages.filter(({ author, text }) => author !== 'customer' || text !== TEXTS.bye);
  for (const [at, { text }] of said.entries())
    if (text === goodbye) expect(said[at - 1]?.text, 'goodbye is said once').not.toBe(goodbye);
}
