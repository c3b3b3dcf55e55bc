import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations, openBrowser, type TestBrowser, type Viewer } from '#server/testing/browser.ts';
import { requirement, startTestApp, type TestApp } from '#server/testing/index.ts';

interface Host {
  lang?: string;
  customer?: string;
}

describe.skipIf(!requirement('browser'))('the chat in a browser', () => {
  let app: TestApp;
  let browser: TestBrowser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp({ company: 'examples/shop' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  /** A company's page with the one line in it. */
  async function embed(page: Page, { lang = 'en', customer }: Host = {}) {
    const identity = customer ? ` data-identity-url="/shop/identity?customer=${customer}"` : '';
    const body = `<!doctype html><html lang="${lang}"><title>A shop</title><body><main><h1>A shop</h1></main>
      <script async src="/widget.js"${identity}></script></body></html>`;
    await page.route('**/host-page', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${app.url}/host-page`);
  }
  async function openChat(viewer: Viewer = {}, host: Host = {}) {
    const { page, problems } = await browser.visit(viewer);
    await embed(page, host);
    await bubble(page).click();
    return { page, problems };
  }
  const bubble = (page: Page) => page.locator('.bubble');
  const say = async (page: Page, text: string) => {
    await page.locator('textarea').fill(text);
    await page.locator('textarea').press('Enter');
  };
  const answer = (page: Page) => page.locator('article.assistant').last();
  const leave = (page: Page) => page.context().close();

  test('says that it is a machine before anything is written', async () => {
    const { page } = await openChat();
    await page.getByText('You are writing with an AI assistant').waitFor();
    expect(await page.getByRole('button', { name: 'Talk to a person' }).isVisible()).toBe(true);
    await leave(page);
  });

  test('a suggested question gets a cited answer, and the source opens the article', async () => {
    const { page, problems } = await openChat();
    await page.getByRole('button', { name: 'How long do I have to return something?' }).click();
    await answer(page).getByText('30 days').first().waitFor();
    const source = answer(page).locator('.citations a').first();
    const [article] = await Promise.all([page.context().waitForEvent('page'), source.click()]);
    await article.getByRole('heading', { name: 'How long do I have to return something?' }).waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  });

  test('a page in French gets the chat, the suggestions and the answer in French', async () => {
    const { page } = await openChat({}, { lang: 'fr' });
    await page.getByText('Vous écrivez à un assistant IA').waitFor();
    await page.getByRole('button', { name: /retourner un article/ }).click();
    await answer(page).getByText('30 jours').first().waitFor();
    expect(await answer(page).locator('.citations a').count()).toBeGreaterThan(0);
    await leave(page);
  });

  test('a signed-in customer is told where their order is', async () => {
    const { page } = await openChat({}, { customer: 'nora' });
    await say(page, 'Where is my order FP-10231?');
    await answer(page).getByText('FJ483920175DK').waitFor();
    await leave(page);
  });

  test('a question about stock is answered from the shop', async () => {
    const { page } = await openChat();
    await say(page, 'Is the Skarn 2 tent in stock?');
    await answer(page).getByText(/stock/i).waitFor();
    await leave(page);
  });

  test('an angry customer is told that a person will take over', async () => {
    const { page } = await openChat();
    await say(page, 'This is outrageous! I am furious, my parcel never came and nobody answers me!');
    await page.locator('.status').getByText('A person will take over').waitFor();
    await leave(page);
  });

  test('"Talk to a person" brings one in without a message, and a reload goes on where it was', async () => {
    const { page } = await openChat();
    await page.locator('.status').getByRole('button', { name: 'Talk to a person' }).click();
    await page.locator('.status').getByText('A person will take over').waitFor();
    const before = await page.locator('article').allInnerTexts();
    await page.reload();
    await bubble(page).click();
    await page.locator('.status').getByText('A person will take over').waitFor();
    expect((await page.locator('article').allInnerTexts()).length).toBe(before.length);
    await leave(page);
  });

  test('the next customer on the same computer does not see the conversation of the last one', async () => {
    const { page } = await openChat({}, { customer: 'nora' });
    await say(page, 'How long do I have to return something?');
    await answer(page).waitFor();
    await page.unroute('**/host-page');
    await embed(page, { customer: 'hugo' });
    await bubble(page).click();
    await page.locator('.welcome').waitFor();
    expect(await page.locator('article').count()).toBe(0);
    await leave(page);
  });

  test('a message that did not get through is sent again by hand, once', async () => {
    const { page } = await openChat();
    await page.route('**/messages', (route) => route.abort(), { times: 1 });
    await say(page, 'How long do I have to return something?');
    await page.getByText('Not sent.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await answer(page).getByText('30 days').first().waitFor();
    expect(await page.locator('article.customer').count()).toBe(1);
    await leave(page);
  });

  test('hostile text stays text', async () => {
    const { page, problems } = await openChat();
    const hostile =
      '<img src=x onerror="window.hacked=1"> [x](javascript:window.hacked=1) **<script>window.hacked=1</script>**';
    await say(page, hostile);
    await answer(page).waitFor();
    expect(await page.locator('article.customer .body').textContent()).toBe(hostile);
    expect(await page.locator('.log img, .log script, .log a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(problems).toEqual([]);
    await leave(page);
  });

  test('works on a site of another origin, streams included', async () => {
    const { page, problems } = await browser.visit();
    const body = `<!doctype html><html lang="en"><title>A shop</title><body><script async src="${app.url}/widget.js"></script></body></html>`;
    const site = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end(body),
    );
    await once(site.listen(0, '127.0.0.1'), 'listening');
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    await bubble(page).click();
    await say(page, 'How long do I have to return something?');
    await answer(page).getByText('30 days').first().waitFor();
    const link = await answer(page).locator('.citations a').first().getAttribute('href');
    expect(link?.startsWith(app.url)).toBe(true);
    await page.locator('.status').getByRole('button', { name: 'Talk to a person' }).click();
    await page.locator('.status').getByText('A person will take over').waitFor();
    expect(problems).toEqual([]);
    await leave(page);
    site.close();
  });

  test('works by keyboard alone and gives the focus back', async () => {
    const { page } = await browser.visit();
    await embed(page);
    await bubble(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.panel').waitFor();
    await page.keyboard.type('How long do I have to return something?');
    await page.keyboard.press('Enter');
    await answer(page).getByText('30 days').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    await page.waitForFunction(
      `document.querySelector('candor-chat').shadowRoot.activeElement?.classList.contains('bubble')`,
    );
    await leave(page);
  });

  test('on a phone it covers the page and keeps the focus', async () => {
    const { page } = await openChat({ phone: true });
    const box = await page.locator('.panel').boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(`document.activeElement.localName`)).toBe('candor-chat');
    }
    await leave(page);
  });

  test.each([{ dark: false }, { dark: true }, { phone: true }])(
    'axe finds nothing to complain about: %o',
    async (viewer) => {
      const { page } = await openChat(viewer);
      await page.locator('.welcome').waitFor();
      expect(await findViolations(page)).toEqual([]);
      await say(page, 'How long do I have to return something?');
      await answer(page).locator('.citations').waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.route('**/messages', (route) => route.abort(), { times: 1 });
      await say(page, 'Another question');
      await page.getByText('Not sent.').waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.locator('.status').getByRole('button', { name: 'Talk to a person' }).click();
      await page.locator('.status').getByText('A person will take over').waitFor();
      expect(await findViolations(page)).toEqual([]);
      await leave(page);
    },
  );
});
