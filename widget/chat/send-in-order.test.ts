import { describe, expect, test } from 'vitest';
import type { PendingMessage } from './chat-state.ts';
import { CallError } from './client.ts';
import { createSender } from './send-in-order.ts';

/** An outbox whose server does what the test says, message by message. */
function outbox(answer: (message: PendingMessage, onRecorded: () => void) => Promise<void>) {
  const log: string[] = [];
  let waiting: PendingMessage[] = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
  const drop = (id: string) => {
    waiting = waiting.filter((message) => message.id !== id);
  };
  const send = createSender({
    next: () => waiting[0],
    deliver(message, onRecorded) {
      log.push(`send ${message.id}`);
      return answer(message, onRecorded);
    },
    recorded(message) {
      log.push(`recorded ${message.id}`);
      drop(message.id);
    },
    refused(message, reason) {
      log.push(`refused ${message.id}: ${reason}`);
      drop(message.id);
    },
    onState: () => {},
  });
  return { send, log };
}

describe('messages that wait to be sent', () => {
  test('leave one after the other, each when the server has the one before', async () => {
    const turns: (() => void)[] = [];
    const { send, log } = outbox((_message, onRecorded) => {
      onRecorded();
      return new Promise((resolve) => turns.push(resolve));
    });
    await send();
    expect(log).toEqual(['send a', 'recorded a', 'send b', 'recorded b', 'send c', 'recorded c']);
    expect(turns).toHaveLength(3);
  });

  test('what does not get through goes again before what was written after it', async () => {
    let failures = 2;
    const { send, log } = outbox(async (message, onRecorded) => {
      if (message.id === 'a' && failures-- > 0) throw new CallError(0, '');
      onRecorded();
    });
    await Promise.all([send(), send()]);
    expect(log.filter((line) => line.startsWith('send'))).toEqual([
      'send a',
      'send a',
      'send a',
      'send b',
      'send c',
    ]);
  });

  test('a broken answer of a recorded message is no reason to send it again', async () => {
    const { send, log } = outbox(async (_message, onRecorded) => {
      onRecorded();
      throw new CallError(0, '');
    });
    await send();
    expect(log.filter((line) => line.startsWith('send'))).toEqual(['send a', 'send b', 'send c']);
  });

  test('what the server refuses is told and holds nothing up', async () => {
    const { send, log } = outbox(async (message, onRecorded) => {
      if (message.id === 'a') throw new CallError(400, 'Too long.');
      onRecorded();
    });
    await send();
    expect(log.slice(0, 3)).toEqual(['send a', 'refused a: Too long.', 'send b']);
  });
});
