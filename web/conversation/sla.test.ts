import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations, openBrowser, type TestBrowser } from '#server/testing/browser.ts';
import {
  openConversation,
  requirement,
  setCompany,
  startTestApp,
  type TestApp,
} from '#server/testing/index.ts';

const HOUR = 3_600_000;

describe.skipIf(!requirement('browser'))('a case that nobody answers, in the console', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let ahead = 0;
  const clock = { now: () => new Date(Date.now() + ahead) };
  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp({ overrides: { clock } }), openBrowser()]);
    // Time counts around the clock, whatever day it is.
    await setCompany({ nodes: [app.candor] }, { hours: undefined });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  test('the agent sees the warning and the breach without reloading, in the list and in the transcript', async () => {
    const customer = await openConversation(app.url);
    await customer.say('I want to talk to a human please');
    const { page, problems } = await browser.visit();
    await page.clock.setSystemTime(clock.now());
    await page.goto(`${app.url}/console/waiting`);
    await page.getByLabel('E-mail').fill(app.adminEmail);
    await page.getByLabel('Password').fill(app.adminPassword);
    await page.keyboard.press('Enter');
    const row = page.locator('[data-row]').first();
    await row.getByText('3 h left').waitFor();
    await row.click();
    const transcript = page.getByRole('log', { name: 'Transcript' });
    await transcript.getByText('I want to talk to a human please').first().waitFor();

    ahead += 3.3 * HOUR;
    await page.clock.setSystemTime(clock.now());
    await transcript.getByText('sla-first-answer-warning').waitFor();
    await row.getByText(/(3[5-9]|4[01]) min left/).waitFor();

    ahead += HOUR;
    await page.clock.setSystemTime(clock.now());
    await transcript.getByText('sla-first-answer-breached').waitFor();
    await row.getByText(/(1[89]|2[0-9]) min late/).waitFor();
    expect(await transcript.getByText('priority low → medium').count()).toBe(1);
    expect(await findViolations(page)).toEqual([]);

    await page.goto(`${app.url}/console/live`);
    await page.getByRole('link', { name: '1', exact: true }).click();
    await row.getByText(/(1[89]|2[0-9]) min late/).waitFor();
    expect(problems).toEqual([]);
  });
});
