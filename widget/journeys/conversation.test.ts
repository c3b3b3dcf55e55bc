import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChatSite, startChatSite } from '#server/testing/chat-site.ts';
import { requirement } from '#server/testing/index.ts';

const QUESTION = 'How long do I have to return something?';

describe.skipIf(!requirement('browser'))('a conversation in the chat', () => {
  let site: ChatSite;
  beforeAll(async () => {
    site = await startChatSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  test('says that it is a machine before anything is written', async () => {
    const { page, status, leave } = await site.open();
    await page.getByText('You are writing with an AI assistant').waitFor();
    expect(await page.locator('.header').getByText('AI assistant').isVisible()).toBe(true);
    expect(await status.getByRole('button', { name: 'Talk to a person' }).isVisible()).toBe(true);
    await leave();
  });

  test('a source opens the article inside the chat, at the part that was cited, and leads back', async () => {
    const { page, panel, answer, problems, focusOn, leave } = await site.open();
    await page.getByRole('button', { name: QUESTION }).click();
    await answer.getByText('30 days').first().waitFor();
    const source = answer.locator('.citations a').first();
    await source.click();
    const article = panel.locator('.article');
    await article.getByRole('heading', { name: QUESTION }).waitFor();
    await article.locator('section.cited').getByText('30 days').waitFor();
    expect(
      await article.getByRole('link', { name: 'Open in the help centre' }).getAttribute('href'),
    ).toContain(`${site.app.url}/help/articles/`);
    expect(page.context().pages()).toHaveLength(1);
    await page.getByRole('button', { name: 'Back to the conversation' }).click();
    await answer.waitFor();
    await focusOn('.citations a');
    expect(problems).toEqual([]);
    await leave();
  });

  test('an article that cannot be loaded says so and can be asked for again', async () => {
    const { page, say, answer, panel, leave } = await site.open();
    await say(QUESTION);
    await page.route('**/v1/articles/*', (route) => route.abort(), { times: 1 });
    await answer.locator('.mark-link').first().click();
    await panel.getByText('The article could not be loaded').waitFor();
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.locator('.article').getByText('30 days').first().waitFor();
    await leave();
  });

  test('what is being done is shown while an answer is looked for', async () => {
    const { page, say, answer, leave } = await site.open();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/messages', async (route) => {
      await held;
      await route.continue();
    });
    await say(QUESTION);
    await page.locator('.turn .progress').waitFor();
    letGo();
    await answer.getByText('30 days').first().waitFor();
    await page.locator('.turn').waitFor({ state: 'detached' });
    await leave();
  });

  test('a signed-in customer is told where their order is; a stranger is not', async () => {
    const known = await site.open({ customer: 'nora' });
    await known.say('Where is my order FP-10231?');
    await known.answer.getByText('FJ483920175DK').waitFor();
    await known.leave();
    const stranger = await site.open();
    await stranger.say('Where is my order FP-10231?');
    await stranger.answer.waitFor();
    expect(await stranger.answer.textContent()).not.toContain('FJ483920175DK');
    await stranger.leave();
  });

  test('a question about stock is answered from the shop', async () => {
    const { say, answer, leave } = await site.open();
    await say('Is the Skarn 2 tent in stock?');
    await answer.getByText(/stock/i).waitFor();
    await leave();
  });

  test('an answer is copied without the marks of its sources', async () => {
    const { page, say, answer, leave } = await site.open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await say(QUESTION);
    await answer.getByRole('button', { name: 'Copy' }).click();
    await answer.getByRole('status').getByText('Copied').waitFor({ state: 'attached' });
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(copied).toContain('30 days');
    expect(copied).not.toContain('[1]');
    await leave();
  });

  test('an answer that did not help leads to another try or to a person, and the thumb stays', async () => {
    const { page, say, answer, status, openChat, focusOn, leave } = await site.open();
    await say(QUESTION);
    await answer.getByRole('button', { name: 'This did not help' }).click();
    await answer.getByText('Sorry about that').waitFor();
    await answer.getByRole('button', { name: 'Say it in other words' }).click();
    await focusOn('.composer textarea');
    await page.reload();
    await openChat();
    await answer.locator('[aria-pressed="true"]').waitFor();
    await answer.getByRole('button', { name: 'Talk to a person' }).click();
    await status.getByText('A person will take over').waitFor();
    await leave();
  });

  test('a message that the server will not take is told, and can be sent again, once', async () => {
    const { page, say, answer, leave } = await site.open();
    await page.route(
      '**/messages',
      (route) =>
        route.fulfill({ status: 400, json: { error: { code: 'invalid_input', message: 'Not like this.' } } }),
      { times: 1 },
    );
    await say(QUESTION);
    await page.getByText('Not sent. Not like this.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await answer.getByText('30 days').first().waitFor();
    expect(await page.locator('article.customer').count()).toBe(1);
    await leave();
  });

  test('the next customer on the same computer does not see the conversation of the last one', async () => {
    const first = await site.open({ customer: 'nora' });
    await first.say(QUESTION);
    await first.answer.waitFor();
    const next = await site.visit({ customer: 'hugo', lang: 'en' }, {}, first.page);
    await next.openChat();
    await next.page.locator('.welcome').waitFor();
    expect(await next.page.locator('article').count()).toBe(0);
    await next.leave();
  });

  test('hostile text stays text', async () => {
    const { page, say, answer, problems, leave } = await site.open();
    const hostile =
      '<img src=x onerror="window.hacked=1"> [x](javascript:window.hacked=1) **<script>window.hacked=1</script>**';
    await say(hostile);
    await answer.waitFor();
    expect(await page.locator('article.customer .body').textContent()).toBe(hostile);
    expect(await page.locator('.log img, .log script, .log a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(problems).toEqual([]);
    await leave();
  });
});
