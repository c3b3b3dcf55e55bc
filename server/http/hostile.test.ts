import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ErrorBodySchema } from '#contract';
import {
  askUntilHeard,
  openConversation,
  startTestApp,
  type TestApp,
  type TestCustomer,
} from '#server/testing/index.ts';

const MEGABYTE = 1024 * 1024;
const QUESTION = 'How long do I have to return something?';

describe('a file of 20 MB', () => {
  let app: TestApp;
  let sender: TestCustomer;
  let other: TestCustomer;
  beforeAll(async () => {
    app = await startTestApp();
    sender = await openConversation(app.url);
    other = await openConversation(app.url);
  });
  afterAll(() => app?.close());

  /** Sends a form with a file, as much of it as the server takes; without a length it goes in chunks. */
  const upload = (megabytes: number, says: 'its length' | 'nothing of its length', midway = async () => {}) =>
    new Promise<{ status: number; body: string; sent: number }>((resolve, reject) => {
      const boundary = 'b0undary';
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="big.txt"\r\n\r\n`;
      const tail = `\r\n--${boundary}--\r\n`;
      const total = megabytes * MEGABYTE;
      let sent = 0;
      let isOver = false;
      const asked = httpRequest(`${app.url}/v1/conversations/${sender.id}/files`, {
        method: 'POST',
        agent: false,
        headers: {
          authorization: `Bearer ${sender.secret}`,
          'content-type': `multipart/form-data; boundary=${boundary}`,
          ...(says === 'its length' ? { 'content-length': head.length + total + tail.length } : {}),
        },
      });
      asked.on('response', async (answer) => {
        isOver = true;
        const body = Buffer.concat(await answer.toArray().catch(() => [])).toString();
        asked.destroy();
        resolve({ status: answer.statusCode ?? 0, body, sent });
      });
      // A server that stops reading may cut the line; then there is no answer to read.
      asked.on('error', (error) =>
        isOver ? undefined : sent > 0 ? resolve({ status: 0, body: '', sent }) : reject(error),
      );
      const send = async () => {
        asked.write(head);
        const chunk = Buffer.alloc(64 * 1024, 'x');
        for (; sent < total && !isOver && !asked.destroyed; sent += chunk.length) {
          if (sent === 5 * MEGABYTE) await midway();
          if (!asked.write(chunk)) {
            await Promise.race([
              new Promise((done) => asked.once('drain', done)),
              new Promise((done) => asked.once('close', done)),
            ]);
          }
        }
        if (!asked.destroyed) asked.end(tail);
      };
      send().catch(reject);
    });

  test('is refused with a sentence before it is read, where its length is said', async () => {
    const { status, body } = await askUntilHeard(
      () => upload(20, 'its length'),
      (answer) => answer.status !== 0,
    );
    expect(status).toBe(413);
    expect(ErrorBodySchema.parse(JSON.parse(body)).error.code).toBe('too_large');
  });

  test('is stopped in the middle where it is not, and another customer is answered meanwhile', async () => {
    let outcome: string | undefined;
    const { status } = await upload(20, 'nothing of its length', async () => {
      ({ outcome } = await other.say(QUESTION));
    });
    expect(outcome).toBe('answered');
    expect([413, 0]).toContain(status);
    expect((await sender.say(QUESTION)).outcome).toBe('answered');
  });

  test('leaves nothing behind: the sender has no file', async () => {
    await upload(20, 'nothing of its length');
    const rows = await app.candor.db.selectFrom('attachment').selectAll().execute();
    expect(rows).toEqual([]);
  });
});
