import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRelease } from '#server/company/index.ts';
import { findOpenEscalation } from '#server/escalation/index.ts';
import { TopicSchema } from '#server/kernel/index.ts';
import { type Desk, openDesk } from '#server/testing/index.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('embedded');
  const [node] = desk.nodes;
  const { company, policy, sources, actions, root } = node.engine().release;
  const topics = [
    ...node.engine().release.topics,
    TopicSchema.parse({
      id: 'customs',
      name: 'Customs papers',
      tier: 3,
      queue: 'customs',
      examples: [
        'customs want papers about my return',
        'which customs form goes with a return',
        'the customs office asks about the parcel that I return',
        'customs declaration for a return',
        'do I get the customs duty back when I return something',
      ],
    }),
  ];
  await makeRelease(node, { content: { company, policy, topics, sources, actions }, root, origin: 'folder' });
  await node.refresh();
});
afterAll(() => desk?.close());

test('on a topic of tier 3 the machine drafts nothing: it looks up what may help, and a person gets it', async () => {
  const [node] = desk.nodes;
  const id = await desk.open();
  const { result } = await desk.say(
    id,
    'Which customs papers go with something that I return within 30 days?',
  );
  expect(result.proposal).toMatchObject({ outcome: 'escalated', decision: { rule: 'tier-3' } });
  expect(result.proposal?.draft).toBeUndefined();
  expect(result.messages.map(({ text }) => text).join()).not.toContain('30 days');
  expect(result.messages.flatMap(({ citations }) => citations)).toEqual([]);
  const { packet, queue } = (await findOpenEscalation(node.db, id))!;
  expect(queue).toBe('customs');
  expect(packet.tried).toHaveLength(1);
  expect(packet.tried[0]?.what).toMatch(/^Looked (up the articles|for an answer)/);
  expect(packet.tried[0]?.what).not.toContain('You have 30 days');
  expect(packet.tried[0]?.sources.map(({ title }) => title)).toContain(
    'How long do I have to return something?',
  );
});
