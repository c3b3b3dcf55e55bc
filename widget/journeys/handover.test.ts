import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { InboxConversation } from '#contract';
import { type ChatPage, type ChatSite, startChatSite } from '#server/testing/chat-site.ts';
import { requirement, setCompany, signInAgent, type TestAgent } from '#server/testing/index.ts';

const QUESTION = 'How long do I have to return something?';
/** Their thread goes on: a test that is tried once more is about another one. */
const CUSTOMERS = ['hugo', 'nora'] as const;
/** People come in three days, whatever day it is. */
const LATER = {
  week: {
    [new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'Europe/Copenhagen' })
      .format(Date.now() + 3 * 86_400_000)
      .toLowerCase()]: ['09:00-17:00'],
  },
};

describe.skipIf(!requirement('browser'))('from the assistant to a person and back', () => {
  let site: ChatSite;
  let agent: TestAgent;
  let tries = 0;
  beforeAll(async () => {
    site = await startChatSite();
    const { adminEmail: email, adminPassword: password, url } = site.app;
    agent = await signInAgent(url, { email, password });
  });
  // People are always there, unless a test says otherwise.
  beforeEach(() => setCompany({ nodes: [site.app.candor] }, { hours: undefined }));
  afterAll(() => site?.[Symbol.asyncDispose]());

  const call = async (path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') => {
    const answer = await agent.call(method, path, body);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  async function handOver(chat: ChatPage): Promise<string> {
    await chat.say(QUESTION);
    await chat.answer.waitFor();
    await chat.status.getByRole('button', { name: 'Talk to a person' }).click();
    await chat.status.getByText('A person will take over').waitFor();
    return chat.conversationId();
  }

  test('an angry customer is told that a person will take over', async () => {
    const { say, status, leave } = await site.open();
    await say('This is outrageous! I am furious, my parcel never came and nobody answers me!');
    await status.getByText('A person will take over').waitFor();
    await leave();
  });

  test('"Talk to a person" brings one in without a message, and a reload goes on where it was', async () => {
    const { page, status, openChat, leave } = await site.open();
    await status.getByRole('button', { name: 'Talk to a person' }).click();
    await status.getByText('A person will take over').waitFor();
    await page.locator('article.assistant').waitFor();
    const before = await page.locator('article').count();
    await page.reload();
    await openChat();
    await status.getByText('A person will take over').waitFor();
    await page.locator('article.assistant').waitFor();
    await expect.poll(() => page.locator('article').count()).toBe(before);
    await leave();
  });

  test('who waits sees their place; no address is asked for when somebody is there', async () => {
    const { status, leave } = await site.open();
    await status.getByRole('button', { name: 'Talk to a person' }).click();
    await status.getByText(/You are next|Place \d+ in the queue/).waitFor();
    expect(await status.getByLabel(/how can the team reach you/).count()).toBe(0);
    await leave();
  });

  test('out of hours the customer learns when people are back and leaves an address, which agents see', async () => {
    await setCompany({ nodes: [site.app.candor] }, { hours: LATER });
    const chat = await site.open();
    const id = await handOver(chat);
    await chat.status.getByText('Nobody is here right now. We are back').waitFor();
    const field = chat.status.getByLabel(/how can the team reach you/);
    await field.fill('vera@example');
    await chat.status.getByRole('button', { name: 'Save' }).click();
    await chat.status.getByText('This is not a complete e-mail address').waitFor();
    await field.fill('vera@example.com');
    await chat.status.getByRole('button', { name: 'Save' }).click();
    await chat.status.getByText('The team can reach you at vera@example.com').waitFor();
    const seen = (await call(`/v1/inbox/${id}`)) as InboxConversation;
    expect(seen.customer.email).toBe('vera@example.com');
    await chat.leave();
  });

  test('the customer corrects what the team is told, and nobody has to ask again', async () => {
    const chat = await site.open();
    const id = await handOver(chat);
    await chat.status.getByText('What the team is told').click();
    await chat.status.getByRole('button', { name: 'Correct this' }).click();
    await chat.status.getByLabel('In your words').fill('The lining of my jacket tore on the first day.');
    await chat.status.getByRole('button', { name: 'Save' }).click();
    await chat.status
      .getByText('The lining of my jacket tore on the first day.')
      .waitFor({ state: 'attached' });
    const { packet } = (await call(`/v1/inbox/${id}`)) as InboxConversation;
    expect(packet).toMatchObject({
      summary: 'The lining of my jacket tore on the first day.',
      summaryBy: 'customer',
    });
    await chat.leave();
  });

  test('an agent comes, is seen by name and writing, answers, hands back, and the assistant says that it is back', async () => {
    const chat = await site.open();
    const id = await handOver(chat);
    await call(`/v1/inbox/${id}/take`, {});
    await chat.status.getByText('Anna Admin is here').waitFor();
    await chat.page.locator('.header').getByText('Anna Admin').waitFor();
    await call(`/v1/inbox/${id}/viewing`, { state: 'typing' });
    await chat.page.getByText('Anna Admin is writing').waitFor();
    await call(`/v1/inbox/${id}/reply`, { text: 'Yes, but **rinse it twice**.' });
    await chat.page.locator('article.agent').getByText('rinse it twice').waitFor();
    await chat.page.getByText('Anna Admin is writing').waitFor({ state: 'detached' });
    await call(`/v1/inbox/${id}/hand-back`, {});
    await chat.status.getByRole('button', { name: 'Talk to a person' }).waitFor();
    await chat.say('How do I reset my password?');
    await chat.answer.getByText('assistant again').waitFor();
    await chat.leave();
  });

  test('a reply that comes while the chat is closed is counted on the bubble and in the title, until it is opened', async () => {
    const chat = await site.open();
    const id = await handOver(chat);
    await chat.page.keyboard.press('Escape');
    await call(`/v1/inbox/${id}/take`, {});
    await call(`/v1/inbox/${id}/reply`, { text: 'We do, for free.' });
    await chat.page.getByRole('button', { name: 'Open the chat, 1 new messages' }).waitFor();
    await expect.poll(() => chat.page.title()).toBe('(1) A shop');
    await chat.openChat();
    await chat.page.locator('article.agent').getByText('We do, for free.').waitFor();
    await expect.poll(() => chat.page.title()).toBe('A shop');
    await expect.poll(() => chat.page.locator('.unread').textContent()).toBe('');
    await chat.leave();
  });

  test('who asked for a sound hears a reply that comes while the chat is closed; nobody else does', async () => {
    for (const isOn of [true, false]) {
      const chat = await site.open();
      await chat.page.evaluate(`window.tones = 0;
        const start = OscillatorNode.prototype.start;
        OscillatorNode.prototype.start = function (...given) { window.tones++; return start.apply(this, given); };`);
      const heard = () => chat.page.evaluate<number>('window.tones');
      const id = await handOver(chat);
      expect(await heard()).toBe(0);
      const bell = chat.panel.getByRole('button', { name: 'Sound for new messages' });
      if (isOn) {
        await bell.click();
        // What it sounds like.
        await expect.poll(heard).toBe(2);
      }
      await chat.page.keyboard.press('Escape');
      await call(`/v1/inbox/${id}/take`, {});
      await call(`/v1/inbox/${id}/reply`, { text: 'We do, for free.' });
      await chat.page.getByRole('button', { name: 'Open the chat, 1 new messages' }).waitFor();
      if (isOn) await expect.poll(heard).toBe(4);
      else expect(await heard()).toBe(0);
      await chat.leave();
    }
  });

  test('tomorrow the thread is still there, and what was missed is counted before the chat is opened', async () => {
    const chat = await site.open();
    const id = await handOver(chat);
    await chat.page.goto('about:blank');
    await call(`/v1/inbox/${id}/take`, {});
    await call(`/v1/inbox/${id}/reply`, { text: 'Down to minus ten.' });
    const back = await site.visit({}, {}, chat.page);
    await back.openChat();
    await back.page.locator('article.agent').getByText('Down to minus ten.').waitFor();
    await expect.poll(() => back.page.locator('article.customer').count()).toBe(2);
    await back.leave();
  });

  test('a known customer goes on with the same thread on another device, and both follow it', async () => {
    const customer = CUSTOMERS[tries++]!;
    const laptop = await site.open({ customer });
    const id = await handOver(laptop);
    const phone = await site.open({ customer }, { phone: true });
    await phone.page.locator('article.customer').getByText(QUESTION).waitFor();
    await phone.say('I leave on Friday.');
    await laptop.page.locator('article.customer').getByText('I leave on Friday.').waitFor();
    await call(`/v1/inbox/${id}/take`, {});
    await call(`/v1/inbox/${id}/reply`, { text: 'Any gas cartridge with a screw valve.' });
    for (const device of [laptop, phone]) {
      await device.page.locator('article.agent').getByText('screw valve').waitFor();
      await device.leave();
    }
  });

  test('after it was resolved the customer rates, adds a comment, and may write again', async () => {
    const chat = await site.open();
    const id = await handOver(chat);
    await call(`/v1/inbox/${id}/take`, {});
    await call(`/v1/inbox/${id}/reply`, { text: 'Here is a new one.' });
    await call(`/v1/inbox/${id}/resolve`, {});
    await chat.page.getByRole('button', { name: '5 of 5' }).click();
    await chat.page.getByText('Thank you for telling us').waitFor();
    await chat.page.getByLabel('Anything to add').fill('Quick and kind.');
    await chat.page.locator('.rating').getByRole('button', { name: 'Send' }).click();
    await chat.page.getByLabel('Anything to add').waitFor({ state: 'detached' });
    const row = await site.app.candor.db
      .selectFrom('event')
      .select('data')
      .where('conversation_id', '=', id)
      .where('type', '=', 'rating.given')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(row.data).toEqual({ score: 5, comment: 'Quick and kind.' });
    await chat.say('One more thing, please.');
    await chat.page.locator('article.customer').getByText('One more thing').waitFor();
    await chat.page.locator('.rating').waitFor({ state: 'detached' });
    await chat.leave();
  });
});
