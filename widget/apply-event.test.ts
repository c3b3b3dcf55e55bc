import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MessageView, StreamEvent } from '../contract/index.ts';
import { applyEvent } from './apply-event.ts';
import { type ChatState, NEW_CHAT } from './chat-state.ts';

const message = (seq: number, author: MessageView['author'], text: string): MessageView => ({
  id: `msg_${seq}`,
  seq,
  author,
  text,
  citations: [],
  choices: [],
  offersHuman: false,
  createdAt: '2026-11-21T10:00:00.000Z',
});
const question = message(1, 'customer', 'How long?');
const reply = message(2, 'assistant', 'Thirty days. Unused.');
const TURN: StreamEvent[] = [
  { type: 'progress', turnId: 't', stage: 'understand', text: 'Reading' },
  { type: 'sentence', turnId: 't', index: 0, text: 'Thirty days.' },
  { type: 'sentence', turnId: 't', index: 1, text: 'Unused.' },
  { type: 'message', message: reply },
  { type: 'done', turnId: 't', result: { message: question, replies: [reply], control: 'assistant' } },
];
const asked: ChatState = { ...NEW_CHAT, pending: [{ id: 'own', text: 'How long?' }] };
const run = (events: StreamEvent[], from = asked) => events.reduce(applyEvent, from);

describe('applyEvent', () => {
  test('a turn shows progress, then its sentences, then only the recorded reply', () => {
    expect(run(TURN.slice(0, 1)).turn).toEqual({ id: 't', progress: 'Reading', sentences: [] });
    expect(run(TURN.slice(0, 3)).turn?.sentences).toEqual(['Thirty days.', 'Unused.']);
    const end = run(TURN);
    expect(end.turn).toBeUndefined();
    expect(end.messages.map(({ id }) => id)).toEqual(['msg_1', 'msg_2']);
    expect(end.pending).toEqual([]);
  });

  test('events that come over two connections at once end in the same state', () => {
    const interleaved = fc.array(fc.boolean(), { minLength: TURN.length * 2, maxLength: TURN.length * 2 });
    fc.assert(
      fc.property(interleaved, (choices) => {
        const streams = [[...TURN], [{ type: 'message', message: question } as StreamEvent, ...TURN]];
        const events: StreamEvent[] = [];
        for (const first of choices) {
          const next = streams[first ? 0 : 1]!.shift();
          if (next) events.push(next);
        }
        const { messages, pending, turn } = run([...events, ...streams[0]!, ...streams[1]!]);
        expect({ messages, pending, turn }).toEqual({
          messages: [question, reply],
          pending: [],
          turn: undefined,
        });
      }),
    );
  });

  test('a retracted turn takes its sentences back', () => {
    const state = run([...TURN.slice(0, 3), { type: 'retracted', turnId: 't' }]);
    expect(state.turn?.sentences).toEqual([]);
  });

  test('the same words sent twice stay two messages', () => {
    const twice = {
      ...NEW_CHAT,
      pending: [
        { id: 'a', text: 'ok' },
        { id: 'b', text: 'ok' },
      ],
    };
    const one = run([{ type: 'message', message: message(1, 'customer', 'ok') }], twice);
    expect(one.pending).toHaveLength(1);
    const again = run([{ type: 'message', message: message(1, 'customer', 'ok') }], one);
    expect(again.pending).toHaveLength(1);
    expect(run([{ type: 'message', message: message(2, 'customer', 'ok') }], one).pending).toEqual([]);
  });

  test('an event of a newer server changes nothing', () => {
    expect(applyEvent(asked, { type: 'failed' } as unknown as StreamEvent)).toEqual(asked);
  });
});
