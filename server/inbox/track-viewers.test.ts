import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgentId, ConversationId } from '#server/kernel/index.ts';
import { type Bus, openBus } from '#server/platform/realtime/index.ts';
import { ANNA, BEN, requirement } from '#server/testing/index.ts';
import { trackViewers, VIEWER_MS, type Viewers } from './track-viewers.ts';

const redisUrl = requirement('redis');

describe.each([
  ['in one process', undefined],
  ['over Redis', redisUrl],
])('who looks at a conversation, %s', (how, url) => {
  const missing = how === 'over Redis' && !redisUrl;
  let now = Date.now();
  const clock = { now: () => new Date(now) };
  let buses: Bus[] = [];
  let a: Viewers;
  let b: Viewers;
  const news: { agentId: AgentId; state: string }[] = [];
  let next = 0;
  let id: ConversationId;
  beforeAll(async () => {
    if (missing) return;
    buses = [await openBus(url)];
    if (url) buses.push(await openBus(url));
    a = trackViewers({ bus: buses[0]!, clock });
    b = trackViewers({ bus: buses.at(-1)!, clock });
    buses.at(-1)!.subscribe('inbox', (event) => {
      const { agentId, state, isNews } = event as { agentId: AgentId; state: string; isNews: boolean };
      if (isNews) news.push({ agentId, state });
    });
  });
  afterAll(async () => {
    for (const bus of buses) await bus.close();
  });
  const fresh = () => {
    id = `cnv_${process.pid}_${next++}` as ConversationId;
    news.length = 0;
  };
  const arrived = async (count: number) => {
    while (news.length < count) await new Promise((done) => setTimeout(done, 5));
  };

  test.skipIf(missing)(
    'everybody knows of the others, and of what they do, wherever they are connected',
    async () => {
      fresh();
      expect(a.note(id, ANNA, 'viewing')).toEqual([]);
      await arrived(1);
      expect(b.note(id, BEN, 'viewing')).toEqual([{ agentId: ANNA.id, name: 'Anna', state: 'viewing' }]);
      a.note(id, ANNA, 'typing');
      await arrived(3);
      expect(b.note(id, BEN, 'viewing')).toEqual([{ agentId: ANNA.id, name: 'Anna', state: 'typing' }]);
      a.note(id, ANNA, 'left');
      await arrived(4);
      expect(b.note(id, BEN, 'viewing')).toEqual([]);
      expect(news.map(({ state }) => state)).toEqual(['viewing', 'viewing', 'typing', 'left']);
    },
  );

  test.skipIf(missing)('whose browser died is gone after a while; who goes on saying so stays', async () => {
    fresh();
    a.note(id, ANNA, 'typing');
    await arrived(1);
    now += VIEWER_MS - 1;
    expect(b.note(id, BEN, 'viewing').length).toBe(1);
    now += 1;
    expect(b.note(id, BEN, 'viewing')).toEqual([]);
  });
});
