import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listEvents } from '#server/conversations/index.ts';
import { findClock, findOpenEscalation } from '#server/escalation/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import type { Jobs } from '#server/platform/jobs/index.ts';
import { type Desk, openDesk, requirement } from '#server/testing/index.ts';

const QUESTION = 'How long do I have to return something?';
const UNANSWERABLE = 'Do you sell bicycles made of bamboo?';
const MINUTE = 60_000;

const KINDS = [['embedded', true] as const, ['server', requirement('postgres') !== undefined] as const];

describe.each(KINDS)('a conversation that gets nowhere, %s database', (kind, isThere) => {
  describe.skipIf(!isThere)('', () => {
    let desk: Desk;
    let jobs: Jobs[];
    let id: ConversationId;
    beforeAll(async () => {
      desk = await openDesk(kind, [{}, {}]);
      await desk.change(({ policy }) => {
        // So that time decides before the count does.
        policy.decide.find(({ name }) => name === 'too-many-attempts')!.when = {
          failed_attempts_at_least: 9,
        };
      });
      jobs = desk.nodes.map((node) => node.startJobs());
    });
    beforeEach(async () => {
      id = await desk.open();
    });
    afterAll(async () => {
      for (const each of jobs ?? []) await each[Symbol.asyncDispose]();
      await desk?.close();
    });

    const pass = async (minutes: number) => {
      desk.pass(minutes * MINUTE);
      await Promise.all(jobs.map((each) => each.runDue()));
    };
    const control = async () => (await desk.read(id)).conversation.control;
    const failOnce = async () => {
      const { result } = await desk.say(id, UNANSWERABLE);
      expect(result.proposal?.outcome).toBe('unsure');
    };

    test('goes to a person by itself when the customer wrote again, and it says so once', async () => {
      await failOnce();
      desk.pass(MINUTE);
      await failOnce();
      await pass(20);
      expect(await control()).toBe('assistant');
      await pass(10);
      await pass(1);
      const { conversation, messages } = await desk.read(id);
      expect(conversation).toMatchObject({ control: 'queue', rule: 'no-progress' });
      const replies = messages.filter(({ author }) => author === 'assistant');
      expect(replies).toHaveLength(3);
      expect(replies.at(-1)!.text).toContain('person on our team');
      expect((await findOpenEscalation(desk.nodes[0].db, id))?.packet.transcript.length).toBeGreaterThan(3);
      expect(await findClock(desk.nodes[0].db, id)).toBeDefined();
    });

    test('the trace has the rule, its reason, and what was read last', async () => {
      await failOnce();
      desk.pass(MINUTE);
      await failOnce();
      await pass(31);
      const turns = await listEvents(desk.nodes[0].db, id, ['turn.completed']);
      expect(turns.at(-1)?.data).toMatchObject({
        outcome: 'escalated',
        understanding: { language: 'en', intent: { value: 'information' } },
        decision: { rule: 'no-progress', reasons: [expect.stringMatching(/^\d+ minutes without progress$/)] },
      });
    });

    test('small talk in between is no progress', async () => {
      await failOnce();
      desk.pass(MINUTE);
      await desk.say(id, 'hello');
      await failOnce();
      await pass(31);
      expect(await control()).toBe('queue');
    });

    test('a message that comes in the same moment is answered or acknowledged, and nobody is handed over twice', async () => {
      for (let round = 0; round < 8; round++) {
        id = await desk.open();
        await failOnce();
        desk.pass(MINUTE);
        await failOnce();
        desk.pass(31 * MINUTE);
        await Promise.all([
          ...jobs.map((each) => each.runDue()),
          desk.say(id, 'Which trains go to Lyon tomorrow?', { node: desk.nodes[round % 2]! }),
        ]);
        const { conversation, messages } = await desk.read(id);
        expect(conversation).toMatchObject({ control: 'queue', answeredSeq: conversation.customerSeq });
        const handed = messages.filter(({ text }) => text.includes('handing this over'));
        expect(handed).toHaveLength(1);
      }
    });

    test('stays with the assistant when the customer asked once and left', async () => {
      await failOnce();
      await pass(60);
      expect(await control()).toBe('assistant');
    });

    test('stays with the assistant when there was an answer after all', async () => {
      await failOnce();
      desk.pass(MINUTE);
      await desk.say(id, QUESTION);
      await pass(60);
      expect(await control()).toBe('assistant');
    });

    test('stays with the assistant when the customer’s last word was thanks', async () => {
      await failOnce();
      desk.pass(MINUTE);
      await desk.say(id, 'thank you');
      await pass(60);
      expect(await control()).toBe('assistant');
    });
  });
});
