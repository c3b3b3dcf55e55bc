import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ConversationId } from '#server/kernel/index.ts';
import { findViolations, openBrowser, type TestBrowser, type Viewer } from '#server/testing/browser.ts';
import {
  addAgent,
  clearDesk,
  openConversation,
  requirement,
  startTestApp,
  type TestApp,
} from '#server/testing/index.ts';

/** Where to put pictures for people to look at; left out: none are taken. */
const PICTURES = process.env['CANDOR_TEST_PICTURES'];

describe.skipIf(!requirement('browser'))('the live view in a browser', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let ines = '';
  let tries = 0;
  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp({ company: 'examples/shop' }), openBrowser()]);
  });
  beforeEach(async () => {
    await clearDesk(app);
    await app.candor.db.deleteFrom('review_item').execute();
    await app.candor.db
      .updateTable('agent_desk')
      .set({ status: 'online', skills: '[]', capacity: 6 })
      .execute();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  async function signIn(path: string, viewer: Viewer = {}) {
    const { page, problems } = await browser.visit(viewer);
    await page.goto(`${app.url}/console/${path}`);
    await page.getByLabel('E-mail').fill(app.adminEmail);
    await page.getByLabel('Password').fill(app.adminPassword);
    await page.keyboard.press('Enter');
    return { page, problems };
  }
  const picture = async (page: Awaited<ReturnType<typeof signIn>>['page'], name: string) => {
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  };
  const ask = async (text = 'I want to talk to a human') => {
    const customer = await openConversation(app.url);
    await customer.say(text);
    return customer;
  };

  test('an empty desk says what comes here', async () => {
    const { page, problems } = await signIn('live');
    await page.getByRole('heading', { name: 'Live' }).waitFor();
    await page.getByText('Nothing to review').waitFor();
    await picture(page, 'live-empty');
    expect(await findViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('queues, agents and what nobody saw are there, and change as they change', async () => {
    const { candor } = app;
    ines = `Ines${++tries}`;
    const anna = await addAgent(candor, ines);
    const ben = await addAgent(candor, `Tomas${tries}`);
    await candor.desk.setPresence(anna.id, 'online');
    await candor.desk.setPresence(ben.id, 'away');
    const { page, problems } = await signIn('live');
    const queue = page.getByRole('row', { name: /^warranty/ });
    await queue.waitFor();
    await queue.getByText('needs repairs').waitFor();

    const first = await ask();
    const held = await ask();
    await candor.inbox.take(held.id as ConversationId, anna);
    await candor.desk.assign(first.id as ConversationId, anna, { queue: 'warranty' });
    await page
      .getByRole('row', { name: /^warranty.* 1 /s })
      .getByText('nobody')
      .waitFor();
    await page.getByRole('row', { name: new RegExp(`${ines}.*online.*1 of 6`, 's') }).waitFor();

    await candor.inbox.reply(held.id as ConversationId, anna, 'Could you tell me your order number?');
    const unhappy = await ask('How long do I have to return something?');
    await unhappy.call('POST', '/rating', { score: 1 });
    await page.getByText('1 of 5 stars').waitFor();
    await page.getByText(/0 of \d+ questions/).waitFor();
    await picture(page, 'live');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Reviewed: Visitor' }).click();
    await page.getByText('Nothing to review').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test.each<[string, Viewer]>([
    ['on a phone', { phone: true }],
    ['in the dark', { dark: true }],
    ['on a phone in the dark', { phone: true, dark: true }],
  ])('it can be read %s', async (name, viewer) => {
    const unhappy = await ask('How long do I have to return something?');
    await unhappy.call('POST', '/rating', { score: 2 });
    const { page } = await signIn('live', viewer);
    await page.getByText('2 of 5 stars').first().waitFor();
    await picture(page, `live ${name}`.replaceAll(' ', '-'));
    expect(await findViolations(page)).toEqual([]);
    const tooWide = await page.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect(tooWide).toBe(false);
    await page.context().close();
  });

  test('an agent is online while the console is open, and says so when away', async () => {
    const { page } = await signIn('live');
    const presence = page.getByLabel('Your presence');
    await expect.poll(() => presence.inputValue()).toBe('online');
    await presence.selectOption('away');
    await page.getByRole('row', { name: /Anna Admin.*away/s }).waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Your presence').inputValue()).toBe('away');
    await page.getByLabel('Your presence').selectOption('online');
    await page.getByRole('row', { name: /Anna Admin.*online/s }).waitFor();
    await page.context().close();
  });

  test('an admin says what an agent is given', async () => {
    const { page, problems } = await signIn('settings/desk');
    const form = page.getByRole('form', { name: ines });
    await form.getByLabel('Skills').fill('repairs, sewing');
    await form.getByLabel('Conversations at once').fill('2');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Saved').waitFor();
    await picture(page, 'agent-desk');
    expect(await findViolations(page)).toEqual([]);
    await page.goto(`${app.url}/console/live`);
    await page.getByRole('row', { name: new RegExp(`${ines}.*can repairs, sewing.*of 2`, 's') }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
