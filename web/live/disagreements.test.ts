import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { silentLogger } from '#server/platform/log/index.ts';
import { openModel } from '#server/platform/models/index.ts';
import { findViolations, openBrowser, type TestBrowser, type Viewer } from '#server/testing/browser.ts';
import { openConversation, requirement, startTestApp, type TestApp } from '#server/testing/index.ts';
import { type ModelServer, startModelServer } from '#server/testing/model-server.ts';

/** Where to put pictures for people to look at; left out: none are taken. */
const PICTURES = process.env['CANDOR_TEST_PICTURES'];
/** What the model reads, whatever the message. */
const READ = {
  language: 'en',
  intent: 'technical',
  priority: 'low',
  emotion: 'neutral',
  topic: 'offers',
  signals: [],
  entities: [],
};

describe.skipIf(!requirement('browser'))('what was read in two ways, in a browser', () => {
  let app: TestApp;
  let models: ModelServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    models = await startModelServer(({ system }) =>
      system.includes('You read messages') ? { object: READ } : { status: 400, body: {} },
    );
    browser = await openBrowser();
  });
  // One that has learned nothing yet, also when a test is tried once more.
  beforeEach(async () => {
    const model = openModel({ name: 'openai:gpt-test', url: models.url, key: 'k' }, { log: silentLogger });
    app = await startTestApp({ overrides: { model } });
  });
  afterEach(() => app?.close());
  afterAll(async () => {
    await browser?.close();
    await models?.close();
  });

  async function openLive(viewer: Viewer = {}) {
    const { page, problems } = await browser.visit(viewer);
    await page.goto(`${app.url}/console/live`);
    await page.getByLabel('E-mail').fill(app.adminEmail);
    await page.getByLabel('Password').fill(app.adminPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Read in two ways' }).waitFor();
    return { page, problems };
  }
  const ask = async (text: string) => (await openConversation(app.url)).say(text);

  test('one key says who was right, and the topic is learned', async () => {
    await ask('How long does the delivery to France take?');
    const { page, problems } = await openLive();
    const topics = page.getByRole('group', { name: 'topic of Visitor' });
    await topics.waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByText('How long does the delivery').scrollIntoViewIfNeeded();
    if (PICTURES) await page.screenshot({ path: join(PICTURES, 'disagreements.png') });
    const { understander: before } = app.candor.engine();
    await topics.getByRole('button', { name: 'Right topic: offers the model' }).focus();
    await page.keyboard.press('Enter');
    await topics.waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('How long does the delivery');
    await expect.poll(() => app.candor.engine().understander === before).toBe(false);
    await page.getByRole('button', { name: 'Right intent: information without the model' }).click();
    await page.getByText('No disagreement').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test.each<[string, Viewer]>([
    ['on a phone', { phone: true }],
    ['in the dark', { dark: true }],
  ])('it can be read %s', async (name, viewer) => {
    await ask('Do you have a voucher for my next order, and can I pay with it by instalments if I use two?');
    const { page } = await openLive(viewer);
    await page.getByRole('group', { name: 'intent of Visitor' }).first().scrollIntoViewIfNeeded();
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `disagreements ${name}.png`) });
    expect(await findViolations(page)).toEqual([]);
    const tooWide = await page.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect(tooWide).toBe(false);
    await page.context().close();
  });
});
