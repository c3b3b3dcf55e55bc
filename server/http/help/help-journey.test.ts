import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GapListSchema } from '#contract';
import {
  findViolations,
  openBrowser,
  PATIENCE_MS,
  type TestBrowser,
  type Viewer,
} from '#server/testing/browser.ts';
import { requirement, signInAgent, startTestApp, type TestApp } from '#server/testing/index.ts';

/** Where to put pictures for people to look at; left out: none are taken. */
const PICTURES = process.env['CANDOR_TEST_PICTURES'];
const QUESTION = 'How long do I have to return something?';

describe.skipIf(!requirement('browser'))('the help centre in a browser', () => {
  let app: TestApp;
  let browser: TestBrowser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });
  const picture = async (page: Page, name: string) => {
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `help-${name}.png`.replaceAll(' ', '-')) });
  };
  const open = async (path: string, viewer: Viewer = {}) => {
    const { page, problems } = await browser.visit(viewer);
    await page.goto(app.url + path);
    return { page, problems };
  };

  test('one types, reads the answer, opens its source and says that it helped, by keyboard alone', async () => {
    const { page, problems } = await open('/help');
    await page.keyboard.press('/');
    await page.keyboard.type(QUESTION);
    // The results of all that was typed: nothing is put in their place any more.
    await page.getByRole('heading', { name: `Results for “${QUESTION}”` }).waitFor();
    await page.getByRole('region', { name: 'In short' }).getByText('30 days from the day').waitFor();
    expect(page.url()).toContain('/help/search?');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('A');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
    await page.getByRole('button', { name: 'Yes' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Thank you, that helps us.').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('who clears the search is back where they were', async () => {
    const { page } = await open('/help?language=en');
    const field = page.getByRole('searchbox');
    await field.fill('return');
    await page.getByRole('heading', { name: 'Results for' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Questions and answers' }).isVisible()).toBe(false);
    await field.press('Escape');
    await page.getByRole('heading', { name: 'Questions and answers' }).waitFor();
    expect(page.url()).toBe(`${app.url}/help?language=en`);
    await page.context().close();
  });

  test('a search without results offers the chat, and stays in mind once the visitor stopped typing', async () => {
    const { page, problems } = await browser.visit();
    await page.clock.install();
    await page.goto(`${app.url}/help?language=en`);
    // The visitor types on before they could have read, however slow the machine is.
    await page.clock.pauseAt(Date.now() + 60_000);
    for (const typed of ['wombats', 'wombats xylophones']) {
      await page.getByRole('searchbox').fill(typed);
      await page.clock.runFor(200);
      await page.waitForURL((url) => url.searchParams.get('q') === typed);
    }
    await page.getByRole('heading', { name: 'Nothing was found' }).waitFor();
    await page.clock.resume();
    await page.locator('#found').getByRole('button', { name: 'Ask in the chat' }).waitFor();
    const agent = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
    const gaps = async () => {
      const answer = await agent.call('GET', '/v1/knowledge/gaps');
      return GapListSchema.parse(await answer.json()).items.map(({ example }) => example);
    };
    await expect.poll(gaps, { interval: 500 }).toContain('wombats xylophones');
    expect(await gaps()).not.toContain('wombats');
    await picture(page, 'nothing');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ask in the chat' }).first().click();
    await page.locator('candor-chat').waitFor({ state: 'attached' });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a search that does not answer says so, and the page stays', async () => {
    const { page } = await open('/help?language=en');
    await page.route('**/help/search?*', (route) => route.abort());
    await page.getByRole('searchbox').fill('return');
    await page.getByText('The search does not answer').waitFor();
    await page.getByRole('heading', { name: 'Questions and answers' }).waitFor();
    await page.context().close();
  });

  test('without JavaScript one searches, reads, and votes all the same', async () => {
    const { page: first } = await browser.visit();
    const context = await first
      .context()
      .browser()!
      .newContext({ javaScriptEnabled: false, locale: 'en-US' });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await page.goto(`${app.url}/help`);
    await page.getByRole('searchbox').fill(QUESTION);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'In short' }).getByText('30 days from the day').waitFor();
    expect(await page.getByRole('button', { name: 'Ask in the chat' }).count()).toBe(0);
    // Playwright's search by text leaves these elements out.
    await page.locator('noscript p', { hasText: 'JavaScript' }).waitFor();
    await page.locator('ul.list').getByRole('link', { name: QUESTION }).first().click();
    await page.getByRole('link', { name: 'Conditions' }).click();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByText('see that it did not help').waitFor();
    await page.getByRole('link', { name: 'français' }).click();
    await page.getByRole('heading', { level: 1, name: 'Combien de temps' }).waitFor();
    await context.close();
    await first.context().close();
  });

  test.each<[string, Viewer]>([
    ['by day', {}],
    ['in the dark', { dark: true }],
    ['on a phone', { phone: true }],
    ['on a phone in the dark', { phone: true, dark: true }],
  ])('every page can be read %s', async (name, viewer) => {
    const { page, problems } = await open('/help?language=en', viewer);
    const look = async (what: string) => {
      await picture(page, `${what} ${name}`);
      expect(await findViolations(page), what).toEqual([]);
      const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await page.evaluate(tooWide), what).toBe(false);
    };
    await look('home');
    await page.getByRole('link', { name: 'Questions and answers' }).click();
    await page.getByRole('navigation', { name: 'You are here' }).waitFor();
    await look('category');
    await page.getByRole('link', { name: QUESTION }).click();
    await page.getByRole('heading', { name: 'On this page' }).waitFor();
    await look('article');
    await page.goto(`${app.url}/help/search?language=en&q=${encodeURIComponent(QUESTION)}`);
    await page.getByRole('region', { name: 'In short' }).waitFor();
    await look('search');
    await page.goto(`${app.url}/help/articles/art_0`);
    await page.getByRole('heading', { name: 'This page does not exist' }).waitFor();
    await look('missing');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('on paper there is the article and nothing to click', async () => {
    const { page } = await open('/help/categories/faq?language=en');
    await page.getByRole('link', { name: QUESTION }).click();
    await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    for (const hidden of ['form.search', '.vote', 'footer', '.toc'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    await picture(page, 'paper');
    await page.context().close();
  });
});
