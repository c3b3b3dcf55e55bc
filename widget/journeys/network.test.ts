import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChatPage, type ChatSite, startChatSite } from '#server/testing/chat-site.ts';
import { type FlakyProxy, startFlakyProxy } from '#server/testing/flaky-proxy.ts';
import { requirement, startCandor } from '#server/testing/index.ts';

const QUESTION = 'How long do I have to return something?';

describe.skipIf(!requirement('browser'))('the chat on a bad network', () => {
  let site: ChatSite;
  beforeAll(async () => {
    site = await startChatSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  /** A chat whose network the test holds in its hand. */
  async function openBehind(proxy: FlakyProxy): Promise<ChatPage> {
    return site.open({ server: proxy.url });
  }
  const own = (page: Page) => page.locator('article.customer .body');
  /** Resolves once the customer's recorded messages are these, in this order, and nothing waits any more. */
  const settled = async (page: Page, texts: string[]) => {
    await expect.poll(() => own(page).allTextContents()).toEqual(texts);
    await page.locator('.body.sending').first().waitFor({ state: 'detached' });
  };

  test('what is written without a connection is kept and goes out in order, once', async () => {
    await using proxy = await startFlakyProxy(site.app.url);
    const chat = await openBehind(proxy);
    await chat.say(QUESTION);
    await chat.answer.waitFor();
    proxy.cut();
    await chat.say('first');
    await chat.page.getByText('Will be sent as soon as there is a connection').first().waitFor();
    await chat.say('second');
    await chat.status.getByText('No connection').waitFor();
    proxy.heal();
    await settled(chat.page, [QUESTION, 'first', 'second']);
    await chat.status.getByText('No connection').waitFor({ state: 'detached' });
    await chat.leave();
  });

  test('what was not sent survives that the page is left', async () => {
    const chat = await site.open();
    await chat.page.route('**/messages', (route) => route.abort());
    await chat.say(QUESTION);
    await chat.page.getByText('Will be sent as soon as').waitFor();
    await chat.page.goto('about:blank');
    await chat.page.unroute('**/messages');
    const back = await site.visit({}, {}, chat.page);
    await back.openChat();
    await settled(back.page, [QUESTION]);
    await back.answer.getByText('30 days').first().waitFor();
    await back.leave();
  });

  test('an answer that breaks off in the middle comes all the same, and nothing stands there twice', async () => {
    await using proxy = await startFlakyProxy(site.app.url);
    const chat = await openBehind(proxy);
    const broken = proxy.cutAt('event: progress');
    await chat.say(QUESTION);
    await broken;
    proxy.heal();
    await chat.answer.getByText('30 days').first().waitFor();
    await settled(chat.page, [QUESTION]);
    expect(await chat.page.locator('article.assistant').count()).toBe(1);
    await chat.leave();
  });

  test('a recording whose confirmation is lost is not made a second time', async () => {
    await using proxy = await startFlakyProxy(site.app.url);
    const chat = await openBehind(proxy);
    const broken = proxy.cutAt('event: message');
    await chat.say(QUESTION);
    await broken;
    proxy.heal();
    await chat.answer.getByText('30 days').first().waitFor();
    await settled(chat.page, [QUESTION]);
    const { count } = await site.app.candor.db
      .selectFrom('message')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('conversation_id', '=', await chat.conversationId())
      .where('author', '=', 'customer')
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(1);
    await chat.leave();
  });

  test('a server that says "too many" is asked again later', async () => {
    const chat = await site.open();
    let refusals = 2;
    await chat.page.route('**/messages', (route) =>
      refusals-- > 0 ? route.fulfill({ status: 429, json: {} }) : route.continue(),
    );
    await chat.say(QUESTION);
    await chat.answer.getByText('30 days').first().waitFor();
    expect(await chat.page.getByText('Not sent').count()).toBe(0);
    await chat.leave();
  });

  test('on a slow line three quick messages arrive in their order and get one answer', async () => {
    const chat = await site.open();
    const session = await chat.page.context().newCDPSession(chat.page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 20_000,
    });
    const said = ['Hello', 'I have a question about returns', QUESTION];
    for (const text of said) await chat.say(text);
    await settled(chat.page, said);
    await chat.answer.getByText('30 days').first().waitFor();
    await chat.leave();
  });

  test('two tabs show one conversation, whichever began it, and what both write', async () => {
    const first = await site.open();
    const second = await site.visit({}, {}, await first.page.context().newPage());
    await second.openChat();
    // A page in the background is not connected until it is looked at again.
    await first.page.bringToFront();
    await first.say(QUESTION);
    await first.answer.getByText('30 days').first().waitFor();
    await second.page.bringToFront();
    await second.answer.getByText('30 days').first().waitFor();
    await second.say('And in the other tab?');
    await settled(second.page, [QUESTION, 'And in the other tab?']);
    await first.page.bringToFront();
    await settled(first.page, [QUESTION, 'And in the other tab?']);
    await first.leave();
  });

  test('a server killed in the middle of an answer and started again loses and doubles nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'candor-restart-'));
    const env = { CANDOR_DATA: folder, CANDOR_LOG: 'error' };
    const before = await startCandor([], env);
    await using proxy = await startFlakyProxy(before.url);
    const chat = await openBehind(proxy);
    const broken = proxy.cutAt('event: progress');
    await chat.say(QUESTION);
    await broken;
    await before.stop('SIGKILL');
    await chat.say('Are you still there?');
    {
      await using after = await startCandor([], env);
      proxy.leadTo(after.url);
      proxy.heal();
      await settled(chat.page, [QUESTION, 'Are you still there?']);
      await chat.page.locator('article.assistant').first().waitFor();
      await chat.leave();
    }
    await rm(folder, { recursive: true, force: true });
  }, 180_000);
});
