import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findViolations, openBrowser, type TestBrowser, type Viewer } from '#server/testing/browser.ts';
import { clearDesk, requirement, startTestApp, type TestApp } from '#server/testing/index.ts';

const HOSTILE = '<img src=x onerror="window.hacked=1"> [x](javascript:window.hacked=1)';

describe.skipIf(!requirement('browser'))('the console in a browser', () => {
  let app: TestApp;
  let browser: TestBrowser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp({ company: 'examples/shop' }), openBrowser()]);
  });
  beforeEach(() => clearDesk(app));
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  /** A customer on the demo shop's page with the chat open. */
  async function openShop(customer: string) {
    const { page } = await browser.visit();
    // Each visit begins a conversation, although this customer may have one open elsewhere.
    await page.route('**/v1/conversations/resume', (route) => route.fulfill({ status: 204 }));
    await page.goto(`${app.url}/?customer=${customer}&lang=en`);
    await page.locator('.bubble').click();
    return page;
  }
  const say = async (page: Page, text: string) => {
    await page.locator('.panel textarea').fill(text);
    await page.locator('.panel textarea').press('Enter');
  };
  /** A customer who asked for a person, and now waits. */
  async function openWaiting(customer: string, words = 'I want to talk to a human, please.') {
    const page = await openShop(customer);
    await say(page, words);
    await page.locator('.status').getByText('A person will take over').waitFor();
    return page;
  }
  async function signIn(viewer: Viewer = {}) {
    const { page, problems } = await browser.visit(viewer);
    await page.goto(`${app.url}/console/`);
    await page.getByLabel('E-mail').fill(app.adminEmail);
    await page.getByLabel('Password').fill(app.adminPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Lists' }).waitFor();
    return { page, problems };
  }
  const rows = (page: Page, name: string) => page.locator('[data-row]').filter({ hasText: name });
  const row = (page: Page, name: string) => rows(page, name).first();
  const countRows = async (page: Page, name: string) => {
    await page.getByRole('list', { name: 'Conversations' }).or(page.getByText('Nobody is waiting')).waitFor();
    return rows(page, name).count();
  };
  const leave = (...pages: Page[]) => Promise.all(pages.map((page) => page.context().close()));

  test('the demo shop shows the customer’s own orders, in the language chosen', async () => {
    const { page, problems } = await browser.visit();
    await page.goto(`${app.url}/`);
    await page.getByText('FP-10231').waitFor();
    await page.getByRole('link', { name: 'Hugo' }).click();
    await page.getByText('FP-10236').waitFor();
    await page.getByRole('heading', { name: 'Vos commandes' }).waitFor();
    await page.locator('.bubble').waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await leave(page);
  });

  test('a wrong password is refused with a sentence, and nothing of the inbox is shown', async () => {
    const { page } = await browser.visit();
    await page.goto(`${app.url}/console/waiting`);
    await page.getByLabel('E-mail').fill(app.adminEmail);
    await page.getByLabel('Password').fill('not the password');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('navigation', { name: 'Lists' }).count()).toBe(0);
    await leave(page);
  });

  test('by keyboard alone an agent takes a live conversation, replies, hands back and resolves; the customer sees each step and rates', async () => {
    const agent = await signIn();
    const console = agent.page;
    const customer = await openWaiting('nora');
    await row(console, 'Nora Lindqvist').waitFor();
    await console.keyboard.press('j');
    await console.keyboard.press('Enter');
    await console.getByRole('heading', { name: 'Nora Lindqvist' }).waitFor();
    await console.getByText('Why it came to you').waitFor();

    await console.keyboard.press('t');
    await customer.locator('.status').getByText('Anna Admin is here').waitFor();
    await console.locator('form textarea:focus').waitFor();
    await console.keyboard.type('Hello Nora, this is Anna.');
    await console.keyboard.press('Control+Enter');
    await customer.locator('article.agent').getByText('Hello Nora, this is Anna.').waitFor();
    expect(await customer.locator('article.agent .author').last().textContent()).toContain('Anna Admin');

    await say(customer, 'Thank you! How long do I have to return something?');
    await console.getByRole('log').getByText('How long do I have to return something?').waitFor();
    expect(await customer.locator('article').last().getAttribute('class')).toContain('customer');

    await console.keyboard.press('Escape');
    await console.getByRole('button', { name: 'Hand back', disabled: false }).waitFor();
    await console.keyboard.press('h');
    await console.keyboard.type('Only wanted to know about returns.');
    await console.keyboard.press('Control+Enter');
    await customer.locator('.status').getByRole('button', { name: 'Talk to a person' }).waitFor();
    await say(customer, 'How long do I have to return something?');
    await customer.locator('article.assistant').last().getByText('30 days').first().waitFor();

    await customer.locator('.status').getByRole('button', { name: 'Talk to a person' }).click();
    await console.getByRole('button', { name: /Take/, disabled: false }).waitFor();
    await console.keyboard.press('t');
    await console.locator('form textarea:focus').waitFor();
    await console.keyboard.press('Escape');
    await console.getByRole('button', { name: 'Resolve', disabled: false }).waitFor();
    await console.keyboard.press('e');
    await console.keyboard.press('Enter');
    await customer.getByRole('button', { name: '5 of 5' }).click();
    await customer.getByText('Thank you for telling us.').waitFor();
    await console.keyboard.press('5');
    await row(console, 'Nora Lindqvist').getByText('5 of 5').waitFor();
    expect(agent.problems).toEqual([]);
    await leave(console, customer);
  });

  test('an angry customer is in the inbox at once, with the rule that decided and how the machine read it', async () => {
    const { page } = await signIn();
    const customer = await openWaiting(
      'hugo',
      'This is outrageous! I am furious, my parcel never came and nobody answers me!',
    );
    await row(page, 'Hugo Marchand').getByText('angry').waitFor();
    await row(page, 'Hugo Marchand').click();
    await page.getByText('Why did it say that?').last().click();
    await page.getByText('What it read in the message').waitFor();
    const packet = page.locator('section', { hasText: 'Why it came to you' }).last();
    expect(await packet.locator('code').first().textContent()).toMatch(/\w/);
    await leave(page, customer);
  });

  test('hostile text of a customer stays text', async () => {
    const { page, problems } = await signIn();
    const before = await countRows(page, 'Nora Lindqvist');
    const customer = await openWaiting('nora', `${HOSTILE} I want to talk to a human`);
    await rows(page, 'Nora Lindqvist').nth(before).waitFor();
    await row(page, 'Nora Lindqvist').click();
    await page.getByRole('log').getByText('onerror').first().waitFor();
    expect(await page.locator('main img, main script, main a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(problems).toEqual([]);
    await leave(page, customer);
  });

  test('says when the live connection is gone, and catches up when it is back', async () => {
    const { page } = await signIn();
    await page.route('**/v1/inbox/events', (route) => route.abort());
    await page.reload();
    await page.getByText('No live connection').waitFor();
    const before = await countRows(page, 'Nora Lindqvist');
    const customer = await openWaiting('nora');
    await page.unroute('**/v1/inbox/events');
    await rows(page, 'Nora Lindqvist').nth(before).waitFor();
    await leave(page, customer);
  });

  test('signing out forgets what only agents may see', async () => {
    const { page } = await signIn();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Password').waitFor();
    await page.goBack().catch(() => {});
    await page.goto(`${app.url}/console/closed`);
    await page.getByLabel('Password').waitFor();
    await leave(page);
  });

  test.each([{ dark: false }, { dark: true }, { phone: true }])(
    'axe finds nothing to complain about: %o',
    async (viewer) => {
      const customer = await openWaiting('nora', 'Where is my parcel? I want to talk to a human.');
      const { page: entry } = await browser.visit(viewer);
      await entry.route('**/v1/setup', (route) => route.fulfill({ json: { needsSetup: true } }));
      await entry.goto(`${app.url}/console/`);
      await entry.getByRole('heading', { name: 'Set up Candor' }).waitFor();
      expect(await findViolations(entry)).toEqual([]);
      await entry.unroute('**/v1/setup');
      await entry.reload();
      await entry.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect(await findViolations(entry)).toEqual([]);

      const { page } = await signIn(viewer);
      await row(page, 'Nora Lindqvist').waitFor();
      expect(await findViolations(page)).toEqual([]);
      await row(page, 'Nora Lindqvist').click();
      for (const why of await page.getByText('Why did it say that?').all()) await why.click();
      expect(await findViolations(page)).toEqual([]);
      for (const name of ['Hand back', 'Resolve']) {
        await page.getByRole('button', { name }).click();
        await page.getByRole('button', { name: /Cancel|Keep open/ }).waitFor();
        expect(await findViolations(page)).toEqual([]);
        await page.getByRole('button', { name: /Cancel|Keep open/ }).click();
      }
      await page.getByRole('button', { name: /Take/ }).click();
      await page.locator('form textarea').waitFor();
      expect(await findViolations(page)).toEqual([]);
      // A phone has no keyboard to be told about.
      if (!('phone' in viewer)) {
        await page.getByRole('button', { name: /Keys/ }).click();
        await page.getByRole('dialog').waitFor();
        expect(await findViolations(page)).toEqual([]);
      }
      await leave(page, entry, customer);
    },
  );

  test.each([{ dark: false }, { dark: true }, { phone: true }])(
    'the help centre has no violation: %o',
    async (viewer) => {
      const { page, problems } = await browser.visit(viewer);
      for (const path of [
        '/help',
        '/help/search?q=return',
        '/help/search?q=zzzz',
        '/help/articles/nothing',
      ]) {
        await page.goto(app.url + path);
        expect(await findViolations(page)).toEqual([]);
      }
      await page.goto(`${app.url}/help/search?q=How+long+do+I+have+to+return`);
      await page.locator('main .list a').first().click();
      await page.locator('article h1').waitFor();
      expect(await findViolations(page)).toEqual([]);
      expect(problems).toEqual([]);
      await leave(page);
    },
  );
});
