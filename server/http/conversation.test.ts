import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ConversationViewSchema,
  InboxConversationSchema,
  type StreamEvent,
  StreamEventSchema,
} from '#contract';
import { insertHistory } from '#server/conversations/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import {
  openConversation,
  type ReceivedEvent,
  readEvents,
  signInAgent,
  startTestApp,
  type TestAgent,
  type TestApp,
  type TestCustomer,
} from '#server/testing/index.ts';

const QUESTION = 'How long do I have to return something?';

describe('a conversation over HTTP', () => {
  let app: TestApp;
  let agent: TestAgent;
  let customer: TestCustomer;
  beforeAll(async () => {
    app = await startTestApp();
    agent = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
    customer = await openConversation(app.url);
  });
  afterAll(() => app?.close());

  const read = async (who: TestCustomer, query = '') =>
    ConversationViewSchema.parse(await (await who.call('GET', query)).json());
  const stream = (who: TestCustomer, path: string, init: RequestInit = {}) =>
    fetch(`${app.url}/v1/conversations/${who.id}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${who.secret}`, ...(init.headers as Record<string, string>) },
    });
  const sayStreamed = async (who: TestCustomer, text: string, id?: string) => {
    const answer = await stream(who, '/messages', {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify({ text, ...(id ? { id } : {}) }),
    });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const events: StreamEvent[] = [];
    for await (const { data } of readEvents(answer)) events.push(StreamEventSchema.parse(data));
    return events;
  };
  /** Follows until `isLast`, then goes away. */
  const follow = async (
    who: TestCustomer,
    isLast: (event: ReceivedEvent) => boolean,
    { after = 0, lastEventId }: { after?: number; lastEventId?: string } = {},
    whenOpen?: () => Promise<unknown>,
  ) => {
    const gone = new AbortController();
    const answer = await stream(who, `/events?after=${after}`, {
      signal: gone.signal,
      ...(lastEventId ? { headers: { 'last-event-id': lastEventId } } : {}),
    });
    const events: ReceivedEvent[] = [];
    const doing = whenOpen?.();
    for await (const event of readEvents(answer)) {
      events.push(event);
      if (isLast(event)) break;
    }
    gone.abort();
    await doing;
    return events;
  };
  const texts = (events: ReceivedEvent[]) =>
    events
      .filter(({ type }) => type === 'message')
      .map(({ data }) => (data['message'] as { seq: number; text: string }).text);

  describe('as JSON', () => {
    test('a question gets an answer with its source, and both are kept', async () => {
      const sent = await customer.say(QUESTION);
      expect(sent).toMatchObject({
        outcome: 'answered',
        control: 'assistant',
        message: { seq: 1, text: QUESTION },
      });
      expect(sent.replies[0]?.text).toContain('30 days');
      expect(sent.replies[0]?.citations[0]).toMatchObject({
        number: 1,
        url: expect.stringContaining('/help/'),
      });
      expect((await read(customer)).messages).toEqual([sent.message, ...sent.replies]);
    });

    test('the source of an answer opens', async () => {
      const { messages } = await read(customer);
      const { url } = messages.at(-1)!.citations[0]!;
      const page = await fetch(`${app.url}${url}`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('30 days');
    });

    test('a message sent again under its id changes nothing and is answered alike', async () => {
      const who = await openConversation(app.url);
      const first = await who.say(QUESTION, 'my-1');
      expect(await who.say(QUESTION, 'my-1')).toEqual(first);
      expect(await who.say('another text under the same id', 'my-1')).toEqual(first);
      expect((await read(who)).messages).toHaveLength(2);
    });

    test('the same id in another conversation is another message', async () => {
      const [one, two] = [await openConversation(app.url), await openConversation(app.url)];
      const first = await one.say(QUESTION, 'shared');
      const second = await two.say(QUESTION, 'shared');
      expect(second.message.id).not.toBe(first.message.id);
      expect((await read(two)).messages).toHaveLength(2);
    });

    test('only what is after a number is read', async () => {
      expect((await read(customer, '?after=1')).messages.map(({ seq }) => seq)).toEqual([2]);
      expect((await read(customer, '?after=2')).messages).toEqual([]);
    });

    test('a French customer is answered in French', async () => {
      const who = await openConversation(app.url, { language: 'fr' });
      const { replies } = await who.say('Combien de temps ai-je pour retourner un article ?');
      expect(replies[0]?.text).toContain('30 jours');
    });
  });

  describe('as a stream', () => {
    test('progress comes first, then sentences, then the recorded message, then the end with the result', async () => {
      const who = await openConversation(app.url);
      const events = await sayStreamed(who, QUESTION);
      const types = events.map(({ type }) => type).filter((type) => type !== 'control');
      const shape = types.filter((type, index) => type !== types[index - 1]);
      expect(shape).toEqual(['message', 'progress', 'sentence', 'message', 'done']);
      const done = events.at(-1) as Extract<StreamEvent, { type: 'done' }>;
      const sentences = events.flatMap((event) => (event.type === 'sentence' ? [event] : []));
      expect(sentences.map(({ index }) => index)).toEqual(sentences.map((_, index) => index));
      expect(sentences.map(({ text }) => text).join('\n\n')).toBe(done.result?.replies[0]?.text);
      const { messages } = await read(who);
      expect([done.result?.message, ...(done.result?.replies ?? [])]).toEqual(messages);
    });

    test('a stream carries the headers of every answer, so a chat on another site may read it', async () => {
      const origin = 'https://shop.example';
      const plain = await stream(customer, '', { headers: { origin } });
      const gone = new AbortController();
      const live = await stream(customer, '/events', { headers: { origin }, signal: gone.signal });
      for (const name of [
        'access-control-allow-origin',
        'x-content-type-options',
        'referrer-policy',
        'vary',
      ]) {
        expect({ [name]: live.headers.get(name) }).toEqual({ [name]: plain.headers.get(name) });
      }
      gone.abort();
    });

    test('a message sent again gets its recorded reply and the end, without a second turn', async () => {
      const who = await openConversation(app.url);
      await sayStreamed(who, QUESTION, 'once');
      const again = await sayStreamed(who, QUESTION, 'once');
      expect(again.map(({ type }) => type)).toEqual(['message', 'done']);
      expect((await read(who)).messages).toHaveLength(2);
    });

    test('a customer who leaves in the middle loses nothing: the turn ends without them', async () => {
      const who = await openConversation(app.url);
      const gone = new AbortController();
      const answer = await stream(who, '/messages', {
        method: 'POST',
        signal: gone.signal,
        headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
        body: JSON.stringify({ text: QUESTION, id: 'left' }),
      });
      gone.abort();
      await answer.body?.cancel().catch(() => {});
      await expect.poll(async () => (await read(who)).messages.length).toBe(2);
    });
  });

  describe('followed live', () => {
    test('everything since a number comes first, then what happens, each once', async () => {
      const who = await openConversation(app.url);
      await who.say(QUESTION);
      const events = await follow(
        who,
        ({ data }) => (data['message'] as { seq?: number })?.seq === 4,
        { after: 1 },
        () => who.say('What does delivery to France cost?'),
      );
      expect(events[0]).toMatchObject({ type: 'control', data: { control: 'assistant' } });
      const seqs = events.filter(({ id }) => id !== undefined).map(({ id }) => id);
      expect(seqs).toEqual([2, 3, 4]);
    });

    test('a reconnect with Last-Event-ID goes on after it, without loss or repeat', async () => {
      const who = await openConversation(app.url);
      // Small talk gets one reply each, however often.
      const said = ['hi', 'hello', 'good morning', 'hello there', 'good evening'];
      const seen: number[] = [];
      let last = 0;
      const talking = (async () => {
        for (const text of said) await who.say(text);
      })();
      while (last < said.length * 2) {
        const events = await follow(who, ({ id }) => id !== undefined, { lastEventId: String(last) });
        last = events.at(-1)!.id!;
        seen.push(last);
      }
      await talking;
      expect(seen).toEqual(Array.from({ length: said.length * 2 }, (_, index) => index + 1));
    });

    test.each(['Infinity', '1.5', '-3', 'abc', '1e400', '9007199254740993', ''])(
      'a Last-Event-ID of %j is no reason to hear nothing',
      async (lastEventId) => {
        const { messages } = await read(customer);
        const last = messages.length;
        const after = last - 1;
        const events = await follow(customer, ({ id }) => id === last, { after, lastEventId });
        expect(events.map(({ id }) => id)).toEqual([undefined, last]);
      },
    );

    test('an agent’s reply reaches the customer, and who speaks is said', async () => {
      const who = await openConversation(app.url);
      await who.say('I want to talk to a human');
      const events = await follow(
        who,
        ({ data }) => (data['message'] as { author?: string })?.author === 'agent',
        {},
        async () => {
          await agent.call('POST', `/v1/inbox/${who.id}/take`);
          await agent.call('POST', `/v1/inbox/${who.id}/reply`, { text: 'Hello, Anna here.' });
        },
      );
      expect(events).toContainEqual({
        type: 'control',
        data: { type: 'control', control: 'agent', agentName: 'Anna Admin' },
      });
      expect(texts(events).at(-1)).toBe('Hello, Anna here.');
    });

    test('a conversation of 1,200 messages is followed from the start without a gap', async () => {
      const who = await openConversation(app.url);
      const entries = Array.from({ length: 1200 }, (_, index) => ({
        author: 'customer' as const,
        text: `line ${index}`,
      }));
      await insertHistory(app.candor.db, who.id as ConversationId, entries, new Date());
      const events = await follow(who, ({ id }) => id === 1200);
      expect(events.flatMap(({ id }) => id ?? [])).toEqual(entries.map((_, index) => index + 1));
    });
  });

  describe('with a person', () => {
    test('asking for a human brings one in, twice is one case, and the console shows the reason', async () => {
      const who = await openConversation(app.url);
      await who.say(QUESTION);
      const asked = ConversationViewSchema.parse(await (await who.call('POST', '/human')).json());
      expect(asked.control).toBe('queue');
      await who.call('POST', '/human');
      const shown = InboxConversationSchema.parse(
        await (await agent.call('GET', `/v1/inbox/${who.id}`)).json(),
      );
      expect(shown.item).toMatchObject({ control: 'queue', rule: expect.any(String) });
      expect(shown.packet).toMatchObject({ rule: 'customer-asks-for-human' });
      expect(shown.turns[0]).toMatchObject({ rule: 'answer', route: 'answer' });
    });

    test('an agent takes it, replies, hands it back; the wrong order is refused with a reason', async () => {
      const who = await openConversation(app.url);
      await who.say('I want to talk to a human');
      const early = await agent.call('POST', `/v1/inbox/${who.id}/reply`, { text: 'Hello' });
      expect(early.status).toBe(409);
      for (const [step, body] of [
        ['take'],
        ['reply', { text: 'Hello' }],
        ['hand-back', { note: 'all set' }],
      ] as const) {
        expect((await agent.call('POST', `/v1/inbox/${who.id}/${step}`, body ?? {})).status).toBe(200);
      }
      expect((await who.say(QUESTION)).outcome).toBe('answered');
    });

    test('a rating is kept, a second one replaces it, and one out of range is refused', async () => {
      for (const score of [2, 5])
        expect((await customer.call('POST', '/rating', { score })).status).toBe(204);
      expect((await read(customer)).rating).toBe(5);
      for (const score of [0, 6, 3.5, '5', null]) {
        expect((await customer.call('POST', '/rating', { score })).status).toBe(400);
      }
    });
  });
});
