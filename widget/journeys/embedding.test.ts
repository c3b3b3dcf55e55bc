import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChatSite, startChatSite } from '#server/testing/chat-site.ts';
import { requirement } from '#server/testing/index.ts';

const BUILT = resolve(import.meta.dirname, '../../dist/widget');
const QUESTION = 'How long do I have to return something?';

describe.skipIf(!requirement('browser'))('the one line in a page', () => {
  let site: ChatSite;
  beforeAll(async () => {
    site = await startChatSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  test('the bubble and the open chat are at most 20 kB together, compressed', async () => {
    const sizes = new Map<string, number>();
    for (const name of await readdir(BUILT)) {
      if (name.endsWith('.js'))
        sizes.set(name, gzipSync(await readFile(join(BUILT, name)), { level: 9 }).length);
    }
    const panel = [...sizes.keys()].find((name) => name.startsWith('panel-'))!;
    expect(sizes.get('widget.js')!).toBeLessThan(6000);
    expect(sizes.get('widget.js')! + sizes.get(panel)!).toBeLessThanOrEqual(20_000);
  });

  test('a page loads the bubble alone, compressed; the chat comes when somebody is about to open it', async () => {
    const { page } = await site.browser.visit();
    const scripts: string[] = [];
    page.on('response', async (response) => {
      const name = /^\/widget[./].*/.exec(new URL(response.url()).pathname)?.[0];
      // The page may be closed before this is known of the last one.
      if (name) scripts.push(`${name} ${await response.headerValue('content-encoding').catch(() => '?')}`);
    });
    const { bubble, panel } = await site.visit({}, {}, page);
    await bubble.waitFor();
    await expect.poll(() => scripts).toEqual([expect.stringMatching(/^\/widget\.js (br|gzip)$/)]);
    await bubble.hover();
    await expect.poll(() => scripts.some((name) => name.startsWith('/widget/panel-'))).toBe(true);
    await bubble.click();
    await panel.waitFor();
    await page.context().close();
  });

  test('nothing of the page changes: no global, no style, nothing moves', async () => {
    const { page } = await site.browser.visit();
    await page.addInitScript(`
      window.before = new Set(Object.getOwnPropertyNames(window));
      window.moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.moved += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });`);
    const { openChat, say, answer } = await site.visit({}, {}, page);
    const place = await page.locator('h1').boundingBox();
    await openChat();
    expect(await page.evaluate('window.moved')).toBe(0);
    await say(QUESTION);
    await answer.waitFor();
    expect(await page.locator('h1').boundingBox()).toEqual(place);
    const added = await page.evaluate(
      `Object.getOwnPropertyNames(window).filter((name) => !window.before.has(name) && !['before', 'moved'].includes(name))`,
    );
    expect(added).toEqual([]);
    expect(await page.evaluate('document.styleSheets.length + document.adoptedStyleSheets.length')).toBe(0);
    await page.context().close();
  });

  test('works under a strict content policy: no inline style, no blob, no eval', async () => {
    const policy = `default-src 'none'; script-src ${site.app.url}; connect-src ${site.app.url}; require-trusted-types-for 'script'`;
    const { page } = await site.browser.visit();
    const broken: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') broken.push(message.text());
    });
    const { openChat, say, answer, panel } = await site.visit({ policy }, {}, page);
    await openChat();
    await say(QUESTION);
    await answer.locator('.citations a').first().click();
    await panel.locator('.article').getByText('30 days').first().waitFor();
    expect(broken).toEqual([]);
    await page.context().close();
  });

  test('the line of the guide works as it stands there, and so does the policy that it names', async () => {
    const guide = await readFile(resolve(import.meta.dirname, '../../docs/developer/widget.md'), 'utf8');
    const shown = (after: string) =>
      guide
        .slice(guide.indexOf(after) + after.length)
        .split('```')[0]!
        .replaceAll('https://support.example.com', site.app.url);
    const { page, problems } = await site.browser.visit();
    const line = shown('```html\n');
    const policy = shown('```text\n').trim();
    await page.route('**/host-page', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': `default-src 'none'; ${policy}` },
        body: `<!doctype html><title>A shop</title>${line}`,
      }),
    );
    await page.goto(`${site.app.url}/host-page`);
    await page.locator('.bubble').click();
    await page.locator('.panel').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('the plain page of the demo shows it under its own policy', async () => {
    const { page } = await site.browser.visit();
    await page.goto(`${site.app.url}/shop/assets/plain.html`);
    await page.locator('.bubble').click();
    await page.locator('.composer textarea').waitFor();
    await page.context().close();
  });

  test('works on a site of another origin, streams and corrections included', async () => {
    const { page, problems } = await site.browser.visit();
    const body = `<!doctype html><html lang="en"><title>A shop</title><body><script async src="${site.app.url}/widget.js" data-candor="${site.app.url}"></script></body></html>`;
    const other = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end(body),
    );
    await once(other.listen(0, '127.0.0.1'), 'listening');
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    await page.locator('.bubble').click();
    await page.locator('.composer textarea').fill(QUESTION);
    await page.locator('.send:not(:disabled)').click();
    const answer = page.locator('article.assistant').last();
    await answer.getByRole('button', { name: 'This helped' }).click();
    await answer.getByText('Thank you for telling us').waitFor();
    const link = await answer.locator('.citations a').first().getAttribute('href');
    expect(link?.startsWith(site.app.url)).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
    other.close();
  });

  test('when the chat cannot be loaded the bubble says so, and the next press tries again', async () => {
    const { page } = await site.browser.visit();
    await page.route('**/widget/panel*', (route) => route.abort());
    const { bubble, panel } = await site.visit({}, {}, page);
    await bubble.click();
    await page.getByText('The chat could not be loaded').waitFor();
    await page.unroute('**/widget/panel*');
    await bubble.click();
    await panel.waitFor();
    expect(await page.getByText('The chat could not be loaded').count()).toBe(0);
    await page.context().close();
  });

  test('a script that is older than the server finds the current chat', async () => {
    const { page } = await site.browser.visit();
    await page.route('**/widget.js', async (route) => {
      const response = await route.fetch();
      const old = (await response.text()).replace(/panel-[\w-]+\.js/, 'panel-of-last-week.js');
      await route.fulfill({ response, body: old });
    });
    const { openChat, panel } = await site.visit({}, {}, page);
    await openChat();
    expect(await panel.count()).toBe(1);
    await page.context().close();
  });

  test('a chat that opens with the page leaves the focus where the page has it', async () => {
    const { page, panel, leave } = await site.visit({ attributes: 'data-open' });
    await panel.waitFor();
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    await leave();
  });

  test.each([
    ['fr', 'Vous écrivez à un assistant IA', 'Parler à une personne'],
    ['de-AT', 'Sie schreiben mit einem KI-Assistenten', 'Mit einem Menschen sprechen'],
    ['es', 'Está escribiendo a un asistente de IA', 'Hablar con una persona'],
    ['it', 'Sta scrivendo a un assistente IA', 'Parlare con una persona'],
    ['pt-BR', 'Está a escrever a um assistente de IA', 'Falar com uma pessoa'],
    ['nl', 'U schrijft met een AI-assistent', 'Met een mens praten'],
  ])('a page in %s gets the chat in its language', async (lang, notice, human) => {
    const { page, leave } = await site.open({ lang });
    await page.getByText(notice).waitFor();
    expect(await page.locator('.status').getByRole('button', { name: human }).isVisible()).toBe(true);
    await leave();
  });

  test('who writes in another language gets the chat in it as well, unless the site says which', async () => {
    const { page, say, answer, leave } = await site.open();
    await say('Combien de temps ai-je pour retourner un article ?');
    await answer.getByText('30 jours').first().waitFor();
    await page.getByText('Vous écrivez à un assistant IA').waitFor();
    await leave();
    const fixed = await site.open({ attributes: 'data-language="en"' });
    await fixed.say('Combien de temps ai-je pour retourner un article ?');
    await fixed.answer.getByText('30 jours').first().waitFor();
    expect(await fixed.page.getByText('You are writing with an AI assistant').isVisible()).toBe(true);
    await fixed.leave();
  });

  test('on a page that runs from right to left everything is mirrored', async () => {
    const { bubble, panel, say, page, answer, leave } = await site.open({ dir: 'rtl' });
    expect((await bubble.boundingBox())!.x).toBeLessThan(100);
    expect((await panel.boundingBox())!.x).toBeLessThan(100);
    await say(QUESTION);
    await answer.locator('.citations').waitFor();
    const edges = async (author: string) => (await page.locator(`article.${author} .body`).boundingBox())!;
    const [own, other] = [await edges('customer'), await edges('assistant')];
    expect(own.x).toBeLessThan(other.x);
    expect(own.x + own.width).toBeLessThan(other.x + other.width);
    await leave();
  });
});
