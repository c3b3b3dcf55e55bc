import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agentMayReply,
  assistantMaySay,
  type ControlEvent,
  type ControlState,
  transition,
} from './transitions.ts';

const agentId = fc.constantFrom('anna', 'ben');
const anyEvent: fc.Arbitrary<ControlEvent> = fc.oneof(
  fc.constantFrom<ControlEvent>(
    { type: 'customer-wrote' },
    { type: 'assistant-escalated' },
    { type: 'assistant-resolved' },
    { type: 'agent-gone' },
    { type: 'queue-overflowed' },
  ),
  fc.record({ type: fc.constant('agent-took' as const), agentId, takesOver: fc.boolean() }),
  fc.record({
    type: fc.constant('agent-assigned' as const),
    agentId,
    by: fc.option(agentId),
    takesOver: fc.boolean(),
  }),
  fc.record({ type: fc.constant('agent-queued' as const), agentId, takesOver: fc.boolean() }),
  agentId.map((id): ControlEvent => ({ type: 'agent-resolved', agentId: id })),
  agentId.map((id): ControlEvent => ({ type: 'agent-reopened', agentId: id })),
  agentId.map((id): ControlEvent => ({ type: 'agent-handed-back', agentId: id })),
);
const START: ControlState = { control: 'assistant', counter: 0, agentId: null, closedBy: null };

function walk(
  events: ControlEvent[],
  visit: (before: ControlState, event: ControlEvent, after: ControlState) => void,
) {
  let state = START;
  for (const event of events) {
    const moved = transition(state, event);
    const after = moved.ok ? moved.state : state;
    visit(state, event, after);
    state = after;
  }
  return state;
}

const property = (check: (before: ControlState, event: ControlEvent, after: ControlState) => void) =>
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      walk(events, check);
    }),
    { numRuns: 2000 },
  );

test('the counter never falls, and grows exactly when the control changes hands or queues', () =>
  property((before, event, after) => {
    const requeued = event.type === 'agent-queued' || event.type === 'queue-overflowed';
    const changed =
      before.control !== after.control ||
      before.agentId !== after.agentId ||
      (requeued && before.control === 'queue');
    expect(after.counter).toBe(before.counter + (changed ? 1 : 0));
  }));

test('an agent is named exactly while an agent holds the conversation, and a closer exactly while it is closed', () =>
  property((_before, _event, after) => {
    expect(after.agentId !== null).toBe(after.control === 'agent');
    expect(after.closedBy !== null).toBe(after.control === 'closed');
  }));

test('the assistant never takes a conversation back from a human by itself', () =>
  property((before, event, after) => {
    if (before.control === 'agent' || before.control === 'queue') {
      if (after.control === 'assistant') expect(event.type).toBe('agent-handed-back');
    }
  }));

test('what an agent holds goes to another only by that agent, by who supervises, or when the agent is gone', () =>
  property((before, event, after) => {
    if (before.control !== 'agent' || after.agentId === before.agentId) return;
    if (event.type === 'agent-gone' || ('takesOver' in event && event.takesOver)) return;
    const by = event.type === 'agent-assigned' ? event.by : 'agentId' in event ? event.agentId : null;
    expect(by).toBe(before.agentId);
  }));

test('the desk by itself gives out only what waits', () =>
  property((before, event, after) => {
    if (event.type !== 'agent-assigned' || event.by !== null || event.takesOver) return;
    if (before.control !== 'queue') expect(after).toEqual(before);
  }));

test('what a human closed goes back to the queue, what the assistant closed to the assistant', () =>
  property((before, event, after) => {
    if (before.control !== 'closed' || event.type !== 'customer-wrote') return;
    expect(after.control).toBe(before.closedBy === 'assistant' ? 'assistant' : 'queue');
  }));

test('a customer who writes always has an owner afterwards', () =>
  property((_before, event, after) => {
    if (event.type === 'customer-wrote') expect(after.control).not.toBe('closed');
  }));

test('never can two say something to the customer at once', () =>
  property((_before, _event, after) => {
    const speakers = [
      assistantMaySay(after.control) === 'everything',
      agentMayReply(after, 'anna'),
      agentMayReply(after, 'ben'),
    ];
    expect(speakers.filter(Boolean).length).toBeLessThanOrEqual(1);
  }));

test.each<[string, ControlState, ControlEvent]>([
  ['escalate what it does not hold', { ...START, control: 'queue' }, { type: 'assistant-escalated' }],
  ['close twice', { ...START, control: 'closed', closedBy: 'agent' }, { type: 'assistant-resolved' }],
  [
    'take from another agent',
    { ...START, control: 'agent', agentId: 'ben' },
    { type: 'agent-took', agentId: 'anna' },
  ],
  [
    'assign what another agent has',
    { ...START, control: 'agent', agentId: 'ben' },
    { type: 'agent-assigned', agentId: 'carl', by: 'anna' },
  ],
  ['reopen what is open', { ...START, control: 'queue' }, { type: 'agent-reopened', agentId: 'anna' }],
  ['move what does not wait', START, { type: 'queue-overflowed' }],
  [
    'resolve for another agent',
    { ...START, control: 'agent', agentId: 'ben' },
    { type: 'agent-resolved', agentId: 'anna' },
  ],
  [
    'hand back what is closed',
    { ...START, control: 'closed', closedBy: 'agent' },
    { type: 'agent-handed-back', agentId: 'anna' },
  ],
])('nobody can %s', (_name, state, event) => {
  expect(transition(state, event).ok).toBe(false);
});
