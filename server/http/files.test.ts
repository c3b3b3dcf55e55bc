import { readdir } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConversationViewSchema, ErrorBodySchema, type FileView, InboxConversationSchema } from '#contract';
import { clearOrphanFiles } from '#server/conversations/index.ts';
import {
  askUntilHeard,
  openConversation,
  signInAgent,
  startTestApp,
  type TestAgent,
  type TestApp,
  type TestCustomer,
} from '#server/testing/index.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const MEGABYTE = 1024 * 1024;

describe('files', () => {
  let app: TestApp;
  let customer: TestCustomer;
  let other: TestCustomer;
  let agent: TestAgent;
  beforeAll(async () => {
    app = await startTestApp();
    customer = await openConversation(app.url);
    other = await openConversation(app.url);
    agent = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
    await customer.say('I want to talk to a human');
    await agent.call('POST', `/v1/inbox/${customer.id}/take`);
  });
  afterAll(() => app?.close());

  const bearer = (who: TestCustomer) => ({ authorization: `Bearer ${who.secret}` });
  const post = (
    path: string,
    headers: Record<string, string>,
    content: Uint8Array | string,
    name: string,
  ) => {
    const form = new FormData();
    form.append('file', new Blob([content as string]), name);
    return fetch(`${app.url}${path}`, { method: 'POST', headers, body: form });
  };
  const upload = (content: Uint8Array | string, name: string, who = customer) =>
    post(`/v1/conversations/${who.id}/files`, bearer(who), content, name);
  const uploadAsAgent = (content: Uint8Array | string, name: string) =>
    post(`/v1/inbox/${customer.id}/files`, { cookie: agent.cookie, 'x-candor': '1' }, content, name);
  const taken = async (answer: Response) => {
    expect(answer.status, await answer.clone().text()).toBe(201);
    return (await answer.json()) as FileView;
  };
  const errorOf = async (answer: Response) => ErrorBodySchema.parse(await answer.json()).error;
  const get = (url: string, headers: Record<string, string>) => fetch(`${app.url}${url}`, { headers });
  const kept = async () =>
    (await readdir(app.candor.config.files.folder, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile(),
    ).length;

  test('a customer sends a picture: it is in the message, for both sides, and nowhere else', async () => {
    const file = await taken(await upload(PNG, 'broken cup.png'));
    expect(file).toMatchObject({
      name: 'broken cup.png',
      type: 'image/png',
      size: PNG.length,
      isImage: true,
    });
    // Before it is sent it is the sender's own.
    expect((await get(file.url, bearer(customer))).status).toBe(200);
    expect((await get(file.url, { cookie: agent.cookie })).status).toBe(404);
    const sent = await customer.call('POST', '/messages', { text: 'Look', fileIds: [file.id] });
    expect(sent.status).toBe(200);
    const view = ConversationViewSchema.parse(await (await customer.call('GET', '')).json());
    expect(view.messages.at(-1)?.attachments).toEqual([file]);
    const seen = await agent.call('GET', `/v1/inbox/${customer.id}`);
    expect(InboxConversationSchema.parse(await seen.json()).messages.at(-1)?.attachments).toEqual([file]);
    for (const headers of [bearer(customer), { cookie: agent.cookie }]) {
      const answer = await get(file.url, headers);
      expect(answer.status).toBe(200);
      expect(Buffer.from(await answer.arrayBuffer()).equals(PNG)).toBe(true);
    }
  });

  test('an agent sends a text: the customer downloads it, and no browser runs anything of it', async () => {
    const file = await taken(await uploadAsAgent('<script>alert(1)</script>', 'page.html'));
    expect(file).toMatchObject({ name: 'page.html.txt', type: 'text/plain', isImage: false });
    expect((await get(file.url, bearer(customer))).status).toBe(404);
    const reply = await agent.call('POST', `/v1/inbox/${customer.id}/reply`, {
      text: '',
      fileIds: [file.id],
    });
    expect(reply.status).toBe(200);
    const answer = await get(file.url, bearer(customer));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="page.html.txt"; filename*=UTF-8''page.html.txt`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    });
    expect((await get(file.url, {})).status).toBe(401);
    expect((await get(file.url, bearer(other))).status).toBe(401);
    expect((await get(file.url.replace(customer.id, other.id), bearer(other))).status).toBe(404);
  });

  test.each([
    ['../../../../etc/passwd', 'passwd.txt'],
    ['a"; filename="b.exe', 'a filename=b.exe.txt'],
    ['line\r\nSet-Cookie: x=1.txt', 'lineSet-Cookie x=1.txt'],
    ['\u202etxt.exe', 'txt.exe.txt'],
    [`${'x'.repeat(200)}.txt`, `${'x'.repeat(115)}….txt`],
    ['Ünï cödé ’quote’.txt', 'Ünï cödé ’quote’.txt'],
  ])('the hostile name %j does no harm', async (given, shown) => {
    // Written by hand: a form in a browser would clean some of these itself.
    const body = [
      '--frontier',
      `Content-Disposition: form-data; name="file"; filename="${given.replaceAll('"', '%22').replaceAll('\r\n', '%0D%0A')}"`,
      'Content-Type: text/html',
      '',
      'hello',
      '--frontier--',
      '',
    ].join('\r\n');
    const answer = await fetch(`${app.url}/v1/conversations/${customer.id}/files`, {
      method: 'POST',
      headers: { ...bearer(customer), 'content-type': 'multipart/form-data; boundary=frontier' },
      body,
    });
    const file = await taken(answer);
    expect(file.type).toBe('text/plain');
    if (!given.includes('"') && !given.includes('\r')) expect(file.name).toBe(shown);
    expect(file.name).not.toMatch(/[/\\"\r\n\u202e]/);
    const read = await get(file.url, bearer(customer));
    expect(read.status).toBe(200);
    expect(read.headers.get('set-cookie')).toBeNull();
    expect(read.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w.\- ]+"; filename\*=UTF-8''/,
    );
  });

  test('what is not a kind that we take, empty, or not a form is refused with what to do, and nothing stays', async () => {
    const before = await kept();
    const program = await upload(Buffer.from('7f454c460201010000000000000000000200', 'hex'), 'photo.png');
    expect([program.status, (await errorOf(program)).fix]).toEqual([
      400,
      expect.stringContaining('Send a picture'),
    ]);
    const empty = await upload('', 'empty.txt');
    expect([empty.status, (await errorOf(empty)).message]).toEqual([400, 'The file is empty.']);
    const json = await customer.call('POST', '/files', { file: 'x' });
    expect([json.status, (await errorOf(json)).code]).toEqual([400, 'invalid_input']);
    expect(await kept()).toBe(before);
  });

  test('20 MB are refused before they are read, with the limit in words', async () => {
    const answer = await askUntilHeard(() => upload(new Uint8Array(20 * MEGABYTE).fill(65), 'long.txt'));
    expect(answer.status).toBe(413);
    expect(await errorOf(answer)).toMatchObject({
      code: 'too_large',
      message: 'The file is larger than 10 MB.',
    });
  });

  test('what does not say how long it is is stopped at the limit: of 64 MB memory never holds a third', async () => {
    const before = await kept();
    // What nobody holds any more does not count, whenever it would have been cleared.
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = () => {
      collect();
      return process.memoryUsage().arrayBuffers;
    };
    const start = held();
    let most = 0;
    const answer = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      const outgoing = httpRequest(
        `${app.url}/v1/conversations/${customer.id}/files`,
        {
          method: 'POST',
          headers: { ...bearer(customer), 'content-type': 'multipart/form-data; boundary=f' },
        },
        (incoming) => {
          let body = '';
          incoming.on('data', (chunk) => {
            body += chunk;
          });
          incoming.on('end', () => resolve({ status: incoming.statusCode!, body }));
        },
      );
      outgoing.on('error', reject);
      outgoing.write('--f\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
      const chunk = Buffer.alloc(64 * 1024, 'x');
      let written = 0;
      const write = () => {
        while (written < 64 * MEGABYTE) {
          written += chunk.length;
          if (written % (2 * MEGABYTE) === 0) most = Math.max(most, held() - start);
          if (!outgoing.write(chunk)) return void outgoing.once('drain', write);
        }
        outgoing.end('\r\n--f--\r\n');
      };
      write();
    });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body).error.message).toBe('The file is larger than 10 MB.');
    expect(most).toBeLessThan(21 * MEGABYTE);
    expect(await kept()).toBe(before);
  });

  test('a file is sent once, by the side that uploaded it, in its own conversation', async () => {
    const file = await taken(await upload('once', 'once.txt'));
    const asOther = await other.call('POST', '/messages', { text: 'mine', fileIds: [file.id] });
    expect([asOther.status, (await errorOf(asOther)).code]).toEqual([400, 'invalid_input']);
    const asAgent = await agent.call('POST', `/v1/inbox/${customer.id}/reply`, {
      text: 'x',
      fileIds: [file.id],
    });
    expect(asAgent.status).toBe(400);
    expect((await customer.call('POST', '/messages', { text: '', fileIds: [file.id] })).status).toBe(200);
    expect((await customer.call('POST', '/messages', { text: 'again', fileIds: [file.id] })).status).toBe(
      400,
    );
    const seen = ConversationViewSchema.parse(await (await customer.call('GET', '')).json());
    expect(seen.messages.filter(({ text }) => text === 'x' || text === 'again')).toEqual([]);
  });

  test('what nobody sent within a day is cleared, with its bytes; what was sent stays', async () => {
    const sent = await taken(await upload('sent', 'sent.txt'));
    await customer.call('POST', '/messages', { text: 'here', fileIds: [sent.id] });
    const unsent = await taken(await upload('unsent', 'unsent.txt'));
    const { db, files } = app.candor;
    const tomorrow = { now: () => new Date(Date.now() + 25 * 60 * 60 * 1000) };
    expect(await clearOrphanFiles({ db, files, clock: tomorrow })).toBeGreaterThan(0);
    expect(await clearOrphanFiles({ db, files, clock: tomorrow })).toBe(0);
    expect((await get(unsent.url, bearer(customer))).status).toBe(404);
    expect((await get(sent.url, bearer(customer))).status).toBe(200);
  });
});
