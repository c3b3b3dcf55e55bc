import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabaseWindow, insertConversation, listEvents } from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import { type Draft, TopicSchema, UNKNOWN_UNDERSTANDING, type Understanding } from '#server/kernel/index.ts';
import { defaultPolicy } from '#server/routing/index.ts';
import { type Desk, openDesk } from '#server/testing/index.ts';
import { createTurnRunner, type Proposal } from './index.ts';

/** A rule of the default policy, what makes it decide, and its line in the trace. */
interface Row {
  rule: string;
  /** What was read out of the message. */
  read?: Partial<Understanding>;
  /** What answering found. */
  draft?: Partial<Draft>;
  /** How the conversation stood. */
  before?: { failed_attempts?: number; stuck_since?: Date };
  vip?: true;
  outcome: Proposal['outcome'];
  reason: RegExp;
  priority?: string;
}

const sure = <T>(value: T) => ({ value, confidence: 0.9 });
const about = (topic: string) => ({ topic: sure(topic) });
const NOW = new Date('2026-11-23T09:00:00Z');

const DECIDE: Row[] = [
  {
    rule: 'customer-asks-for-human',
    read: { signals: ['wants_human'] },
    outcome: 'escalated',
    reason: /wants_human/,
  },
  {
    rule: 'legal-threat',
    read: { signals: ['legal_threat'] },
    outcome: 'escalated',
    reason: /legal_threat/,
    priority: 'high',
  },
  {
    rule: 'safety-emergency',
    read: { signals: ['safety_emergency'] },
    outcome: 'escalated',
    reason: /safety_emergency/,
    priority: 'high',
  },
  {
    rule: 'security-emergency',
    read: { signals: ['security_emergency'] },
    outcome: 'escalated',
    reason: /security_emergency/,
    priority: 'high',
  },
  {
    rule: 'staff-complaint',
    read: { signals: ['staff_complaint'] },
    outcome: 'escalated',
    reason: /staff_complaint/,
    priority: 'high',
  },
  {
    rule: 'exception-request',
    read: { signals: ['exception_request'] },
    outcome: 'escalated',
    reason: /exception_request/,
    priority: 'high',
  },
  {
    rule: 'priority-critical',
    read: { priority: sure('critical') },
    outcome: 'escalated',
    reason: /priority is critical/,
    priority: 'critical',
  },
  {
    rule: 'anger',
    read: { emotion: sure('angry') },
    outcome: 'escalated',
    reason: /emotion is angry/,
    priority: 'high',
  },
  {
    rule: 'complaint',
    read: { intent: sure('complaint') },
    outcome: 'escalated',
    reason: /intent is complaint/,
    priority: 'medium',
  },
  {
    rule: 'urgent',
    read: { intent: sure('urgent') },
    outcome: 'escalated',
    reason: /intent is urgent/,
    priority: 'high',
  },
  {
    rule: 'small-talk',
    read: { signals: ['greeting'] },
    outcome: 'answered',
    reason: /small talk, greeting/,
  },
  {
    rule: 'too-many-attempts',
    before: { failed_attempts: 2 },
    outcome: 'escalated',
    reason: /2 attempts did not help/,
    priority: 'medium',
  },
  {
    rule: 'no-progress',
    before: { failed_attempts: 1, stuck_since: new Date(NOW.getTime() - 30 * 60_000) },
    outcome: 'escalated',
    reason: /30 minutes without progress/,
    priority: 'medium',
  },
  {
    rule: 'out-of-scope',
    read: about('weather'),
    outcome: 'unsure',
    reason: /weather is declared out of scope/,
  },
  { rule: 'tier-3', read: about('court'), outcome: 'escalated', reason: /court is of tier 3/ },
  {
    rule: 'transaction-with-action',
    read: { intent: sure('transaction') },
    outcome: 'needs-slot',
    reason: /intent is transaction/,
  },
  { rule: 'answer', outcome: 'answered', reason: /intent is/ },
];

