import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requirement } from '#server/testing/requirements.ts';
import { buildUnderstander, routeOf } from './understander.test-data.ts';

interface Case {
  message: string;
  language: string;
  intent: string | string[];
  emotion: string | string[];
  route: string | string[];
  entities: Record<string, string>;
}

const data = requirement('data');
const includes = (accepted: string | string[], value: string) => [accepted].flat().includes(value);

describe.skipIf(!data)('floors on the shared routing messages', () => {
  test('routes, escalations, labels, language and entities', async () => {
    const understander = buildUnderstander();
    const lines = readFileSync(join(data!, 'routing/dev.jsonl'), 'utf8').trim().split('\n');
    const cases = lines.map((line) => JSON.parse(line) as Case);
    const read = await Promise.all(
      cases.map(async (item) => {
        const understanding = await understander.read({ text: item.message, history: [] });
        return { item, understanding, route: routeOf(understanding) };
      }),
    );
    const share = (holds: (one: (typeof read)[number]) => boolean) => read.filter(holds).length / read.length;
    const wanted = read.filter(({ item }) => includes(item.route, 'escalate'));
    const given = read.filter(({ route }) => route === 'escalate');
    const hits = wanted.filter(({ route }) => route === 'escalate').length;
    expect(share(({ item, route }) => includes(item.route, route))).toBeGreaterThanOrEqual(0.9);
    expect(hits / wanted.length).toBeGreaterThanOrEqual(0.92);
    expect(hits / given.length).toBeGreaterThanOrEqual(0.9);
    expect(
      share(({ item, understanding }) => includes(item.intent, understanding.intent.value)),
    ).toBeGreaterThan(0.88);
    expect(
      share(({ item, understanding }) => includes(item.emotion, understanding.emotion.value)),
    ).toBeGreaterThan(0.88);
    expect(
      share(({ item, understanding }) => item.language === understanding.language),
    ).toBeGreaterThanOrEqual(0.97);
    for (const key of ['order_number', 'email']) {
      const right = share(({ item, understanding }) => {
        const found = understanding.entities.filter((entity) => entity.key === key).map(({ raw }) => raw);
        return found.join() === (item.entities[key] ?? '');
      });
      expect(right, key).toBeGreaterThanOrEqual(0.98);
    }
  });
});
