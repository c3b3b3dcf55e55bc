import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ChatSite, startChatSite } from '#server/testing/chat-site.ts';
import { requirement } from '#server/testing/index.ts';

describe.skipIf(!requirement('browser'))('what an action needs, asked for in the chat', () => {
  let site: ChatSite;
  // A shop that knows of no return yet, also when a test is tried once more.
  beforeEach(async () => {
    site = await startChatSite();
  });
  afterEach(() => site?.[Symbol.asyncDispose]());

  test('a return: a checked field for the order, buttons for the reason, a yes to the change, and it is made once', async () => {
    const { page, say, answer, composer, focusOn, leave } = await site.open({ customer: 'nora' });
    await say('I want to return an order');
    const form = page.locator('.answer-form');
    const field = form.getByLabel('Order number');
    await field.fill('FP-1');
    await field.press('Enter');
    await form.getByText('This does not look complete yet').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await focusOn('.answer-form input');
    await field.fill('FP-10198');
    await form.getByText('This does not look complete yet').waitFor({ state: 'detached' });
    await field.press('Enter');
    await form.waitFor({ state: 'detached' });
    await answer.getByRole('button', { name: 'Wrong size' }).click();
    await answer.getByText('Shall I go ahead?').waitFor();
    expect(await composer.isVisible()).toBe(true);
    await answer.locator('.choices button').first().click();
    await answer.getByText('The return of order FP-10198 is open').waitFor();
    await expect.poll(() => page.locator('article .choices button').count()).toBe(0);
    await leave();
  });

  test('who would rather write is free to: the field goes, the answer counts', async () => {
    const { page, say, answer, leave } = await site.open({
      customer: 'hugo',
      attributes: 'data-language="en"',
    });
    await say('I want to return an order');
    await page.locator('.answer-form').waitFor();
    await say('Never mind, how long do I have to return something?');
    await answer.getByText('30 days').first().waitFor();
    await page.locator('.answer-form').waitFor({ state: 'detached' });
    await leave();
  });
});
