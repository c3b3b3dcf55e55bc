import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations, openBrowser, type TestBrowser, type Viewer } from '#server/testing/browser.ts';
import {
  openConversation,
  requirement,
  signInAgent,
  startTestApp,
  type TestApp,
} from '#server/testing/index.ts';

const TRUE = 'You have 30 days from the day of delivery to return an item.';
const FALSE = 'You have 60 days from the day of delivery to return an item.';
const PROMISE = 'I have refunded the delivery fee.';
const STRANGE = 'Your order FP-10999 is on its way.';
const INTERNAL =
  'Returns up to 7 days late are accepted once a year for each customer when the item is unused.';

describe.skipIf(!requirement('browser'))('the check of a reply in the console', () => {
  let app: TestApp;
  let browser: TestBrowser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp({ company: 'examples/shop' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  /** An agent in the conversation of a customer who just asked, ready to write. */
  async function openReply(viewer: Viewer = {}) {
    const customer = await openConversation(app.url);
    await customer.say('How long can I send the tent back? I want to talk to a human, please.');
    // Whether it waits or was given to who is online: taken is taken.
    const { adminEmail: email, adminPassword: password } = app;
    const agent = await signInAgent(app.url, { email, password });
    expect((await agent.call('POST', `/v1/inbox/${customer.id}/take`, {})).status).toBe(200);
    const { page, problems } = await browser.visit(viewer);
    await page.goto(`${app.url}/console/all/${customer.id}`);
    await page.getByLabel('E-mail').fill(app.adminEmail);
    await page.getByLabel('Password').fill(app.adminPassword);
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    return { page, problems };
  }
  const field = (page: Page) => page.getByRole('textbox', { name: 'Reply to the customer' });
  const panel = (page: Page) => page.getByRole('region', { name: 'Check of the reply' });
  const check = (page: Page) => page.getByRole('button', { name: /^Check( Ctrl I)?$/ });
  const line = (page: Page, text: string) => panel(page).getByRole('listitem').filter({ hasText: text });
  const announced = (page: Page) =>
    page
      .getByRole('status')
      .filter({ hasText: /against|fine|written/ })
      .first();
  const leave = (page: Page) => page.context().close();

  test('an agent sees what the articles say of each sentence, and sends it all the same', async () => {
    const { page, problems } = await openReply();
    await field(page).fill(`Dear Nora,\n${TRUE}\n${FALSE}\n${PROMISE} ${STRANGE}\n${INTERNAL}\nKind regards`);
    await check(page).click();
    await line(page, FALSE).getByText('Against an article').waitFor();
    expect(await line(page, FALSE).textContent()).toContain('It says 60 where the source says 30.');
    expect(await line(page, FALSE).textContent()).toContain('“You have 30 days from the day of delivery');
    const article = line(page, FALSE).getByRole('link', { name: /How long do I have to return something/ });
    expect(await article.getAttribute('href')).toMatch(/^\/help\/articles\//);
    await line(page, PROMISE).getByText('no action did it here').waitFor();
    await line(page, STRANGE).getByText('nowhere in this conversation').waitFor();
    await line(page, INTERNAL).getByText('internal: customers cannot read it').waitFor();
    expect(await announced(page).textContent()).toContain('1 against an article');
    await panel(page).getByText('1 sentence as an article says it').click();
    await line(page, TRUE).getByText('In an article').waitFor();
    expect(await panel(page).getByText('Kind regards').count()).toBe(0);

    await panel(page).getByRole('button', { name: FALSE }).click();
    await page.keyboard.type('You have a month.');
    expect(await field(page).inputValue()).not.toContain(FALSE);
    await panel(page).getByText('You changed the reply since.').waitFor();
    expect(await log(page).getByText(TRUE).count()).toBe(0);
    await field(page).press('Control+Enter');
    await log(page).getByText(TRUE).waitFor();
    await panel(page).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await leave(page);
  });
  const log = (page: Page) => page.getByRole('log', { name: 'Transcript' });

  test('by keyboard: while writing and beside it; the keys are in the list, and in a note they check nothing', async () => {
    const { page } = await openReply();
    await field(page).fill(TRUE);
    await field(page).press('Control+i');
    await panel(page).getByText('All fine: the articles say so.').waitFor();
    expect(await announced(page).textContent()).toContain('All fine');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Check the reply').waitFor();
    expect(await page.getByRole('dialog').textContent()).toContain('c / Ctrl I');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await panel(page).getByRole('button', { name: 'Close the check' }).click();
    await panel(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await panel(page).getByText('All fine').waitFor();

    await page.getByRole('button', { name: 'Private note' }).click();
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/check')) asked++;
    });
    await page.getByRole('textbox', { name: 'Private note' }).fill('They may have 60 days.');
    await page.keyboard.press('Control+i');
    expect(await check(page).count()).toBe(0);
    expect(asked).toBe(0);
    await leave(page);
  });

  test.each([{ dark: false }, { dark: true }, { phone: true }, { phone: true, dark: true }])(
    'empty, at work, failed, fine and with remarks: axe has nothing to say, and nothing is cut off: %o',
    async (viewer) => {
      const { page } = await openReply(viewer);
      const look = async () => {
        expect(await findViolations(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      };
      await field(page).fill('');
      await check(page).click();
      await panel(page).getByText('Nothing is written yet.').waitFor();
      await look();
      let answer = () => {};
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/check', async (route) => {
        await held;
        await route.fulfill({ status: 500, body: '' });
      });
      await field(page).fill(`${FALSE} ${STRANGE}`);
      await check(page).click();
      await panel(page).getByText('Checking…').waitFor();
      await look();
      answer();
      await panel(page).getByRole('alert').waitFor();
      await look();
      await page.unroute('**/check');
      await panel(page).getByRole('button', { name: 'Try again' }).click();
      await line(page, FALSE).waitFor();
      await look();
      await field(page).fill(TRUE);
      await panel(page).getByRole('button', { name: 'Check again' }).click();
      await panel(page).getByText('All fine').waitFor();
      await look();
      await field(page).fill('');
      await leave(page);
    },
  );
});
