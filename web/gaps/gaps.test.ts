import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations, openBrowser, type TestBrowser, type Viewer } from '#server/testing/browser.ts';
import { openConversation, requirement, startTestApp, type TestApp } from '#server/testing/index.ts';

/** Where to put pictures for people to look at; left out: none are taken. */
const PICTURES = process.env['CANDOR_TEST_PICTURES'];

describe.skipIf(!requirement('browser'))('knowledge gaps in the console', () => {
  let app: TestApp;
  let browser: TestBrowser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });
  async function signIn(viewer: Viewer = {}) {
    const { page, problems } = await browser.visit(viewer);
    await page.goto(`${app.url}/console/gaps`);
    await page.getByLabel('E-mail').fill(app.adminEmail);
    await page.getByLabel('Password').fill(app.adminPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Knowledge gaps' }).waitFor();
    return { page, problems };
  }
  const picture = async (page: Page, name: string) => {
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `gaps-${name}.png`.replaceAll(' ', '-')) });
  };
  const search = (query: string, browserName: string) =>
    fetch(`${app.url}/help/search?language=en&q=${encodeURIComponent(query)}`, {
      headers: { 'user-agent': browserName },
    });

  test('an empty page says what comes here', async () => {
    const { page, problems } = await signIn();
    await page.getByText('Nothing is missing').waitFor();
    await page.getByText('Nobody has voted yet').waitFor();
    await picture(page, 'empty');
    expect(await findViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('the most wanted is first, with how it was asked, where, and the conversation', async () => {
    await search('Do you sell skateboards and xylophones?', 'one');
    // More than may come together where a slow machine makes the test begin again.
    for (const visitor of ['two', 'three', 'four', 'five'])
      await search('xylophones, skateboards: do you sell', visitor);
    await search('wombats quokkas zed@qux.dk', 'one');
    const customer = await openConversation(app.url, { language: 'en' });
    expect((await customer.say('Can I pay with bitcoin?')).outcome).toBe('unsure');
    const path = /href="(\/help\/articles\/[^"]+)"/
      .exec(await (await search('gift card', 'six')).text())![1]!
      .split('#')[0];
    const helpful = new URLSearchParams({ helpful: 'no' });
    await fetch(`${app.url}${path}/vote`, { method: 'POST', body: helpful, redirect: 'manual' });

    const { page, problems } = await signIn();
    const items = page.getByRole('listitem');
    const first = items.filter({ hasText: 'xylophones, skateboards' });
    await first.getByText('5', { exact: true }).waitFor();
    await first.getByText('help centre').waitFor();
    await items.filter({ hasText: '⟦email_1⟧' }).waitFor();
    await items.filter({ hasText: / no · 0 yes/ }).waitFor();
    expect(await items.first().textContent()).toContain('xylophones');
    await picture(page, 'list');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Conversation: Can I pay with bitcoin?' }).click();
    await page.getByRole('log').getByText('Can I pay with bitcoin?').first().waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('when the list does not come, the page says so and tries again', async () => {
    const { page } = await browser.visit();
    let fails = true;
    await page.route('**/v1/knowledge/gaps', (route) => (fails ? route.abort() : route.continue()));
    await page.goto(`${app.url}/console/gaps`);
    await page.getByLabel('E-mail').fill(app.adminEmail);
    await page.getByLabel('Password').fill(app.adminPassword);
    await page.keyboard.press('Enter');
    const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(await findViolations(page)).toEqual([]);
    fails = false;
    await again.click();
    await page.getByText('xylophones').first().waitFor();
    await page.context().close();
  });

  test.each<[string, Viewer]>([
    ['on a phone', { phone: true }],
    ['in the dark', { dark: true }],
  ])('it can be read %s', async (name, viewer) => {
    const { page } = await signIn(viewer);
    await page.getByText('xylophones').first().waitFor();
    await picture(page, name);
    expect(await findViolations(page)).toEqual([]);
    const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await page.evaluate(tooWide)).toBe(false);
    await page.context().close();
  });
});
