import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAccount } from '#server/access/index.ts';
import { findViolations, openBrowser, type TestBrowser, type Viewer } from '#server/testing/browser.ts';
import { clearDesk, requirement, startTestApp, type TestApp } from '#server/testing/index.ts';

const SECRET = 'she-is-the-mayors-sister';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe.skipIf(!requirement('browser'))('a conversation in the console', () => {
  let app: TestApp;
  let browser: TestBrowser;
  const ben = { email: 'ben@example.com', password: 'correct horse battery' };
  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp({ company: 'examples/shop' }), openBrowser()]);
    const passwordCost = { cost: 1024, blockSize: 8, parallelization: 1 };
    const by = { kind: 'nobody' as const };
    await createAccount({ ...app.candor, passwordCost }, { ...ben, name: 'Ben', role: 'agent', by });
  });
  beforeEach(() => clearDesk(app));
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const say = async (page: Page, text: string) => {
    await page.locator('.panel textarea').fill(text);
    await page.locator('.panel textarea').press('Enter');
  };
  /** A customer on the demo shop who asked for a person, and now waits. */
  async function openWaiting(customer: string, ...words: string[]) {
    const { page } = await browser.visit();
    // Each visit begins a conversation, although this customer may have one open elsewhere.
    await page.route('**/v1/conversations/resume', (route) => route.fulfill({ status: 204 }));
    await page.goto(`${app.url}/?customer=${customer}&lang=en`);
    await page.locator('.bubble').click();
    for (const text of words) {
      await say(page, text);
      await page.locator('article.assistant').last().waitFor();
    }
    await say(page, 'I want to talk to a human, please.');
    await page.locator('.status').getByText('A person will take over').waitFor();
    return page;
  }
  const admin = () => ({ email: app.adminEmail, password: app.adminPassword });
  async function signIn(who: { email: string; password: string }, viewer: Viewer = {}) {
    const { page, problems } = await browser.visit(viewer);
    await page.goto(`${app.url}/console/waiting`);
    await page.getByLabel('E-mail').fill(who.email);
    await page.getByLabel('Password').fill(who.password);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Lists' }).waitFor();
    return { page, problems };
  }
  const open = async (page: Page, name: string) => {
    await page.locator('[data-row]').filter({ hasText: name }).first().click();
    await page.getByRole('heading', { name }).waitFor();
  };
  const field = (page: Page, name = 'Reply to the customer') => page.getByRole('textbox', { name });
  const log = (page: Page) => page.getByRole('log', { name: 'Transcript' });
  const leave = (...pages: Page[]) => Promise.all(pages.map((page) => page.context().close()));

  test('an agent takes over, notes, replies with a file, hands back, resolves; the customer sees what is theirs and rates', async () => {
    const { page, problems } = await signIn(admin());
    const customer = await openWaiting('nora', 'How long do I have to return something?');
    await open(page, 'Nora Lindqvist');
    await page.getByText('What the customer wants').waitFor();
    await page.getByRole('button', { name: 'Take' }).click();
    await customer.locator('.status').getByText('Anna Admin is here').waitFor();

    await page.getByRole('button', { name: 'Private note' }).click();
    await field(page, 'Private note').fill(`${SECRET} `);
    await field(page, 'Private note').pressSequentially('@be');
    await page.getByRole('option', { name: 'Ben' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await log(page).getByText(SECRET).waitFor();
    await log(page).getByText('@Ben').waitFor();

    await page.getByLabel('Choose files to send').setInputFiles([
      { name: 'label.png', mimeType: 'image/png', buffer: PNG },
      { name: 'run.exe', mimeType: 'image/png', buffer: Buffer.from('7f454c4602010100000000000000', 'hex') },
    ]);
    await page.getByText('This kind of file is not accepted.').waitFor();
    await page.getByRole('button', { name: 'Remove run.exe' }).click();
    await field(page).fill('Here is your **label**.');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('region', { name: 'Preview' }).locator('strong', { hasText: 'label' }).waitFor();
    // Not before the picture is there.
    await page.getByRole('button', { name: /^Send/, disabled: false }).first().waitFor();
    await field(page).press('Control+Enter');
    await customer.locator('article.agent strong', { hasText: 'label' }).waitFor();
    const [download] = await Promise.all([
      customer.waitForEvent('download'),
      customer.getByRole('button', { name: 'label.png' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('label.png');
    expect((await readFile(await download.path())).equals(PNG)).toBe(true);
    await log(page).getByRole('img', { name: 'label.png' }).waitFor();
    const width = () =>
      log(page)
        .getByRole('img', { name: 'label.png' })
        .evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth);
    await expect.poll(width).toBe(1);

    await page.getByRole('button', { name: 'Hand back' }).click();
    await page.keyboard.type('Only needed a label.');
    await page.keyboard.press('Control+Enter');
    await log(page).getByText('handed back to the assistant').waitFor();
    await customer.locator('.status').getByRole('button', { name: 'Talk to a person' }).click();
    await page.getByText('Waiting for a person').waitFor();
    await page.getByRole('button', { name: 'Take' }).click();
    await field(page).fill('Anything else?');
    await page.getByRole('button', { name: 'Send and resolve' }).click();
    await customer.getByRole('button', { name: '5 of 5' }).click();
    await customer.getByText('Thank you for telling us.').waitFor();
    await customer.reload();
    await customer.locator('.bubble').click();
    await customer.getByText('Anything else?').waitFor();
    expect(await customer.content()).not.toContain(SECRET);
    // After a while it is called by its other name.
    await page.getByRole('button', { name: /Undo|Reopen/ }).click();
    await field(page).waitFor();
    await customer.locator('.status').getByText('Anna Admin is here').waitFor();
    expect(problems).toEqual([]);
    await leave(page, customer);
  });

  test('a canned reply fills in what is known; what is missing is marked and keeps it from being sent', async () => {
    await app.candor.db.deleteFrom('canned_reply').execute();
    const { page } = await signIn(admin());
    await page.goto(`${app.url}/console/settings/canned`);
    await page.getByText('There are no canned replies yet').waitFor();
    await page.getByRole('button', { name: 'New reply' }).click();
    await page.getByLabel('Title').fill('Parcel sent');
    await page.getByLabel('Shortcut').fill('sent');
    await page
      .getByLabel('Text')
      .fill('Dear {{customer.name}}, order {{order_number}} is on its way. {{agent.name}}');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('/sent').waitFor();

    const customer = await openWaiting('nora');
    await page.goto(`${app.url}/console/waiting`);
    await open(page, 'Nora Lindqvist');
    await page.keyboard.press('t');
    await field(page).fill('');
    await field(page).pressSequentially('/par');
    await page.getByRole('option', { name: '/sent' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect
      .poll(() => field(page).inputValue())
      .toBe('Dear Nora Lindqvist, order {{order_number}} is on its way. Anna Admin');
    await page.getByText('Fill in before you send:').waitFor();
    expect(await page.getByRole('button', { name: /^Send/ }).first().isDisabled()).toBe(true);
    await page.keyboard.press('Control+Enter');
    // The placeholder is selected: typing replaces it.
    await page.keyboard.type('FP-10231');
    await page.keyboard.press('Control+Enter');
    await customer.locator('article.agent').getByText('order FP-10231 is on its way').waitFor();
    await leave(page, customer);
  });

  test('two agents: each sees the other type, and a reply over a colleague’s is not sent before they chose', async () => {
    const anna = await signIn(admin());
    const other = await signIn(admin());
    const colleague = await signIn(ben);
    const customer = await openWaiting('hugo');
    for (const { page } of [anna, other, colleague]) await open(page, 'Hugo Marchand');
    await anna.page.keyboard.press('t');
    await field(anna.page).fill('Let me look');
    await colleague.page.getByText('Anna Admin is typing a reply').waitFor();
    await anna.page.getByText('Ben is looking at this too').waitFor();
    // The same account in a second window answers first.
    await field(other.page).fill('I have it.');
    await field(other.page).press('Control+Enter');
    await log(anna.page).getByText('I have it.').waitFor();
    await field(anna.page).press('Control+Enter');
    await anna.page.getByText('Anna Admin replied while you were writing.').waitFor();
    expect(await findViolations(anna.page)).toEqual([]);
    expect(await customer.locator('article.agent').getByText('Let me look').count()).toBe(0);
    await anna.page.getByRole('button', { name: 'Send anyway' }).click();
    await customer.locator('article.agent').getByText('Let me look').waitFor();

    await anna.page.getByRole('button', { name: 'Assign' }).click();
    await anna.page.getByLabel('Assign to').selectOption({ label: 'Ben (online, 0 of 6)' });
    await anna.page.getByLabel('Note (optional)').fill('You know him.');
    await anna.page.getByRole('button', { name: 'Assign', exact: true }).last().click();
    await anna.page.getByText('With Ben').waitFor();
    await field(colleague.page).waitFor();
    await log(colleague.page).getByText('to Ben. You know him.').waitFor();
    await leave(anna.page, other.page, colleague.page, customer);
  });

  test('a wrong answer and a wrong label are said with a few clicks, shown in the trace, and taken back', async () => {
    const { page } = await signIn(admin());
    const customer = await openWaiting('nora', 'How long do I have to return something?');
    await open(page, 'Nora Lindqvist');
    const answer = log(page).locator('li', { hasText: '30 days' }).first();
    await answer.getByRole('button', { name: 'Wrong answer' }).click();
    await answer.getByLabel('The article is out of date').check();
    await answer.getByLabel('Right article').fill('refund');
    await answer.getByRole('group', { name: 'Articles found' }).getByRole('radio').first().check();
    await answer.getByLabel('Comment').fill('It is 60 days since May.');
    expect(await findViolations(page)).toEqual([]);
    await answer.getByRole('button', { name: 'Save' }).click();
    await answer.getByText('It is 60 days since May.').waitFor();
    await answer.getByText('Why did it say that?').click();
    await answer.getByText('It answered from the articles.').waitFor();
    await answer.getByRole('button', { name: /Correct emotion/ }).click();
    await answer.getByLabel('Right emotion').selectOption('frustrated');
    await answer.getByText('by Anna Admin').waitFor();
    expect(await findViolations(page)).toEqual([]);
    for (let left = await answer.getByRole('button', { name: 'Undo' }).count(); left > 0; left--) {
      await answer.getByRole('button', { name: 'Undo' }).first().click();
      await expect.poll(() => answer.getByRole('button', { name: 'Undo' }).count()).toBe(left - 1);
    }
    await answer.getByRole('button', { name: 'Good answer' }).click();
    await answer.getByText('Good answer').waitFor();
    await leave(page, customer);
  });

  test('a duplicate is looked into and merged; the customer is told, and each shows the way to the other', async () => {
    const { page } = await signIn(admin());
    const first = await openWaiting('hugo');
    const second = await openWaiting('hugo');
    await page.goto(`${app.url}/console/waiting`);
    await open(page, 'Hugo Marchand');
    const related = page
      .locator('section', { has: page.getByRole('heading', { name: 'Other conversations' }) })
      .last();
    await related.locator('details', { hasText: 'waiting' }).locator('summary').first().click();
    await related.getByText('customer:').first().waitFor();
    await related.getByRole('button', { name: 'Merge into it…' }).click();
    await page.getByText('All messages').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await related.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByRole('link', { name: 'Merged into another conversation' }).waitFor();
    await log(page).getByText('merged this with').waitFor();
    const told = 'We have put this conversation together';
    const toldIn = async () => (await first.getByText(told).count()) + (await second.getByText(told).count());
    await expect.poll(toldIn).toBe(1);
    await page.getByRole('link', { name: 'Merged into another conversation' }).click();
    await log(page).getByText('merged this with').waitFor();
    await leave(page, first, second);
  });

  test('by keyboard alone: note, take, reply, put back, take, resolve, undo', async () => {
    const { page, problems } = await signIn(admin());
    const customer = await openWaiting('nora');
    await page.locator('[data-row]').filter({ hasText: 'Nora Lindqvist' }).first().waitFor();
    const focused = () => page.evaluate('document.activeElement.textContent') as Promise<string>;
    do await page.keyboard.press('j');
    while (!(await focused()).includes('Nora Lindqvist'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Known customer');
    await page.keyboard.press('Control+Enter');
    await log(page).getByText('Known customer').waitFor();
    // The field goes a moment after the note is there; until then a key is a letter.
    await field(page, 'Private note').waitFor({ state: 'detached' });
    await page.keyboard.press('t');
    await page.getByRole('textbox', { name: 'Reply to the customer' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Hello!');
    await page.keyboard.press('Control+Enter');
    await customer.locator('article.agent').getByText('Hello!').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Put back', disabled: false }).waitFor();
    await page.keyboard.press('d');
    await page.getByText('Waiting for a person').waitFor();
    await page.getByRole('button', { name: 'Take', disabled: false }).waitFor();
    await page.keyboard.press('t');
    await page.getByRole('textbox', { name: 'Reply to the customer' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Resolve', disabled: false }).waitFor();
    await page.keyboard.press('e');
    await page.keyboard.press('Enter');
    await page.getByText('This conversation is closed.').waitFor();
    await page.getByRole('button', { name: /Undo|Reopen/, disabled: false }).waitFor();
    await page.keyboard.press('o');
    await page.getByText('With Anna Admin').waitFor();
    expect(problems).toEqual([]);
    await leave(page, customer);
  });

  test.each([{ dark: false }, { dark: true }, { phone: true }, { phone: true, dark: true }])(
    'axe finds nothing to complain about, and nothing is cut off: %o',
    async (viewer) => {
      const customer = await openWaiting('nora', 'How long do I have to return something?');
      const { page } = await signIn(admin(), viewer);
      await open(page, 'Nora Lindqvist');
      const check = async () => {
        expect(await findViolations(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      };
      await check();
      await page.getByRole('button', { name: 'Take' }).click();
      await field(page).fill('A reply\nwith lines');
      await page.getByRole('button', { name: 'Preview' }).click();
      await check();
      for (const name of ['Assign', 'Hand back', 'Resolve']) {
        await page.getByRole('button', { name, exact: false }).first().click();
        await check();
        await page.keyboard.press('Escape');
      }
      await page.getByRole('button', { name: 'Private note' }).click();
      await field(page, 'Private note').fill('A note');
      await page.keyboard.press('Control+Enter');
      await log(page).getByText('A note').waitFor();
      for (const why of await page.getByText('Why did it say that?').all()) await why.click();
      await check();
      await leave(page, customer);
    },
  );
});
