import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations, openBrowser, type TestBrowser, type Viewer } from '#server/testing/browser.ts';
import { openConversation, requirement, startTestApp, type TestApp } from '#server/testing/index.ts';

const PASSWORD = 'a long enough password';

describe.skipIf(!requirement('browser'))('the settings in a browser', () => {
  let app: TestApp;
  let browser: TestBrowser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  async function openSettings(section: string, viewer: Viewer = {}) {
    const { page, problems } = await browser.visit(viewer);
    await page.goto(`${app.url}/console/settings/${section}`);
    await page.getByLabel('E-mail').fill(app.adminEmail);
    await page.getByLabel('Password').fill(app.adminPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Settings' }).waitFor();
    return { page, problems };
  }
  /** Invites by keyboard alone; answers the one-time link. */
  async function invite(page: Page, name: string) {
    await page.getByRole('button', { name: 'Invite' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('E-mail').waitFor();
    await page.keyboard.type(`${name.toLowerCase()}@example.com`);
    await page.keyboard.press('Tab');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    const link = page.getByRole('region', { name: `Link for ${name}` }).getByLabel('One-time link');
    return link.inputValue();
  }
  const person = (page: Page, name: string) =>
    page.getByRole('list', { name: 'People' }).getByRole('listitem').filter({ hasText: name });
  /** A page whose session has ended: the next step leads to the sign-in, if the page is not there already. */
  async function expectOut(page: Page, link: string) {
    const signIn = page.getByRole('heading', { name: 'Sign in' });
    await page.getByRole('link', { name: link }).or(signIn).first().click();
    await signIn.waitFor();
  }
  let people = 0;
  /** A test that is tried once more invites somebody else. */
  const newName = (name: string) => `${name}${++people}`;
  const leave = (...pages: Page[]) => Promise.all(pages.map((page) => page.context().close()));

  test('an admin invites, the person joins as an agent and sees nothing for admins; disabled, they are out at once and their case waits again', async () => {
    const admin = await openSettings('people');
    const bo = newName('Bo');
    const link = await invite(admin.page, bo);
    await person(admin.page, bo).getByText('invited').waitFor();

    const { page, problems } = await browser.visit();
    await page.goto(link);
    await page.getByRole('heading', { name: `Welcome, ${bo}` }).waitFor();
    await page.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Lists' }).waitFor();
    expect(page.url()).not.toContain('lnk_');
    expect(await page.getByRole('link', { name: 'Live' }).count()).toBe(0);
    // Together: what comes much later than the first key does not go on with it.
    await Promise.all(['g', 's'].map((key) => page.keyboard.press(key)));
    await page.getByRole('heading', { name: 'Your account' }).waitFor();
    expect(
      await page.getByRole('navigation', { name: 'Settings' }).getByRole('link').allTextContents(),
    ).toEqual(['Your account']);
    await page.goto(`${app.url}/console/settings/people`);
    await page.getByRole('heading', { name: 'Your account' }).waitFor();

    const customer = await openConversation(app.url);
    const taken = await page.evaluate(
      async (path) => (await fetch(path, { method: 'POST', headers: { 'x-candor': '1' } })).status,
      `/v1/inbox/${customer.id}/take`,
    );
    expect(taken).toBe(200);

    await admin.page.reload();
    await person(admin.page, bo).getByText('active').waitFor();
    await admin.page.getByRole('button', { name: `Manage ${bo}` }).click();
    await admin.page.getByRole('button', { name: 'Disable' }).click();
    await admin.page.getByText('signed out at once').waitFor();
    await admin.page.getByRole('button', { name: 'Disable' }).click();
    await person(admin.page, bo).getByText('disabled', { exact: true }).waitFor();
    await expectOut(page, 'Inbox');
    await page.getByLabel('E-mail').fill(`${bo.toLowerCase()}@example.com`);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('do not belong together').waitFor();
    const held = await admin.page.evaluate(
      async (path) => (await (await fetch(path)).json()) as { item: { control: string } },
      `/v1/inbox/${customer.id}`,
    );
    expect(held.item.control).toBe('queue');

    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('alert').getByText('cannot be used any more').waitFor();
    expect(problems).toEqual([]);
    expect(admin.problems).toEqual([]);
    await leave(page, admin.page);
  });

  test('a role is changed, an invitation is sent again and revoked; the last admin is refused with a sentence', async () => {
    const { page } = await openSettings('people');
    const cy = newName('Cy');
    const first = await invite(page, cy);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: `Manage ${cy}` }).click();
    await page.getByLabel('Editor').check();
    await page.getByRole('button', { name: 'Save role' }).click();
    await person(page, cy)
      .locator('span', { hasText: /^Editor$/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'New invitation link' }).click();
    const again = await page.getByLabel('One-time link').inputValue();
    expect(again).not.toBe(first);
    await page.getByRole('button', { name: 'Revoke invitation' }).click();
    await page.getByRole('group', { name: 'Revoke invitation' }).getByRole('button').first().click();
    await person(page, cy).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Manage Anna Admin' }).click();
    await page.getByLabel('Supervisor').check();
    await page.getByRole('button', { name: 'Save role' }).click();
    await page.getByRole('alert').getByText('last admin').waitFor();
    await leave(page);
  });

  test('a key is shown once, opens what its scopes open, and is refused once it is revoked', async () => {
    const { page } = await openSettings('keys');
    await page.getByRole('button', { name: 'New key' }).click();
    const name = newName('Report');
    await page.getByLabel('Name').fill(name);
    await page.getByRole('button', { name: 'Make the key' }).click();
    await page.getByText('Choose at least one.').waitFor();
    await page.getByLabel('conversations:read').check();
    await page.getByRole('button', { name: 'Make the key' }).click();
    const key = await page.getByLabel('API key', { exact: true }).inputValue();
    const status = async (path: string) =>
      (await fetch(app.url + path, { headers: { authorization: `Bearer ${key}` } })).status;
    expect([await status('/v1/inbox'), await status('/v1/accounts')]).toEqual([200, 403]);
    await page.reload();
    await page
      .getByText(/Used: (now|\d+ min)/)
      .first()
      .waitFor();
    expect(await page.content()).not.toContain(key);
    const listed = page
      .getByRole('list', { name: 'API keys' })
      .getByRole('listitem')
      .filter({ hasText: name });
    await listed.getByRole('button', { name: 'Revoke' }).click();
    await listed.getByRole('group', { name: 'Revoke' }).getByRole('button', { name: 'Revoke' }).click();
    await listed.waitFor({ state: 'detached' });
    expect(await status('/v1/inbox')).toBe(401);

    await page.getByRole('link', { name: 'Audit' }).click();
    await page.getByText(`revoked the API key ${name}`).waitFor();
    await page.getByLabel('Event').selectOption('apiKey.created');
    await page.getByText(`revoked the API key ${name}`).waitFor({ state: 'detached' });
    await page.getByText(`made the API key ${name} (conversations:read)`).waitFor();
    await leave(page);
  });

  test('one changes one’s own name and password and ends another session', async () => {
    const { page } = await openSettings('people');
    const di = newName('Di');
    const link = await invite(page, di);
    const own = await browser.visit();
    await own.page.goto(link);
    await own.page.getByLabel('Password').fill(PASSWORD);
    await own.page.keyboard.press('Enter');
    await own.page.getByRole('navigation', { name: 'Lists' }).waitFor();
    const other = await browser.visit();
    await other.page.goto(`${app.url}/console/`);
    await other.page.getByLabel('E-mail').fill(`${di.toLowerCase()}@example.com`);
    await other.page.getByLabel('Password').fill(PASSWORD);
    await other.page.keyboard.press('Enter');
    await other.page.getByRole('navigation', { name: 'Lists' }).waitFor();

    await own.page.getByRole('link', { name: 'Settings' }).click();
    await own.page.getByLabel('Your name').fill('Diana');
    await own.page.keyboard.press('Enter');
    await own.page.getByRole('banner').getByText('Diana').waitFor();
    await own.page.getByRole('button', { name: 'End', exact: true }).click();
    await own.page.getByRole('button', { name: 'End', exact: true }).waitFor({ state: 'detached' });
    await expectOut(other.page, 'Settings');
    await own.page.getByLabel('Old password').fill('not my password');
    await own.page.getByLabel('New password').fill('another long password');
    await own.page.keyboard.press('Enter');
    await own.page.getByRole('alert').getByText('This is not your password.').waitFor();
    await own.page.getByLabel('Old password').fill(PASSWORD);
    await own.page.keyboard.press('Enter');
    await own.page.getByText('Changed', { exact: true }).waitFor();
    await leave(page, own.page, other.page);
  });

  test.each([{ dark: false }, { dark: true }, { phone: true }])(
    'axe finds nothing to complain about: %o',
    async (viewer) => {
      const { page, problems } = await openSettings('account', viewer);
      await page.getByText('This one').waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('link', { name: 'People' }).click();
      await page.getByRole('button', { name: 'Invite' }).click();
      expect(await findViolations(page)).toEqual([]);
      await page.getByLabel('E-mail').fill(`${newName('look')}@example.com`);
      await page.getByLabel('Name').fill('Look');
      await page.getByRole('button', { name: 'Make the link' }).click();
      const link = await page.getByLabel('One-time link').inputValue();
      await page.getByRole('button', { name: 'Manage Look' }).last().click();
      await page.getByRole('button', { name: 'Revoke invitation' }).click();
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('link', { name: 'API keys' }).click();
      await page.getByRole('button', { name: 'New key' }).click();
      expect(await findViolations(page)).toEqual([]);
      await page.getByLabel('Name').fill('Look');
      await page.getByLabel('admin').check();
      await page.getByRole('button', { name: 'Make the key' }).click();
      await page.getByLabel('API key', { exact: true }).waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('link', { name: 'Audit' }).click();
      await page.getByRole('list', { name: 'Audit' }).waitFor();
      expect(await findViolations(page)).toEqual([]);

      const { page: guest } = await browser.visit(viewer);
      await guest.goto(link);
      await guest.getByRole('heading', { name: 'Welcome, Look' }).waitFor();
      expect(await findViolations(guest)).toEqual([]);
      await guest.goto('about:blank');
      await guest.goto(`${app.url}/console/welcome#nothing`);
      await guest.getByRole('alert').waitFor();
      expect(await findViolations(guest)).toEqual([]);
      expect(problems).toEqual([]);
      await leave(page, guest);
    },
  );
});
