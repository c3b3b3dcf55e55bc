import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { silentLogger } from '#server/platform/log/index.ts';
import { openModel } from '#server/platform/models/index.ts';
import { buildUnderstander } from './understander.test-data.ts';

/** A model server that answers every call with the same content. */
let server: Server;
let content: string;
let received: string;

beforeEach(async () => {
  received = '';
  server = createServer((request, response) => {
    request.on('data', (chunk) => {
      received += chunk;
    });
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const message = { role: 'assistant', content };
      response.end(
        JSON.stringify({
          id: 'c1',
          object: 'chat.completion',
          created: 1,
          model: 'tiny',
          choices: [{ index: 0, message, finish_reason: 'stop' }],
          usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
        }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function read(text: string) {
  const { port } = server.address() as AddressInfo;
  const model = openModel(
    { name: 'compatible:tiny', url: `http://127.0.0.1:${port}/v1`, key: 'test' },
    { log: silentLogger },
  );
  return buildUnderstander({ model }).read({ text, history: [] });
}

const valid = {
  language: 'en',
  intent: 'technical',
  priority: 'high',
  emotion: 'frustrated',
  topic: null,
  signals: ['complex'],
  entities: [{ key: 'product', raw: 'teapot' }],
};

describe('with a model', () => {
  test('its answer refines the reading; what it invents is dropped', async () => {
    content = JSON.stringify({
      ...valid,
      entities: [...valid.entities, { key: 'order_number', raw: '99999' }],
    });
    const understanding = await read('can I talk to a human about my teapot, order HH-10023');
    expect(understanding).toMatchObject({
      by: 'model',
      intent: { value: 'technical' },
      priority: { value: 'high' },
    });
    expect(understanding.signals).toEqual(expect.arrayContaining(['wants_human', 'complex']));
    expect(understanding.entities.map(({ raw }) => raw)).toEqual(['HH-10023', 'teapot']);
  });

  test('it never sees personal data', async () => {
    content = JSON.stringify(valid);
    await read('reset jo@example.org, card 4111 1111 1111 1111');
    expect(received).toContain('⟦email_1⟧');
    expect(received).not.toContain('jo@example.org');
    expect(received).not.toContain('4111 1111');
  });

  test.each([
    ['no JSON', 'I think the customer is upset.'],
    ['an unknown label', JSON.stringify({ ...valid, intent: 'rant' })],
    ['missing fields', '{}'],
    ['an empty answer', ''],
  ])('%s: the embedded reading stands', async (_name, answer) => {
    content = answer;
    expect(await read('please cancel order 55120')).toMatchObject({
      by: 'embedded',
      intent: { value: 'transaction' },
      entities: [{ key: 'order_number', raw: '55120' }],
    });
  });

  test('nothing readable: no call, and information, medium, neutral, no entities', async () => {
    content = 'nonsense';
    expect(await read('🤷')).toMatchObject({
      intent: { value: 'information' },
      priority: { value: 'medium' },
      emotion: { value: 'neutral' },
      entities: [],
    });
    expect(received).toBe('');
  });
});
