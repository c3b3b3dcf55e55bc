import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  conceptEmbedding,
  type EmbeddingServer,
  startEmbeddingServer,
} from '#server/testing/embedding-server.ts';
import { openConversation, runCandor, startCandor } from '#server/testing/index.ts';
import { ASPECTS, CASES, CONCEPTS, writeDocuments } from '../testing/nickname-company.ts';

describe('candor start with an embedding model', () => {
  let folder: string;
  let company: string;
  let env: Record<string, string>;
  let embeddings: EmbeddingServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'candor-meaning-'));
    company = join(folder, 'mine');
    // It knows the customers' names of things, and takes all that can be done with them for the same.
    embeddings = await startEmbeddingServer(conceptEmbedding([...CONCEPTS, [...ASPECTS]]));
    env = {
      CANDOR_DATA: join(folder, 'data'),
      CANDOR_LOG: 'error',
      CANDOR_EMBEDDING_MODEL: 'compatible:test',
      CANDOR_EMBEDDING_URL: embeddings.url,
      CANDOR_EMBEDDING_TIMEOUT_MS: '10000',
    };
    await writeDocuments(folder);
    await runCandor(['init', company, '--from', join(folder, 'docs')], env);
    const [copied] = (await readdir(join(company, 'knowledge'), { recursive: true })).filter((name) =>
      name.endsWith('kettle-clean.md'),
    );
    const place = join('knowledge', copied!).replace('kettle-clean.md', '');
    await mkdir(join(company, 'tests'), { recursive: true });
    const cases = CASES.map(({ articles, ...one }) => ({
      ...one,
      articles: articles.map((path) => path.replace('docs/', place)),
    }));
    await writeFile(join(company, 'tests/finding.jsonl'), cases.map((one) => JSON.stringify(one)).join('\n'));
  });
  afterAll(async () => {
    await embeddings?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The title that a search finds first, undefined when there is none. */
  async function findFirst(url: string, question: string): Promise<string | undefined> {
    const answer = await fetch(`${url}/v1/search?language=en&q=${encodeURIComponent(question)}`);
    expect(answer.status).toBe(200);
    const { hits } = (await answer.json()) as { hits: { title: string }[] };
    return hits[0]?.title;
  }

  // Two starts of the real program: a busy machine takes its time.
  const timeout = 300_000;
  const patience = { timeout: 120_000, interval: 300 };

  test('it embeds, weighs and finds by itself, and the words go on without the model', {
    timeout,
  }, async () => {
    await using server = await startCandor(['--company', company], env);
    await expect.poll(() => findFirst(server.url, 'repair wobbler'), patience).toBe('repair the kettle');
    const customer = await openConversation(server.url);
    expect((await customer.say('how do I fold my canvasser?')).outcome).toBeDefined();

    embeddings.fail({ status: 503, headers: { 'retry-after': '3600' } });
    expect(await findFirst(server.url, 'fold the tent')).toBe('fold the tent');
    expect((await customer.say('how do I fold the tent?')).outcome).toBeDefined();
    embeddings.fail(undefined);
  });

  test('after a restart nothing is paid for twice', { timeout }, async () => {
    embeddings.requests.length = 0;
    await using server = await startCandor(['--company', company], env);
    await expect.poll(() => findFirst(server.url, 'clean my stompers'), patience).toBe('clean the boots');
    const texts = embeddings.requests.flatMap((request) => request.texts);
    expect(texts.filter((text) => text.includes('This is how to'))).toEqual([]);
  });
});
