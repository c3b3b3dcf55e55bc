import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIdentity } from '#server/customers/index.ts';
import { findViolations, openBrowser, type TestBrowser, type Viewer } from '#server/testing/browser.ts';
import {
  conceptEmbedding,
  type EmbeddingServer,
  startEmbeddingServer,
} from '#server/testing/embedding-server.ts';
import { openConversation, requirement, startTestApp, type TestApp } from '#server/testing/index.ts';

/** Where to put pictures for people to look at; left out: none are taken. */
const PICTURES = process.env['CANDOR_TEST_PICTURES'];
/** A test that is tried once more teaches another one. */
const WORDS = ['doodah', 'gizmo'];

describe.skipIf(!requirement('browser'))('what is found, in a browser', () => {
  let bare: TestApp;
  let app: TestApp;
  let embeddings: EmbeddingServer;
  let browser: TestBrowser;
  let tries = 0;
  beforeAll(async () => {
    embeddings = await startEmbeddingServer(conceptEmbedding([]));
    [bare, app, browser] = await Promise.all([
      startTestApp(),
      startTestApp({
        env: { CANDOR_EMBEDDING_MODEL: 'compatible:test', CANDOR_EMBEDDING_URL: embeddings.url },
      }),
      openBrowser(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await bare?.close();
    await embeddings?.close();
  });

  async function signIn(to: TestApp, viewer: Viewer = {}) {
    const { page, problems } = await browser.visit(viewer);
    await page.goto(`${to.url}/console/finding`);
    await page.getByLabel('E-mail').fill(to.adminEmail);
    await page.getByLabel('Password').fill(to.adminPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Finding', exact: true }).waitFor();
    return { page, problems };
  }
  const picture = async (page: Awaited<ReturnType<typeof signIn>>['page'], name: string) => {
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  };
  async function teach(word: string): Promise<void> {
    for (const name of ['ada', 'ben', 'cem']) {
      const identityToken = await signIdentity({ externalId: name }, app.identitySecret, app.candor.clock);
      const customer = await openConversation(app.url, { identityToken });
      await customer.say(`my ${word}!`);
      const { replies } = await customer.say('How long do I have to return something?');
      await customer.call('PUT', `/messages/${replies.at(-1)!.id}/helpful`, { helpful: true });
    }
    await app.candor.learnWords();
  }

  test('before anything happened it says what comes here', async () => {
    const { page, problems } = await signIn(bare);
    for (const text of ['No questions yet', 'Nothing learned yet', 'No embedding model'])
      await page.getByText(text).waitFor();
    await picture(page, 'finding-empty');
    expect(await findViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a learned word is taken away and allowed again', async () => {
    const word = WORDS[tries++]!;
    await teach(word);
    const { page, problems } = await signIn(app);
    const learned = page.getByRole('listitem').filter({ hasText: word }).filter({ hasText: '3 customers' });
    await learned.waitFor();
    await page.getByRole('cell', { name: /100 %\s*of \d+/ }).waitFor();
    await page.getByText(/^\d+ of \d+ passages are embedded/).waitFor();
    await picture(page, 'finding');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: `Take away: ${word}` }).click();
    await learned.waitFor({ state: 'detached' });
    await page.getByText(/^Taken away/).click();
    const allow = page.getByRole('button', { name: `Allow again: ${word}` });
    await allow.click();
    await allow.waitFor({ state: 'detached' });
    await app.candor.learnWords();
    await page.reload();
    await learned.waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test.each<[string, Viewer]>([
    ['on a phone', { phone: true }],
    ['in the dark', { dark: true }],
  ])('it can be read %s', async (name, viewer) => {
    await teach('wotsit');
    const { page } = await signIn(app, viewer);
    await page.getByText('wotsit').first().waitFor();
    // It is fitted in the background, and the page shows what was there when it was opened.
    const fit = async () => {
      const answer = await page.request.get(`${app.url}/v1/insights/retrieval`);
      return (await answer.json()).meaning?.fit;
    };
    await expect.poll(fit).toBeTruthy();
    await page.reload();
    await page.getByText('All languages: the meaning counts').waitFor();
    await picture(page, `finding ${name}`.replaceAll(' ', '-'));
    expect(await findViolations(page)).toEqual([]);
    const tooWide = await page.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect(tooWide).toBe(false);
    await page.context().close();
  });

  test('when the server does not answer it says so, and goes on when it does', async () => {
    const { page } = await signIn(app);
    await page.getByText('3 customers').first().waitFor();
    await page.route('**/v1/insights/retrieval', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/v1/insights/retrieval');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('3 customers').first().waitFor();
    await page.context().close();
  });
});
