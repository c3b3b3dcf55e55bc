/** The load generator, a process of its own: opens the visitors' streams, sends their questions and measures what arrives. */
import { Agent, type ClientRequest, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoadPlan, LoadReport } from './plan.ts';

const QUESTION = 'How long do I have to return something?';
/** Opened at a time, so that the handshakes are no measurement of their own. */
const BATCH = 50;
/** After the last question: a reply that comes later is late, not lost. */
const PATIENCE_MS = 60_000;

interface Visitor {
  id: string;
  headers: Record<string, string>;
  stream?: ClientRequest;
  /** Of the question that is on its way. */
  sentAt?: number;
}

process.once('message', (plan: LoadPlan) => {
  run(plan).then(
    () => process.disconnect?.(),
    (thrown) => {
      console.error(thrown);
      process.exit(1);
    },
  );
});

async function run(plan: LoadPlan): Promise<void> {
  const echoes: number[] = [];
  const replies: number[] = [];
  const visitors = plan.visitors.map(({ id, secret }, index): Visitor => {
    // Each from an address of their own, as behind a proxy.
    const address = `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
    return { id, headers: { authorization: `Bearer ${secret}`, 'x-forwarded-for': address } };
  });
  for (let at = 0; at < visitors.length; at += BATCH) {
    const batch = visitors.slice(at, at + BATCH);
    await Promise.all(
      batch.map((visitor) =>
        follow(plan.url, visitor, (author) => {
          if (visitor.sentAt === undefined) return;
          const ms = performance.now() - visitor.sentAt;
          if (author === 'customer') echoes.push(ms);
          else {
            replies.push(ms);
            visitor.sentAt = undefined;
          }
        }),
      ),
    );
  }
  await tell({ type: 'connected' });
  await new Promise((resolve) => process.once('message', resolve));

  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const total = plan.messagesASecond * plan.seconds;
  const began = performance.now();
  for (let number = 0; number < total; number++) {
    const ahead = began + (number * 1000) / plan.messagesASecond - performance.now();
    if (ahead > 1) await wait(ahead);
    const visitor = visitors[number % visitors.length]!;
    visitor.sentAt = performance.now();
    say(plan.url, visitor, agent);
  }
  const end = performance.now() + PATIENCE_MS;
  while (replies.length < total && performance.now() < end) await wait(20);
  await tell({ type: 'done', replies, echoes, sent: total, lost: total - replies.length });
  for (const { stream } of visitors) stream?.destroy();
  agent.destroy();
}

/** Opens the visitor's stream of events; resolves when it is open. */
function follow(url: string, visitor: Visitor, arrived: (author: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = request(`${url}/v1/conversations/${visitor.id}/events`, {
      headers: visitor.headers,
      agent: false,
    });
    visitor.stream = stream;
    stream.on('error', reject);
    stream.on('response', (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`a stream was refused: ${answer.statusCode}`));
      answer.setEncoding('utf8');
      let text = '';
      answer.on('data', (chunk: string) => {
        text += chunk;
        for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n')) {
          const author = /"type":"message".*?"author":"(\w+)"/.exec(text.slice(0, at))?.[1];
          text = text.slice(at + 2);
          if (author) arrived(author);
        }
      });
      answer.on('error', () => {});
      resolve();
    });
    stream.end();
  });
}

function say(url: string, visitor: Visitor, agent: Agent): void {
  const body = JSON.stringify({ text: QUESTION });
  const sent = request(`${url}/v1/conversations/${visitor.id}/messages`, {
    method: 'POST',
    agent,
    headers: {
      ...visitor.headers,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    },
  });
  sent.on('response', (answer) => answer.resume());
  sent.on('error', (error) => console.error(`a question was not sent: ${error.message}`));
  sent.end(body);
}

function tell(report: LoadReport): Promise<void> {
  return new Promise((resolve) => process.send!(report, undefined, undefined, () => resolve()));
}
