import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAccount } from '#server/access/index.ts';
import { signIdentity } from '#server/customers/index.ts';
import { systemClock } from '#server/kernel/index.ts';
import { findViolations, openBrowser, type TestBrowser, type Viewer } from '#server/testing/browser.ts';
import { openConversation, requirement, startTestApp, type TestApp } from '#server/testing/index.ts';

const HUMAN = 'I want to talk to a human, please.';

describe.skipIf(!requirement('browser'))('the inbox in a browser', () => {
  let app: TestApp;
  let browser: TestBrowser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp({ company: 'examples/shop' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  let customers = 0;
  /** A customer who asked for a person, and now waits. */
  async function openWaiting(name: string, words = HUMAN) {
    const identity = { externalId: `cus-${++customers}`, name, email: `customer${customers}@example.com` };
    const identityToken = await signIdentity(identity, app.identitySecret, systemClock);
    const customer = await openConversation(app.url, { identityToken, language: 'en' });
    await customer.say(words);
    return customer;
  }
  async function signIn(viewer: Viewer = {}, address = '', email = app.adminEmail) {
    const { page, problems } = await browser.visit(viewer);
    await page.goto(`${app.url}/console/${address}`);
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill(app.adminPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Lists' }).waitFor();
    return { page, problems };
  }
  const rows = (page: Page, name: string) => page.locator('[data-row]').filter({ hasText: name });
  const row = (page: Page, name: string) => rows(page, name).first();
  const current = (page: Page) => page.getByRole('navigation', { name: 'Lists' }).locator('[aria-current]');
  const leave = (...pages: Page[]) => Promise.all(pages.map((page) => page.context().close()));

  test('by keyboard alone: lists, a search that marks what it found, the conversation, and back', async () => {
    await openWaiting('Petra Pelikan', 'My marzipan arrived broken. I want to talk to a human.');
    await openWaiting('Quentin Quast');
    const { page, problems } = await signIn();
    await row(page, 'Petra Pelikan').waitFor();
    for (const [keys, label] of [
      ['gm', 'Mine'],
      ['go', 'Open'],
      ['5', 'Closed'],
      ['gw', 'Waiting'],
    ] as const) {
      // Together: what comes much later than the first key does not go on with it.
      await Promise.all([...keys].map((key) => page.keyboard.press(key)));
      await current(page).getByText(label).waitFor();
    }
    await page.keyboard.press('/');
    await page.keyboard.type('marzi');
    await row(page, 'Petra Pelikan').locator('mark').getByText('marzi').waitFor();
    expect(await rows(page, 'Quentin Quast').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Petra Pelikan' }).waitFor();
    expect(page.url()).toContain('q=marzi');
    await page.keyboard.press('Escape');
    await page.keyboard.press('x');
    await row(page, 'Quentin Quast').waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  });

  test('filters stand in the address: who opens it sees the same list, and Back leaves it', async () => {
    await openWaiting('Sarah Sanft');
    await openWaiting(
      'Rita Reh',
      'This is outrageous! I am furious, my parcel never came and nobody answers me!',
    );
    const { page } = await signIn({}, 'open?emotion=angry');
    await row(page, 'Rita Reh').waitFor();
    expect(await rows(page, 'Sarah Sanft').count()).toBe(0);
    expect(await page.getByLabel('Emotion', { exact: true }).inputValue()).toBe('angry');
    await page.getByLabel('Priority', { exact: true }).selectOption('low');
    await page.getByText('Nothing fits').waitFor();
    expect(page.url()).toContain('priority=low');
    await page.reload();
    await page.getByText('Nothing fits').waitFor();
    await page.getByRole('button', { name: 'Show the whole list' }).click();
    await row(page, 'Sarah Sanft').waitFor();
    await leave(page);
  });

  test('what is unread is marked until it is opened, and again when the customer writes', async () => {
    const customer = await openWaiting('Sven Star');
    const { page } = await signIn();
    const unread = row(page, 'Sven Star').getByRole('img', { name: 'Unread' });
    await unread.waitFor();
    await row(page, 'Sven Star').click();
    await unread.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await customer.say('Hello? Is somebody there?');
    await unread.waitFor();
    await leave(page);
  });

  test('nothing moves under the pointer: rows change in their places and new ones wait to be let in', async () => {
    await openWaiting('Tina Tausend');
    const customer = await openWaiting('Uwe Ulk');
    const { page } = await signIn();
    await row(page, 'Uwe Ulk').waitFor();
    const order = () => page.locator('[data-row] strong').allTextContents();
    await row(page, 'Uwe Ulk').hover();
    const before = await order();
    await openWaiting('Vera Veit');
    await customer.say('One more thing: the lid is missing.');
    await page.getByRole('button', { name: '1 new' }).waitFor();
    await row(page, 'Uwe Ulk').getByText('the lid is missing').or(row(page, 'Uwe Ulk')).first().waitFor();
    expect(await order()).toEqual(before);
    await page.mouse.move(1000, 500);
    await row(page, 'Vera Veit').waitFor();
    expect((await order()).slice(0, 2)).toEqual(expect.arrayContaining(['Uwe Ulk', 'Vera Veit']));
    await leave(page);
  });

  test('two tabs show the same: what one takes leaves the other’s list', async () => {
    await openWaiting('Willi Wurm');
    const { page } = await signIn();
    const other = await page.context().newPage();
    await other.goto(`${app.url}/console/waiting`);
    await row(other, 'Willi Wurm').waitFor();
    await row(page, 'Willi Wurm').click();
    await page.getByRole('button', { name: /^Take/ }).click();
    await row(other, 'Willi Wurm').waitFor({ state: 'detached' });
    await Promise.all(['g', 'm'].map((key) => other.keyboard.press(key)));
    await row(other, 'Willi Wurm').getByText('You', { exact: true }).waitFor();
    await leave(page);
  });

  test('a row says which colleague has the conversation open, until they leave it', async () => {
    await openWaiting('Zora Zahn');
    const email = 'ben@example.com';
    const cheap = { cost: 1024, blockSize: 8, parallelization: 1 };
    const input = { email, name: 'Ben', password: app.adminPassword, role: 'agent' as const };
    await createAccount({ ...app.candor, passwordCost: cheap }, { ...input, by: { kind: 'nobody' } });
    const { page } = await signIn();
    await row(page, 'Zora Zahn').waitFor();
    const { page: bens } = await signIn({}, '', email);
    await row(bens, 'Zora Zahn').click();
    await row(page, 'Zora Zahn').getByText('Ben is here').waitFor();
    await bens.keyboard.press('Escape');
    await row(page, 'Zora Zahn').getByText('Ben is here').waitFor({ state: 'detached' });
    await leave(page, bens);
  });

  test('the palette finds commands, conversations and words; Escape gives the focus back', async () => {
    await openWaiting('Xenia Xylo', 'My accordion squeaks. I want to talk to a human.');
    const { page, problems } = await signIn();
    await row(page, 'Xenia Xylo').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('clos');
    await page
      .getByRole('option', { name: /Closed/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await current(page).getByText('Closed').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('accord');
    await page
      .getByRole('option', { name: /Xenia Xylo/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Xenia Xylo' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /Find a command/ }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: /Find a command/ }).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await leave(page);
  });

  test.each([{ dark: false }, { dark: true }, { phone: true }, { phone: true, dark: true }])(
    'axe finds nothing to complain about, and nothing is wider than the screen: %o',
    async (viewer) => {
      await openWaiting('Yara Yak');
      const { page } = await signIn(viewer);
      await row(page, 'Yara Yak').waitFor();
      await page.keyboard.press('f');
      await page.getByLabel('Topic', { exact: true }).waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.getByLabel('Search conversations').fill('human');
      await row(page, 'Yara Yak').locator('mark').first().waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.getByLabel('Search conversations').fill('zzzzzzz');
      await page.getByText('Nothing fits').waitFor();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await leave(page);
    },
  );
});
