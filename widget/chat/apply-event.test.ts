import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MessageView, StreamEvent } from '../../contract/index.ts';
import { applyEvent, applyView } from './apply-event.ts';
import { type ChatState, NEW_CHAT, resumeFrom } from './chat-state.ts';

const message = (
  seq: number,
  author: MessageView['author'],
  text: string,
  clientId?: string,
): MessageView => ({
  id: `msg_${seq}`,
  seq,
  author,
  text,
  citations: [],
  choices: [],
  offersHuman: false,
  createdAt: '2026-11-21T10:00:00.000Z',
  ...(clientId ? { clientId } : {}),
});
const question = message(1, 'customer', 'How long?', 'own');
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

  test('the same words sent twice stay two messages, whichever the server records first', () => {
    const twice = {
      ...NEW_CHAT,
      pending: [
        { id: 'a', text: 'ok' },
        { id: 'b', text: 'ok' },
      ],
    };
    const one = run([{ type: 'message', message: message(1, 'customer', 'ok', 'b') }], twice);
    expect(one.pending.map(({ id }) => id)).toEqual(['a']);
    const other = run([{ type: 'message', message: message(2, 'customer', 'ok') }], one);
    expect(other.pending.map(({ id }) => id)).toEqual(['a']);
  });

  test('an answer is awaited from when the message is there until its turn is over', () => {
    expect(run([{ type: 'message', message: question }]).unanswered).toBe(true);
    expect(
      run([
        { type: 'message', message: question },
        { type: 'done', turnId: 't' },
      ]).unanswered,
    ).toBe(false);
    expect(run([{ type: 'message', message: question }, ...TURN]).unanswered).toBe(false);
  });

  test('what the server shows on a reconnect keeps what waits to be sent', () => {
    const view = {
      id: 'con_1',
      control: 'queue' as const,
      language: 'en',
      createdAt: '2026-11-21T10:00:00.000Z',
      waiting: { queue: 'general', position: 2 },
      messages: [question],
    };
    const state = applyView({ ...asked, pending: [...asked.pending, { id: 'next', text: 'And?' }] }, view);
    expect(state).toMatchObject({ control: 'queue', waiting: { position: 2 }, unanswered: false });
    expect(state.pending.map(({ id }) => id)).toEqual(['next']);
  });

  test('the number to resume from leaves no gap behind', () => {
    const at = (...seqs: number[]) => resumeFrom(seqs.map((seq) => message(seq, 'agent', '')));
    expect([at(), at(1, 2), at(1, 3), at(2, 3), at(1, 2, 4, 5)]).toEqual([0, 2, 1, 0, 2]);
  });

  test('an event of a newer server changes nothing', () => {
    expect(applyEvent(asked, { type: 'failed' } as unknown as StreamEvent)).toEqual(asked);
  });
});
