import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SearchResultSchema } from '#contract';
import { makeRelease } from '#server/company/index.ts';
import { signIdentity } from '#server/customers/index.ts';
import { openBrowser, type TestBrowser } from '#server/testing/browser.ts';
import { openConversation, requirement, startTestApp, type TestApp } from '#server/testing/index.ts';

/** Each would set `hit` if any of it ran, in whatever place of a page it lands. */
const IMAGE = '<img src=x onerror="window.hit=1">';
const SCRIPT = '</script><script>window.hit=1</script>';
const ATTRIBUTE = `" onmouseover="window.hit=1" autofocus onfocus="window.hit=1`;
const LINK = '[open me](javascript:window.hit=1)';
/** Reading takes tags out of an article; written like this they are its text. */
const WRITTEN_OUT = IMAGE.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const ARTICLE = `# ${WRITTEN_OUT} ${IMAGE} How long do zorblax rentals last ${SCRIPT}?

## Short answer
A zorblax rental lasts nine days. ${WRITTEN_OUT} ${IMAGE} ${LINK}

## Conditions
- ${SCRIPT}
- <svg onload="window.hit=1"></svg> <iframe srcdoc="<script>parent.hit=1</script>"></iframe>

## Procedure ${IMAGE}
1. ${ATTRIBUTE}
`;

describe.skipIf(!requirement('browser'))('script in what people write', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let folder: string;
  let article: string;
  beforeAll(async () => {
    [app, browser, folder] = await Promise.all([
      startTestApp(),
      openBrowser(),
      mkdtemp(join(tmpdir(), 'candor-hostile-')),
    ]);
    await mkdir(join(folder, 'faq'));
    await writeFile(join(folder, 'faq/zorblax.md'), ARTICLE);
    const { company, policy, topics, actions } = app.candor.engine().release;
    const sources = [
      { id: 'faq', kind: 'faq', path: 'faq', priority: 'high', update: 'manual', visibility: 'public' },
    ] as const;
    const content = { company, policy, topics, actions, sources: [...sources] };
    await makeRelease(app.candor, { content, root: folder, origin: 'folder' });
    await app.candor.refresh();
    await app.candor.ingest();
    const found = await fetch(`${app.url}/v1/search?q=zorblax+rental`);
    article = SearchResultSchema.parse(await found.json()).hits[0]!.url.split('#')[0]!;
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A visitor's page that notices whatever runs. */
  async function visit() {
    const { page, problems } = await browser.visit();
    page.on('dialog', (dialog) => {
      problems.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    return { page, problems };
  }
  const expectNothingRan = async (page: Page, problems: string[]) => {
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(problems).toEqual([]);
  };

  test('of an article runs in no page of the help centre', async () => {
    const { page, problems } = await visit();
    for (const path of [
      '/help?language=en',
      '/help/categories/faq?language=en',
      article,
      `/help/search?language=en&q=${encodeURIComponent(`zorblax rental ${IMAGE}`)}`,
      `/help/search?language=en&q=${encodeURIComponent(`${ATTRIBUTE} ${SCRIPT}`)}`,
    ]) {
      await page.goto(app.url + path);
      await page.getByRole('searchbox').waitFor();
      await expectNothingRan(page, problems);
    }
    await page.goto(app.url + article);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('<img src=x');
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    await page.getByRole('searchbox').fill(`how long do zorblax rentals last ${IMAGE}`);
    await page.locator('#found a').first().waitFor();
    await expectNothingRan(page, problems);
    await page.context().close();
  });

  test('of a customer’s name, message and file runs nowhere in the console', async () => {
    const identity = { externalId: 'cus-evil', name: `${IMAGE}${SCRIPT}`, email: 'evil@example.com' };
    const identityToken = await signIdentity(identity, app.identitySecret, app.candor.clock);
    const customer = await openConversation(app.url, { identityToken });
    const form = new FormData();
    form.append('file', new Blob(['a note']), `${IMAGE}.txt`);
    const sent = await fetch(`${app.url}/v1/conversations/${customer.id}/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${customer.secret}` },
      body: form,
    });
    const file = (await sent.json()) as { id: string };
    await customer.call('POST', '/messages', { text: `${IMAGE} ${SCRIPT} ${LINK}`, fileIds: [file.id] });
    await customer.say('How long do zorblax rentals last?');
    await customer.call('POST', '/human');
    // Of words that no article has.
    const search = 'wombats <marquee onstart=quokka>';
    await fetch(`${app.url}/help/search?language=en&q=${encodeURIComponent(search)}`);

    const { page, problems } = await visit();
    await page.goto(`${app.url}/console/all/${customer.id}`);
    await page.getByLabel('E-mail').fill(app.adminEmail);
    await page.getByLabel('Password').fill(app.adminPassword);
    await page.keyboard.press('Enter');
    await page.getByText('<img src=x onerror="window.hit=1">').first().waitFor();
    await expectNothingRan(page, problems);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    for (const [path, shown] of [
      ['gaps', '<marquee onstart'],
      ['all', '<img src=x'],
    ] as const) {
      await page.goto(`${app.url}/console/${path}`);
      await page.getByText(shown).first().waitFor();
      await expectNothingRan(page, problems);
    }
    await page.context().close();
  });
});
