import type { Locator, Page } from 'playwright-core';
import { openBrowser, type TestBrowser, type Viewer } from './browser.ts';
import { startTestApp, type TestApp } from './start-test-app.ts';

/** A page of a company's site with the one line in it. */
export interface HostPage {
  lang?: string;
  dir?: 'rtl';
  /** Signed in on the demo shop, which vouches for them. */
  customer?: 'nora' | 'hugo';
  /** Further attributes of the script tag. */
  attributes?: string;
  /** The site's content security policy. */
  policy?: string;
  /** Where the chat's server is for the browser, when something stands between. */
  server?: string;
}

/** The chat on a page, as its customer sees it. */
export interface ChatPage {
  page: Page;
  /** Errors of scripts on the page. */
  problems: string[];
  bubble: Locator;
  panel: Locator;
  composer: Locator;
  /** The newest answer of the assistant. */
  answer: Locator;
  /** Who has the conversation, and the way to a person. */
  status: Locator;
  say(text: string): Promise<void>;
  /** Opens the chat once it is there, and waits until all of it is. */
  openChat(): Promise<void>;
  /** Resolves once the focus is on what the selector names, inside the chat. */
  focusOn(selector: string): Promise<void>;
  /** As this browser keeps it. */
  conversationId(): Promise<string>;
  leave(): Promise<void>;
}

/** The product and a browser, for journeys through the chat. */
export interface ChatSite extends AsyncDisposable {
  app: TestApp;
  browser: TestBrowser;
  /** A page with the chat closed; a new visitor, or another page of one who is there. */
  visit(host?: HostPage, viewer?: Viewer, at?: Page): Promise<ChatPage>;
  /** The same with the chat open. */
  open(host?: HostPage, viewer?: Viewer): Promise<ChatPage>;
}

export async function startChatSite(options: Parameters<typeof startTestApp>[0] = {}): Promise<ChatSite> {
  const [app, browser] = await Promise.all([startTestApp(options), openBrowser()]);
  const visit: ChatSite['visit'] = async (host = {}, viewer = {}, at) => {
    const { page, problems } = at ? { page: at, problems: [] } : await browser.visit(viewer);
    const server = host.server ?? app.url;
    await page.unroute('**/host-page');
    await page.route('**/host-page', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: host.policy ? { 'content-security-policy': host.policy } : {},
        body: toHtml(host),
      }),
    );
    await page.goto(`${server}/host-page`);
    return toChatPage(page, problems);
  };
  return {
    app,
    browser,
    visit,
    async open(host, viewer) {
      const chat = await visit(host, viewer);
      await chat.openChat();
      return chat;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await app.close();
    },
  };
}

function toHtml({ lang = 'en', dir, customer, attributes = '' }: HostPage): string {
  const identity = customer ? `data-identity-url="/shop/identity?customer=${customer}"` : '';
  return `<!doctype html><html lang="${lang}"${dir ? ` dir="${dir}"` : ''}>
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>A shop</title>
    <body><main><h1>A shop</h1></main><script async src="/widget.js" ${identity} ${attributes}></script></body></html>`;
}

function toChatPage(page: Page, problems: string[]): ChatPage {
  const panel = page.locator('.panel');
  const bubble = page.locator('.bubble');
  const composer = page.locator('.composer textarea');
  return {
    page,
    problems,
    bubble,
    panel,
    composer,
    answer: page.locator('article.assistant').last(),
    status: page.locator('.status'),
    async say(text) {
      await composer.fill(text);
      // What Enter stands for: a key that is pressed before is lost.
      await page.locator('.send:not(:disabled)').waitFor();
      await composer.press('Enter');
    },
    async openChat() {
      await bubble.click();
      await composer.waitFor();
      // Of what comes in the second file.
      await page.locator('.header [aria-pressed]').waitFor();
    },
    async focusOn(selector) {
      const focused = "document.querySelector('candor-chat').shadowRoot.activeElement";
      await page.waitForFunction(`${focused}?.matches(${JSON.stringify(selector)})`);
    },
    conversationId: () =>
      page.evaluate<string>(
        `Object.values(localStorage).map((text) => JSON.parse(text)).find((kept) => kept.secret).id`,
      ),
    leave: () => page.context().close(),
  };
}
