/**
 * A process that is killed: it opens the database it is told, deliver messages, and ends itself by SIGKILL at the
 * point it is told. Run as `node victim.ts '<plan>'`; says what it did as JSON lines.
 */
import { createGuardedFetch } from '#server/actions/index.ts';
import { loadRelease, makeRelease } from '#server/company/index.ts';
import { compose } from '#server/compose.ts';
import { insertConversation } from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import { type Config, readConfig } from '#server/platform/config/index.ts';
import { openDatabase } from '#server/platform/db/index.ts';
import { effectsCompany } from './effects-company.ts';
import type { Delivery, VictimPlan } from './plan.ts';

const plan = JSON.parse(process.argv[2]!) as VictimPlan;
let isArmed = false;
const dieAt = (point: string) => {
  if (isArmed && plan.killAt === point) process.kill(process.pid, 'SIGKILL');
};

const guarded = createGuardedFetch({ allowedHosts: [plan.effectsHost] });
const database = await openDatabase(plan.database, plan.schema ? { schema: plan.schema } : {});
const config: Config = { ...readConfig({ CANDOR_LOG: 'error' }), database: plan.database };
const candor = await compose(config, {
  database,
  actionEnv: { EFFECTS_URL: plan.effectsUrl },
  clock: { now: () => new Date(Date.now() + plan.aheadMs) },
  onStage: dieAt,
  actionFetch: async (request, signal) => {
    dieAt('before-call');
    const result = await guarded(request, signal);
    dieAt('after-call');
    return result;
  },
});
if (!(await loadRelease(candor.db))) {
  await makeRelease(candor, { content: effectsCompany(), root: plan.root, origin: 'folder' });
  await candor.refresh();
  await candor.ingest();
}

for (const delivery of plan.deliveries) {
  isArmed = delivery.isLast;
  const conversationId = delivery.conversationId ?? (await open(delivery));
  if (isArmed && plan.killAfterMs !== undefined) {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), plan.killAfterMs);
  }
  const { result } = await candor.runner.receive({
    conversationId: conversationId as ConversationId,
    channel: 'api',
    externalId: delivery.externalId,
    text: delivery.text,
  });
  say({ delivered: delivery.externalId, outcome: result.proposal?.outcome });
}
await candor.close();

async function open(delivery: Delivery): Promise<string> {
  const known = plan.conversations[delivery.round];
  if (known) return known;
  const customer = await findOrCreateCustomer(candor.db);
  const at = candor.clock.now();
  const { id } = await insertConversation(candor.db, {
    channel: 'api',
    customerId: customer.id,
    language: 'en',
    at,
  });
  plan.conversations[delivery.round] = id;
  say({ opened: id, round: delivery.round });
  return id;
}

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