const CHOICES = [
  { label: 'Tents', value: 'Tents' },
  { label: 'Boots', value: 'Boots' },
];
const frustrated = { emotion: sure('frustrated' as const) };
const REVIEW: Row[] = [
  {
    rule: 'several-warning-signs',
    read: { ...frustrated, signals: ['wants_to_cancel'] },
    outcome: 'escalated',
    reason: /emotion is frustrated.*wants_to_cancel/,
  },
  {
    rule: 'several-warning-signs',
    read: { signals: ['complex', 'rising_frustration'] },
    outcome: 'escalated',
    reason: /complex.*rising_frustration/,
  },
  {
    rule: 'several-warning-signs',
    vip: true,
    draft: { confidence: 0.2 },
    outcome: 'escalated',
    reason: /high-value customer.*0.20 is below 0.50/,
  },
  {
    rule: 'near-candidates',
    draft: { kind: 'which', choices: CHOICES },
    outcome: 'asked-which',
    reason: /2 articles are equally near/,
  },
  {
    rule: 'not-grounded',
    draft: { checks: [{ name: 'grounding', passed: false }] },
    outcome: 'unsure',
    reason: /failed grounding/,
  },
  { rule: 'below-threshold', draft: { confidence: 0.49 }, outcome: 'unsure', reason: /0.49 is below 0.50/ },
  { rule: 'sign-of-frustration', read: frustrated, outcome: 'answered', reason: /emotion is frustrated/ },
  { rule: 'grounded-answer', outcome: 'answered', reason: /confidence is 0.90/ },
];

const TOPICS = [
  { id: 'weather', name: 'Weather', in_scope: false, examples: ['rain'] },
  { id: 'court', name: 'Court', tier: 3, examples: ['judge'] },
];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('embedded');
  await desk.change(({ topics }) => void topics.push(...TOPICS.map((topic) => TopicSchema.parse(topic))));
});
afterAll(() => desk?.close());

/** A whole turn on the database; only what is read and what is found are given. Returns its line in the trace. */
async function turn({ read, draft, before, vip }: Row) {
  const node = desk.nodes[0];
  const { db, log } = node;
  const understanding: Understanding = { ...structuredClone(UNKNOWN_UNDERSTANDING), language: 'en', ...read };
  const found: Draft = {
    kind: 'answer',
    language: 'en',
    paragraphs: [[{ text: 'Returns are free for 30 days.', citations: [] }]],
    citations: [],
    choices: [],
    confidence: 0.9,
    checks: [{ name: 'grounding', passed: true }],
    retrieved: [],
    by: 'embedded',
    ...draft,
  };
  const runner = createTurnRunner({
    db,
    log,
    clock: { now: () => NOW },
    nodeId: 'test',
    window: createDatabaseWindow(db),
    answering: { answer: async () => found, findRelated: () => [] },
    engine: () => ({ ...node.engine(), understander: { read: async () => understanding } }),
    publish() {},
  });
  const identity = { externalId: 'v-1', segment: 'vip' as const };
  const customer = await findOrCreateCustomer(db, vip ? { identity } : {});
  const made = { channel: 'api' as const, customerId: customer.id, language: 'en', at: NOW };
  const { id } = await insertConversation(db, made);
  if (before) await db.updateTable('conversation').set(before).where('id', '=', id).execute();
  await runner.receive({ conversationId: id, channel: 'api', externalId: id, text: 'Tell me about returns' });
  const [event] = await listEvents(db, id, ['turn.completed']);
  return { trace: event!.data as Proposal, conversation: (await desk.read(id)).conversation };
}

test.each(DECIDE)('$rule decides before the answer, and the trace says so', async (row) => {
  const { trace, conversation } = await turn(row);
  expect(trace).toMatchObject({ outcome: row.outcome, decision: { rule: row.rule } });
  expect(trace.decision.reasons.join(' ')).toMatch(row.reason);
  expect(conversation.control).toBe(row.outcome === 'escalated' ? 'queue' : 'assistant');
  if (row.priority) expect(conversation).toMatchObject({ priority: row.priority, rule: row.rule });
});

test.each(REVIEW)('$rule decides after the answer, and the trace says so', async (row) => {
  const { trace, conversation } = await turn(row);
  expect(trace).toMatchObject({ outcome: row.outcome, review: { rule: row.rule } });
  expect(trace.review!.reasons.join(' ')).toMatch(row.reason);
  expect(conversation.rule).toBe(row.rule);
});

test('every rule of the default policy is in these tables', () => {
  const names = (rules: { name: string }[]) => new Set(rules.map(({ name }) => name));
  const listed = (rows: Row[]) => new Set(rows.map(({ rule }) => rule));
  expect(listed(DECIDE)).toEqual(names(defaultPolicy().decide));
  expect(listed(REVIEW)).toEqual(names(defaultPolicy().review));
});

test('one sign of frustration offers a person, in the same message; two bring one', async () => {
  const one = await turn(REVIEW.find(({ rule }) => rule === 'sign-of-frustration')!);
  const { messages } = await desk.read(one.conversation.id);
  expect(messages.at(-1)).toMatchObject({ author: 'assistant', offersHuman: true });
  expect(messages.at(-1)!.text).toMatch(/30 days.*talk to a person/s);
  expect(one.conversation.control).toBe('assistant');
  const two = await turn(REVIEW[0]!);
  expect(two.conversation.control).toBe('queue');
});
