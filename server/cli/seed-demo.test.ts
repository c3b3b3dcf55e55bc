import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InboxConversationSchema, InboxListSchema } from '#contract';
import { signInAgent, startTestApp, type TestAgent, type TestApp } from '#server/testing/index.ts';
import { SCENARIOS } from './scenarios.ts';
import { seedDemo } from './seed-demo.ts';

describe('the demo’s past conversations', () => {
  let app: TestApp;
  let agent: TestAgent;
  beforeAll(async () => {
    app = await startTestApp();
    agent = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
  });
  afterAll(() => app?.close());
  const list = async () => InboxListSchema.parse(await (await agent.call('GET', '/v1/inbox')).json());

  test('are made once', async () => {
    expect(await seedDemo(app.candor)).toBe(SCENARIOS.length);
    expect(await seedDemo(app.candor)).toBe(0);
    expect((await list()).items).toHaveLength(SCENARIOS.length);
  });

  test('show every kind of ending, in the past, none that failed', async () => {
    const { items, counts } = await list();
    expect(counts.queue).toBeGreaterThan(0);
    expect(counts.agent).toBeGreaterThan(0);
    expect(counts.assistant + counts.closed).toBeGreaterThan(0);
    const outcomes = new Set<string | undefined>();
    for (const item of items) {
      expect(new Date(item.updatedAt).getTime()).toBeLessThanOrEqual(Date.now());
      const detail = InboxConversationSchema.parse(
        await (await agent.call('GET', `/v1/inbox/${item.id}`)).json(),
      );
      for (const { outcome } of detail.turns) outcomes.add(outcome);
      const seqs = detail.messages.map(({ seq }) => seq);
      expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    }
    expect([...outcomes]).toEqual(expect.arrayContaining(['answered', 'acted', 'escalated']));
    expect(outcomes).not.toContain('failed-safe');
  });
});
