import { join } from 'node:path';
import type { Command } from 'commander';
import { createSetupCode, needsSetup } from '#server/access/index.ts';
import { type Candor, compose } from '#server/compose.ts';
import { AppError } from '#server/kernel/index.ts';
import { loadSecret } from '#server/platform/secrets/index.ts';
import { untilStopped } from '../main.ts';
import { DEMO_EMAIL, demoPassword, ensureDemoAdmin, startDemoShop } from './demo.ts';
import { describeIngest } from './describe-ingest.ts';
import { progress, say } from './output.ts';
import { seedDemo } from './seed-demo.ts';
import { serve } from './serve.ts';
import { companyConfig, companyFolder, isDemo } from './settings.ts';

/** `candor start`: everything that a company needs, in one process. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('serve the chat, the console, the help centre and the API')
    .option('--company <folder>', 'the company folder; the demo shop when left out')
    .option('--port <number>', 'port to listen on (PORT)')
    .action((options: { company?: string; port?: string }) => start(options));
}

async function start(options: { company?: string; port?: string }): Promise<void> {
  const began = performance.now();
  const company = companyFolder(options.company);
  const env = { ...process.env, ...(options.port ? { PORT: options.port } : {}) };
  const config = companyConfig(company, env);
  await using stack = new AsyncDisposableStack();
  await buildScreens();
  const isDemoShop = isDemo(company);
  const shop = isDemoShop ? stack.use(await startDemoShop(company, config.dataFolder)) : undefined;
  const secret = await loadSecret(config);
  const { identitySecret: configured, dataFolder } = config;
  const identitySecret = await loadSecret({ secret: configured, dataFolder }, 'identity-secret');
  const actionEnv = { ...process.env, ...(shop ? { SHOP_URL: shop.url } : {}) };
  const allowedHosts = shop ? [new URL(shop.url).host] : [];
  say('opening the database');
  const candor = stack.use(await compose(config, { actionEnv, allowedHosts }));
  await applyOrKeep(candor, company);
  if (isDemoShop) await ensureDemoAdmin(candor, secret);
  // Before anything is served: turns that are played as of days ago look abandoned to what looks for such turns.
  if (isDemoShop && (await seedDemo(candor))) say('put some past conversations into the demo');
  const demo = shop ? { storefront: join(company, 'storefront'), shopUrl: shop.url } : undefined;
  const { port, host } = config;
  const serving = stack.use(
    await serve({ candor, company, secret, identitySecret, port, host, ...(demo ? { demo } : {}) }),
  );
  const stopped = untilStopped();
  await announce(candor, serving.url, secret, isDemoShop, performance.now() - began);
  await stopped;
  say('stopping');
}

/** A company folder that has problems, or is behind the database, does not keep the desk closed if it ever ran. */
async function applyOrKeep(candor: Candor, company: string): Promise<void> {
  const bar = progress('reading articles');
  try {
    const { release, ingest } = await candor.apply(company, { onProgress: bar.show });
    bar.end();
    say(`release ${release} of ${company}`);
    for (const line of describeIngest(ingest)) say(line);
  } catch (thrown) {
    bar.end();
    const isFolders =
      thrown instanceof AppError && ['company_invalid', 'company_drifted'].includes(thrown.code);
    if (!isFolders || !candor.hasRelease()) throw thrown;
    say(`${thrown.message}\n${thrown.fix ?? ''}\ngoing on with release ${candor.engine().release.number}`);
  }
}

async function buildScreens(): Promise<void> {
  const { buildScreens: build } = await import('../../scripts/build-screens.ts');
  await build({ log: say });
}

async function announce(
  candor: Candor,
  url: string,
  secret: string,
  isDemoShop: boolean,
  ms: number,
): Promise<void> {
  say('');
  say(`Candor is ready after ${(ms / 1000).toFixed(1)} s`);
  say(`  ${isDemoShop ? 'shop    ' : 'start   '}  ${url}/`);
  say(`  console   ${url}/console`);
  say(`  help      ${url}/help`);
  say(`  API       ${url}/docs`);
  if (isDemoShop) say(`  login     ${DEMO_EMAIL}  ${demoPassword(secret)}`);
  if (await needsSetup(candor.db))
    say(`  set-up    open ${url}/console with the code ${createSetupCode(secret)}`);
  if (!candor.config.model)
    say('  model     none: answers are quoted from your articles (CANDOR_MODEL connects one)');
  if (candor.config.embedding)
    say(`  meaning   ${candor.config.embedding.name}: what it adds is in the console under Finding`);
  say('Stop with Ctrl-C.');
}
