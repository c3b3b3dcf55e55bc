import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertConversation } from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import { type ConversationId, newId } from '#server/kernel/index.ts';
import { startTestApp, type TestApp } from '#server/testing/index.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app?.close());

async function open(language = 'en'): Promise<ConversationId> {
  const { db } = app.candor;
  const customer = await findOrCreateCustomer(db, {});
  const made = { channel: 'api' as const, customerId: customer.id, language, at: new Date() };
  return (await insertConversation(db, made)).id;
}

async function say(id: ConversationId, text: string) {
  const { result } = await app.candor.runner.receive({
    conversationId: id,
    channel: 'api',
    externalId: newId('request'),
    text,
  });
  const message = result.messages.at(-1);
  return {
    outcome: result.proposal?.outcome,
    choices: message?.choices?.map(({ value }) => value) ?? [],
    cited: message?.citations[0]?.path ?? '',
  };
}

test('a question that several articles fit is asked back about with buttons; the choice is answered', async () => {
  const id = await open();
  const { outcome, choices } = await say(id, 'warranty?');
  expect(outcome).toBe('asked-which');
  expect(choices).toContain('What does the warranty cover?');
  const answered = await say(id, 'What does the warranty cover?');
  expect(answered).toMatchObject({ outcome: 'answered', cited: expect.stringContaining('warranty.md') });
});

test('what no article says is said to be unknown, and after two of these a person gets the third', async () => {
  const id = await open();
  expect((await say(id, 'who painted the ceiling of your cathedral?')).outcome).toBe('unsure');
  expect((await say(id, 'which opera do penguins prefer?')).outcome).toBe('unsure');
  expect((await say(id, 'how many moons has Jupiter?')).outcome).toBe('escalated');
});

test('"and how long does that take" is about what came before; a new subject is not', async () => {
  const id = await open();
  expect((await say(id, 'how do I wash my down jacket?')).cited).toContain('wash-down-jacket');
  expect((await say(id, 'and how long does that take?')).cited).toContain('wash-down-jacket');
  expect((await say(id, 'What does delivery to France cost?')).cited).toContain('delivery-costs');
});
