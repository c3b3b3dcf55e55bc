import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { requirement } from './requirements.ts';

/** How a person looks at a page. */
export interface Viewer {
  dark?: boolean;
  phone?: boolean;
  locale?: string;
}

export interface TestBrowser extends AsyncDisposable {
  /** A fresh visitor: no cookie and nothing stored. What goes wrong in their pages is collected in `problems`. */
  visit(viewer?: Viewer): Promise<{ page: Page; problems: string[] }>;
  close(): Promise<void>;
}

// The sandbox needs rights that a container lacks; the rest keeps the browser from calling home.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long anything in a page may take on a busy machine. */
export const PATIENCE_MS = 60_000;

/** Chromium of this machine, without a window. Only where `requirement('browser')` is there. */
export async function openBrowser(): Promise<TestBrowser> {
  const executablePath = requirement('browser')!;
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS, timeout: 2 * PATIENCE_MS });
  const close = () => browser.close();
  return { visit: (viewer) => visit(browser, viewer ?? {}), close, [Symbol.asyncDispose]: close };
}

async function visit(browser: Browser, viewer: Viewer) {
  const context = await browser.newContext({
    colorScheme: viewer.dark ? 'dark' : 'light',
    viewport: viewer.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    locale: viewer.locale ?? 'en-US',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  return { page, problems };
}

/** What axe-core finds wrong on the page as it is now, one line each; none is the aim. */
export async function findViolations(page: Page): Promise<string[]> {
  const script = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const violations =
    await page.evaluate(`${script};axe.run(document, { resultTypes: ['violations'] }).then((result) =>
    result.violations.map(({ id, help, nodes }) => id + ': ' + help + ' ' + nodes.map((node) => node.target.join(' ')).join(', ')))`);
  return violations as string[];
}
