import {
  openConversation,
  readEvents,
  signInAgent,
  startTestApp,
  type TestApp,
} from '#server/testing/index.ts';
import { findDatabases } from '../measure/open-databases.ts';
import { median, percentile } from '../measure/percentile.ts';
import type { Benchmark, Target } from '../measure/types.ts';

const ROUNDS = 30;
const WARM_UP = 5;
const LIMIT_MS = 500;
const WORDS = 'My parcel is broken and nobody answers. I want to talk to a human, please.';

export const handoverBenchmark: Benchmark = {
  name: 'handover',
  question: 'How long after a customer asks for a person can an agent read the packet?',
  async run(say) {
    const { kinds, skipped } = await findDatabases();
    const rows: (string | number)[][] = [];
    const targets: Target[] = [];
    for (const kind of kinds.filter(({ title }) => title !== 'PGlite in a folder')) {
      say(`${kind.title}: ${ROUNDS} escalations`);
      await using database = await kind.open();
      await using app = await startTestApp({ overrides: { database } });
      const { told, seen } = await measure(app);
      rows.push([kind.title, median(told), median(seen), percentile(seen, 95), Math.max(...seen)]);
      targets.push({
        name: `packet visible, ${kind.title}, p95`,
        value: percentile(seen, 95),
        limit: LIMIT_MS,
        wanted: 'at most',
        unit: ' ms',
      });
    }
    return {
      tables: [
        {
          title: 'From the customer’s message to the packet',
          columns: ['database', 'told p50 ms', 'packet p50 ms', 'packet p95 ms', 'worst ms'],
          rows,
        },
      ],
      targets,
      notes: [
        'All over HTTP: the clock starts when the customer sends the message, so the whole turn is inside.',
        '"Told" is the first event of the console’s stream for this conversation that is followed by a packet; "packet" is when GET /v1/inbox/:id has shown it.',
        'The demo shop, no model; one agent with one open stream.',
      ],
      skipped,
    };
  },
};

async function measure(app: TestApp): Promise<{ told: number[]; seen: number[] }> {
  const agent = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
  const stream = await agent.call('GET', '/v1/inbox/events');
  const waiting = new Map<string, (at: number) => void>();
  void (async () => {
    for await (const event of readEvents(stream))
      if (event.type === 'changed') waiting.get(String(event.data['conversationId']))?.(performance.now());
  })().catch(() => {});
  const looks: Promise<void>[] = [];
  const told: number[] = [];
  const seen: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const customer = await openConversation(app.url, { language: 'en' });
    const began = performance.now();
    const visible = new Promise<[told: number, seen: number]>((settle) => {
      const look = async (at: number) => {
        const answer = await agent.call('GET', `/v1/inbox/${customer.id}`);
        const { packet } = (await answer.json()) as { packet?: unknown };
        if (packet) settle([at - began, performance.now() - began]);
      };
      waiting.set(customer.id, (at) => looks.push(look(at)));
    });
    await customer.say(WORDS);
    const [one, other] = await visible;
    waiting.delete(customer.id);
    await Promise.all(looks.splice(0));
    if (round < 0) continue;
    told.push(one);
    seen.push(other);
  }
  await stream.body?.cancel().catch(() => {});
  return { told, seen };
}
