import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '#server/testing/browser.ts';
import { type ChatSite, startChatSite } from '#server/testing/chat-site.ts';
import { requirement, setCompany, signInAgent } from '#server/testing/index.ts';

const QUESTION = 'How long do I have to return something?';
const ACTIVE = "document.querySelector('candor-chat').shadowRoot.activeElement";

describe.skipIf(!requirement('browser'))('the chat for everybody', () => {
  let site: ChatSite;
  beforeAll(async () => {
    site = await startChatSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  test('works by keyboard alone and gives the focus back', async () => {
    const { page, bubble, panel, answer, focusOn, leave } = await site.visit();
    await bubble.waitFor();
    await page.keyboard.press('Tab');
    await focusOn('.bubble');
    await page.keyboard.press('Enter');
    await focusOn('.composer textarea');
    await page.keyboard.type(QUESTION);
    await page.locator('.send:not(:disabled)').waitFor();
    await page.keyboard.press('Enter');
    await answer.getByText('30 days').first().waitFor();
    // Escape leads out one step at a time: out of the article, then out of the chat.
    await answer.locator('.citations a').first().focus();
    await page.keyboard.press('Enter');
    await panel.locator('.article h2').waitFor();
    await page.keyboard.press('Escape');
    await focusOn('.citations a');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await focusOn('.bubble');
    await leave();
  });

  test('on a computer the focus may leave the chat; on a phone, where it covers the page, it stays inside', async () => {
    const phone = await site.open({}, { phone: true });
    expect(await phone.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    expect(await phone.panel.getAttribute('aria-modal')).toBe('true');
    for (let press = 0; press < 14; press += 1) {
      await phone.page.keyboard.press('Tab');
      expect(await phone.page.evaluate('document.activeElement.localName')).toBe('candor-chat');
    }
    await phone.leave();
    const computer = await site.open();
    expect(await computer.panel.getAttribute('aria-modal')).toBeNull();
    await computer.leave();
  });

  test('nothing on a phone is wider than the phone, and fields are large enough not to zoom', async () => {
    const { page, say, answer, leave } = await site.open({}, { phone: true });
    await say('x'.repeat(300));
    await answer.waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const inChat = "document.querySelector('candor-chat').shadowRoot.querySelector";
    expect(await page.evaluate(`${inChat}('.log').scrollWidth <= ${inChat}('.log').clientWidth`)).toBe(true);
    const size = await page.evaluate(`getComputedStyle(${inChat}('textarea')).fontSize`);
    expect(size).toBe('16px');
    await leave();
  });

  test('a screen reader hears what is added: the log is a log, the status a status', async () => {
    const { page, say, answer, leave } = await site.open();
    expect(await page.getByRole('log', { name: 'Conversation' }).count()).toBe(1);
    expect(await page.locator('.status').getByRole('status').count()).toBe(1);
    await say(QUESTION);
    await answer.waitFor();
    // The sentences on their way are not read out; the recorded answer is, once.
    expect(await page.locator('.turn:not([aria-hidden="true"])').count()).toBe(0);
    expect(await page.evaluate(`${ACTIVE}.localName`)).toBe('textarea');
    await leave();
  });

  test('who wants less motion gets none', async () => {
    const { page, leave } = await site.open();
    const names = await page.evaluate(
      `document.querySelector('candor-chat').shadowRoot.getAnimations().map((each) => each.animationName)`,
    );
    expect(names).toEqual([]);
    await leave();
  });

  test.each(['#ffd400', '#0b0b0b', '#e4002b', '#f4f4f4'])(
    'with the company’s colour %s everything stays readable, light and dark',
    async (colour) => {
      await setCompany({ nodes: [site.app.candor] }, { colour });
      for (const dark of [false, true]) {
        const { page, say, answer, leave } = await site.open({}, { dark });
        await say(QUESTION);
        await answer.locator('.citations').waitFor();
        expect(await findViolations(page)).toEqual([]);
        await leave();
      }
    },
  );

  test.each([
    [{}, { dark: false }],
    [{}, { dark: true }],
    [{}, { phone: true }],
    [{ dir: 'rtl' as const }, { phone: true, dark: true }],
  ])('axe finds nothing to complain about in any state: %o %o', async (host, viewer) => {
    const { page, panel, say, answer, status, conversationId, leave } = await site.open(host, viewer);
    const check = async (state: string) => expect(await findViolations(page), state).toEqual([]);
    await page.locator('.welcome').waitFor();
    await check('before the first message');
    await say(QUESTION);
    await answer.locator('.citations').waitFor();
    await check('an answer');
    await answer.locator('.citations a').first().click();
    await panel.locator('.article h2').waitFor();
    await check('an article');
    await page.getByRole('button', { name: 'Back to the conversation' }).click();
    await answer.getByRole('button', { name: 'This did not help' }).click();
    await answer.getByText('Sorry about that').waitFor();
    await check('an answer that did not help');
    await page.locator('input[type="file"]').setInputFiles([
      { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('a note') },
      { name: 'all.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') },
    ]);
    await page.locator('.drafts .failed').waitFor();
    await page.locator('.drafts .muted').waitFor();
    await check('files');
    await page.route('**/messages', (route) => route.fulfill({ status: 400, json: {} }), { times: 1 });
    await say('Another question');
    await page.getByText('Not sent.').waitFor();
    await check('a message that was refused');
    await status.getByRole('button', { name: 'Talk to a person' }).click();
    await status.getByText('A person will take over').waitFor();
    await status.getByText('What the team is told').click();
    await status.getByRole('button', { name: 'Correct this' }).click();
    await check('waiting for a person');
    const { adminEmail: email, adminPassword: password, url } = site.app;
    const agent = await signInAgent(url, { email, password });
    const id = await conversationId();
    await agent.call('POST', `/v1/inbox/${id}/take`, {});
    await status.getByText('Anna Admin is here').waitFor();
    await agent.call('POST', `/v1/inbox/${id}/viewing`, { state: 'typing' });
    await page.getByText('Anna Admin is writing').waitFor();
    await check('an agent who writes');
    await agent.call('POST', `/v1/inbox/${id}/resolve`, {});
    await page.getByRole('button', { name: '4 of 5' }).click();
    await page.getByLabel('Anything to add').waitFor();
    await check('rating');
    await leave();
  });
});
