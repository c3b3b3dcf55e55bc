import type { Candor } from '#server/compose.ts';
import { findConversation, insertConversation } from '#server/conversations/index.ts';
import { findOrCreateCustomer, type SignedIdentity } from '#server/customers/index.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';

const AGENT = { id: 'agt_demo' as never, name: 'Dana Demo' };

/**
 * The examples' conversations, run through the real pipeline as if they had happened in the last days. Done once
 * per database; returns how many were made.
 */
export async function seedDemo(candor: Candor): Promise<number> {
  const counts = await candor.inbox.count();
  if (Object.values(counts).some((count) => count > 0)) return 0;
  for (const scenario of SCENARIOS) await play(candor, scenario);
  return SCENARIOS.length;
}

async function play(candor: Candor, scenario: Scenario): Promise<void> {
  let now = Date.now() - scenario.hoursAgo * 3_600_000;
  const clock = {
    now: () => {
      now += 20_000;
      return new Date(Math.min(now, Date.now()));
    },
  };
  const { runner, inbox } = candor.at(clock);
  const identity: SignedIdentity = { ...scenario.customer };
  const customer = await findOrCreateCustomer(candor.db, { identity });
  const { language } = scenario;
  const at = clock.now();
  const conversation = await insertConversation(candor.db, {
    channel: 'widget',
    customerId: customer.id,
    language,
    at,
  });
  for (const [index, line] of scenario.lines.entries()) {
    if (line.by === 'customer') {
      const externalId = `${conversation.id}:seed-${index}`;
      await runner.receive({
        conversationId: conversation.id,
        channel: 'widget',
        externalId,
        text: line.text,
      });
      continue;
    }
    const state = await findConversation(candor.db, conversation.id);
    if (state?.control === 'queue') await inbox.take(conversation.id, AGENT);
    if (line.by === 'agent') await inbox.reply(conversation.id, AGENT, line.text);
    else await inbox.resolve(conversation.id, AGENT);
  }
}
