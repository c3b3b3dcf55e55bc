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
  ),
  agentId.map((id): ControlEvent => ({ type: 'agent-took', agentId: id })),
  agentId.map((id): ControlEvent => ({ type: 'agent-resolved', agentId: id })),
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

test('the counter never falls, and grows exactly when the control changes hands', () =>
  property((before, _event, after) => {
    const changed = before.control !== after.control || before.agentId !== after.agentId;
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
