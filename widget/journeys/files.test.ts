import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChatSite, startChatSite } from '#server/testing/chat-site.ts';
import { requirement } from '#server/testing/index.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const photo = { name: 'photo.png', mimeType: 'image/png', buffer: PNG };
const note = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('The seam is open.') };

describe.skipIf(!requirement('browser'))('files in the chat', () => {
  let site: ChatSite;
  beforeAll(async () => {
    site = await startChatSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  const choose = (page: Page, files: (typeof photo)[]) =>
    page.locator('input[type="file"]').setInputFiles(files);
  const drafts = (page: Page) => page.locator('.drafts .file');

  test('chosen files are shown with a small picture, go with the message, and can be saved again', async () => {
    const { page, composer, leave } = await site.open();
    await choose(page, [photo, note]);
    await drafts(page).nth(1).getByText('note.txt').waitFor();
    await drafts(page).first().locator('canvas').waitFor();
    await composer.fill('This is the tear.');
    await page.locator('.send:not(:disabled)').click();
    const sent = page.locator('article.customer');
    await sent.getByText('This is the tear.').waitFor();
    await expect.poll(() => drafts(page).count()).toBe(0);
    await sent.locator('canvas').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sent.getByRole('button', { name: 'Save note.txt' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toBe('The seam is open.');
    await leave();
  });

  test('a file may go without words, and one that was taken out does not go', async () => {
    const { page, leave } = await site.open();
    await choose(page, [photo, note]);
    await page.getByRole('button', { name: 'Remove note.txt' }).click();
    await page.locator('.send:not(:disabled)').click();
    await page.locator('article.customer').getByText('photo.png').waitFor();
    expect(await page.getByText('note.txt').count()).toBe(0);
    await leave();
  });

  test('files can be dropped and pasted', async () => {
    const { page, leave } = await site.open();
    await page.evaluate(`window.give = (kind) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(${JSON.stringify([...PNG])})], kind + 'ed.png', { type: 'image/png' }));
      const options = { bubbles: true, composed: true, cancelable: true };
      document.querySelector('candor-chat').shadowRoot.querySelector('.composer textarea').dispatchEvent(
        kind === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', { ...options, clipboardData: data }),
      );
    }`);
    for (const kind of ['drop', 'paste']) {
      await page.evaluate(`window.give('${kind}')`);
      await drafts(page).getByText(`${kind}ed.png`).waitFor();
    }
    await leave();
  });

  test('what cannot be sent says why at once, and the rest goes all the same', async () => {
    const { page, leave } = await site.open();
    await choose(page, [
      { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(11 * 1024 * 1024) },
      { name: 'all.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') },
      { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      note,
    ]);
    await page.getByText(/film\.mp4 is larger than 10(\.5)? MB/).waitFor();
    await page.getByText('all.zip is a kind of file that we do not take').waitFor();
    await page.getByText('nothing.txt is empty').waitFor();
    await page.locator('.send:not(:disabled)').click();
    await page.locator('article.customer').getByText('note.txt').waitFor();
    expect(await page.locator('article.customer .file').count()).toBe(1);
    await leave();
  });

  test('more files than go with one message are left out and named', async () => {
    const { page, leave } = await site.open();
    await choose(
      page,
      Array.from({ length: 6 }, (_, index) => ({ ...note, name: `note-${index}.txt` })),
    );
    await page.getByText('note-5.txt was left out: at most 5 files').waitFor();
    await leave();
  });

  test('what a file says it is counts for nothing: the server looks, and the customer reads why', async () => {
    const { page, leave } = await site.open();
    await choose(page, [
      { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('4d5a90000300', 'hex') },
    ]);
    await drafts(page).locator('.failed').waitFor();
    expect(await page.locator('.send').isDisabled()).toBe(true);
    await leave();
  });

  test('a hostile name stays a name', async () => {
    const { page, problems, leave } = await site.open();
    await choose(page, [{ ...note, name: '<img src=x onerror="window.hacked=1">.txt' }]);
    await page.locator('.send:not(:disabled)').click();
    await page.locator('article.customer .file').waitFor();
    expect(await page.locator('.log img').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(problems).toEqual([]);
    await leave();
  });

  test('how far a large file is can be seen, and it can be stopped', async () => {
    const { page, leave } = await site.open();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 50,
      downloadThroughput: 500_000,
      uploadThroughput: 20_000,
    });
    const large = Buffer.concat([PNG, Buffer.alloc(2_000_000)]);
    await choose(page, [{ ...photo, buffer: large }]);
    await drafts(page).getByRole('progressbar').waitFor();
    await drafts(page)
      .getByText(/^[1-9]\d? %$/)
      .waitFor();
    await page.getByRole('button', { name: 'Remove photo.png' }).click();
    await expect.poll(() => drafts(page).count()).toBe(0);
    await leave();
  });
});
