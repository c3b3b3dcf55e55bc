import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ErrorBody, ErrorBodySchema, InboxListSchema } from '#contract';
import { insertConversation, listMessages } from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import {
  askUntilHeard,
  openConversation,
  requirement,
  signInAgent,
  startTestApp,
  type TestAgent,
  type TestApp,
  type TestCustomer,
} from '#server/testing/index.ts';

const QUESTION = 'How long do I have to return something?';
const MB = 1024 * 1024;

describe.each(['embedded', 'server'] as const)('bad input, %s database', (kind) => {
  const missing = kind === 'server' && !requirement('postgres');
  const guaranteed = test.skipIf(missing);
  let app: TestApp;
  let agent: TestAgent;
  let customer: TestCustomer;
  beforeAll(async () => {
    if (missing) return;
    app = await startTestApp({ database: kind });
    agent = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
    customer = await openConversation(app.url);
  });
  afterAll(() => app?.close());

  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`${app.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${customer.secret}`, ...headers },
      body,
    });
  const messages = () => `/v1/conversations/${customer.id}/messages`;
  const refused = async (answer: Response, status: number, code: string): Promise<ErrorBody['error']> => {
    const { error } = ErrorBodySchema.parse(await answer.json());
    expect({ status: answer.status, code: error.code }).toEqual({ status, code });
    return error;
  };

  guaranteed.each([
    ['broken JSON', '{"text": "hi"', 'application/json'],
    ['no JSON at all', 'text=hi', 'application/json'],
    ['an empty body', '', 'application/json'],
    ['another content type', '<text>hi</text>', 'application/xml'],
    ['plain text', 'hi', 'text/plain'],
    ['a form', 'text=hi', 'application/x-www-form-urlencoded'],
    ['null', 'null', 'application/json'],
    ['a list', '[1,2]', 'application/json'],
    ['a number as text', '{"text": 42}', 'application/json'],
    ['an object as text', '{"text": {"$gt": ""}}', 'application/json'],
    ['a field that is not known', '{"text": "hi", "control": "closed"}', 'application/json'],
    ['a prototype', '{"text": "hi", "__proto__": {"admin": true}}', 'application/json'],
    ['an id that is too long', JSON.stringify({ text: 'hi', id: 'x'.repeat(101) }), 'application/json'],
    ['no text', '{}', 'application/json'],
    ['an empty text', '{"text": ""}', 'application/json'],
    ['white space only', JSON.stringify({ text: ' \n\t\u00a0\u2003 ' }), 'application/json'],
    ['NUL characters only', JSON.stringify({ text: '\u0000\u0000' }), 'application/json'],
    ['20,001 characters', JSON.stringify({ text: 'a'.repeat(20_001) }), 'application/json'],
  ])('%s is refused with a sentence, and recorded nowhere', async (_what, body, type) => {
    const before = await listMessages(app.candor.db, customer.id as ConversationId);
    const error = await refused(await post(messages(), body, { 'content-type': type }), 400, 'invalid_input');
    expect(error.message.length).toBeGreaterThan(10);
    expect(error.message).not.toMatch(/undefined|\bat \//);
    expect(await listMessages(app.candor.db, customer.id as ConversationId)).toEqual(before);
  });

  guaranteed('a message of 50 MB is refused in a clear body, and the server goes on', async () => {
    const body = JSON.stringify({ text: 'a'.repeat(50 * MB) });
    await refused(await askUntilHeard(() => post(messages(), body)), 413, 'too_large');
    expect((await customer.say(QUESTION)).outcome).toBe('answered');
  });

  guaranteed('a message of 50 MB whose length nobody said is refused as well', async () => {
    const chunk = new TextEncoder().encode('a'.repeat(64 * 1024));
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (sent >= 50 * MB) return controller.close();
        sent += chunk.length;
        controller.enqueue(chunk);
      },
    });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${customer.secret}` };
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const answer = await fetch(`${app.url}${messages()}`, init).catch(() => undefined);
    // A server that stops reading may cut the line before its answer is read; it has to be alive either way.
    if (answer) await refused(answer, 413, 'too_large');
    expect(sent).toBeLessThan(50 * MB);
    expect((await fetch(`${app.url}/health`)).status).toBe(200);
  });

  guaranteed.each([
    ['20,000 characters', 'a'.repeat(20_000)],
    ['emoji only', '😀👩‍👩‍👧‍👦🇩🇰'],
    ['zero-width characters', '\u200b\u200d\ufeff'],
    ['right-to-left text', 'كم من الوقت لدي لإرجاع المنتج؟'],
    ['an override of the writing direction', '\u202eevil\u202c return'],
    ['NUL characters', 'How long\u0000 do I have\u0000?'],
    ['half a surrogate pair', 'return \ud83d please \udc00'],
    ['a cut emoji at the length of the preview', `${'x'.repeat(138)}😀${'y'.repeat(20)}`],
    ['control characters', '\u0001\u0007\u001b[31mred\u007f'],
    ['SQL', "'; drop table message; --"],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['a template', '{{env.CANDOR_SECRET}} <%= process.env %> %s %n'],
    ['a pattern that is slow to match', `${'a'.repeat(5000)}!${'('.repeat(2000)}`],
    ['10,000 lines', 'line\n'.repeat(3999)],
  ])('a message of %s is recorded, answered and read again', async (_what, text) => {
    const who = await openConversation(app.url);
    const { message, control } = await who.say(text);
    expect(message.text).toBe(text.replaceAll('\u0000', '').toWellFormed());
    expect(['assistant', 'queue', 'closed']).toContain(control);
    const stored = await listMessages(app.candor.db, who.id as ConversationId);
    expect(stored[0]?.text).toBe(message.text);
    expect((await agent.call('GET', `/v1/inbox/${who.id}`)).status).toBe(200);
    expect((await agent.call('GET', '/v1/inbox')).status).toBe(200);
  });

  guaranteed('characters that a database cannot keep are no failure in any other field', async () => {
    const NUL = 'x\u0000\ud800';
    const bodies: [string, unknown][] = [
      [messages(), { text: 'hi', id: NUL }],
      [`/v1/conversations/${customer.id}/rating`, { score: 4, comment: NUL }],
      ['/v1/conversations', { language: NUL }],
      ['/v1/conversations', { identityToken: NUL }],
      ['/v1/session', { email: NUL, password: NUL }],
      ['/v1/setup', { setupCode: NUL, email: 'a@example.com', name: NUL, password: `${NUL}0123456789` }],
    ];
    for (const [path, body] of bodies) {
      expect((await post(path, JSON.stringify(body))).status, path).toBeLessThan(500);
    }
    await agent.call('POST', `/v1/inbox/${customer.id}/take`);
    for (const [path, body] of [
      [`/v1/inbox/${customer.id}/reply`, { text: NUL }],
      [`/v1/inbox/${customer.id}/hand-back`, { note: NUL }],
      ['/v1/api-keys', { name: NUL, scopes: ['admin'] }],
    ] as const) {
      expect((await agent.call('POST', path, body)).status, path).toBeLessThan(500);
    }
    for (const path of [
      '/v1/conversations/%00',
      '/v1/conversations/%ff',
      '/v1/articles/%00',
      '/help/articles/%00',
      '/v1/search?q=%00',
      '/v1/search?q=%ff',
      '/v1/inbox/%00',
      '/v1/inbox?before=2026-01-01,%00',
      '/v1/inbox?before=yesterday,x',
      '/v1/inbox?control=nobody',
      '/help?q=%00',
      `/v1/conversations/${customer.id}?after=-1`,
      `/v1/conversations/${customer.id}?after=1e300`,
    ]) {
      expect((await agent.call('GET', path)).status, path).toBeLessThan(500);
      const answer = await fetch(`${app.url}${path}`, {
        headers: { authorization: `Bearer ${customer.secret}` },
      });
      expect(answer.status, path).toBeLessThan(500);
    }
  });

  guaranteed('ids that do not exist are 404 for who may see them', async () => {
    for (const [method, path] of [
      ['GET', '/v1/inbox/cnv_0'],
      ['POST', '/v1/inbox/cnv_0/take'],
      ['POST', '/v1/inbox/cnv_0/resolve'],
      ['GET', '/v1/conversations/cnv_0'],
      ['GET', '/v1/conversations/cnv_0/events'],
      ['DELETE', '/v1/api-keys/key_0'],
    ] as const) {
      await refused(await agent.call(method, path), 404, 'not_found');
    }
    await refused(await fetch(`${app.url}/v1/articles/art_0`), 404, 'not_found');
  });

  guaranteed(
    '10,000 identical deliveries are one message and one reply, and all are answered alike',
    async () => {
      const who = await openConversation(app.url);
      const id = who.id as ConversationId;
      const delivery = {
        conversationId: id,
        channel: 'widget' as const,
        externalId: `${id}:same`,
        text: QUESTION,
      };
      const answers = new Set<string>();
      for (let batch = 0; batch < 100; batch++) {
        const received = await Promise.all(
          Array.from({ length: 100 }, () => app.candor.runner.receive(delivery)),
        );
        for (const { message, result } of received) {
          answers.add(JSON.stringify([message.id, result.messages.map((reply) => [reply.id, reply.text])]));
        }
      }
      expect(answers.size).toBe(1);
      const stored = await listMessages(app.candor.db, id);
      expect(stored.map(({ author }) => author)).toEqual(['customer', 'assistant']);
    },
    400_000,
  );

  guaranteed(
    'a thousand conversations are listed page by page, each once, the last changed first',
    async () => {
      const { candor } = app;
      const { id: customerId } = await findOrCreateCustomer(candor.db);
      const ids = new Set<string>();
      for (let batch = 0; batch < 20; batch++) {
        await Promise.all(
          Array.from({ length: 50 }, async (_, index) => {
            const { id } = await insertConversation(candor.db, {
              channel: 'widget',
              customerId,
              language: 'en',
              at: candor.clock.now(),
            });
            ids.add(id);
            const text = index % 5 ? 'hello' : QUESTION;
            await candor.runner.receive({
              conversationId: id,
              channel: 'widget',
              externalId: `${id}:1`,
              text,
            });
          }),
        );
      }
      const seen: string[] = [];
      const times: string[] = [];
      let before = '';
      do {
        const answer = await agent.call(
          'GET',
          `/v1/inbox${before && `?before=${encodeURIComponent(before)}`}`,
        );
        const page = InboxListSchema.parse(await answer.json());
        seen.push(...page.items.map(({ id }) => id));
        times.push(...page.items.map(({ updatedAt }) => updatedAt));
        before = page.next ?? '';
      } while (before);
      expect(new Set(seen).size).toBe(seen.length);
      expect([...ids].filter((id) => !seen.includes(id))).toEqual([]);
      expect(times).toEqual([...times].sort().reverse());
    },
    400_000,
  );
});
