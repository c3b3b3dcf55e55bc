import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createFirstAdmin } from '#server/access/index.ts';
import { startDemoShop } from '#server/cli/demo.ts';
import { serve } from '#server/cli/serve.ts';
import { isDemo } from '#server/cli/settings.ts';
import { type Candor, compose, type Overrides } from '#server/compose.ts';
import type { RouteDoor } from '#server/http/index.ts';
import { type Config, readConfig } from '#server/platform/config/index.ts';
import type { Database } from '#server/platform/db/index.ts';
import { loadReader, type Reader } from '#server/understanding/index.ts';
import { openSchema } from './databases.ts';
import { requirement } from './requirements.ts';

export interface TestApp extends AsyncDisposable {
  url: string;
  doors: RouteDoor[];
  candor: Candor;
  secret: string;
  identitySecret: string;
  shopUrl: string | undefined;
  adminEmail: string;
  adminPassword: string;
  close(): Promise<void>;
}

const SECRET = 'a secret for tests, long enough to be one';
const IDENTITY_SECRET = 'another one, that the host sites share';
const ADMIN = { email: 'admin@example.com', name: 'Anna Admin', password: 'correct horse battery' };
// The cheapest cost that the hash allows: tests sign in often.
const CHEAP = { cost: 1024, blockSize: 8, parallelization: 1 };

/**
 * The whole product on a free port, for tests: a company folder (the demo shop with its service by default) on
 * PGlite in memory, or on the test server's PostgreSQL in a schema of its own.
 */
export async function startTestApp(
  options: {
    company?: string;
    database?: 'embedded' | 'server';
    overrides?: Overrides;
    /** Then a request names its address in X-Forwarded-For, so that limits by address can be told apart. */
    trustProxy?: boolean;
    /** Environment variables besides those of every test. */
    env?: Record<string, string>;
  } = {},
): Promise<TestApp> {
  await using stack = new AsyncDisposableStack();
  const company = resolve(import.meta.dirname, '../..', options.company ?? 'examples/shop');
  const folder = await mkdtemp(join(tmpdir(), 'candor-test-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const shop = isDemo(company) ? stack.use(await startDemoShop(company, undefined)) : undefined;
  const database: { database?: Database } =
    options.database === 'server' ? { database: await openSchema(requirement('postgres')!) } : {};
  const candor = stack.use(
    await compose(
      { ...testConfig(folder, options.env), trustProxy: options.trustProxy ?? false },
      {
        ...(shop ? { actionEnv: { SHOP_URL: shop.url }, allowedHosts: [new URL(shop.url).host] } : {}),
        ...database,
        reader: await sharedReader(),
        ...options.overrides,
      },
    ),
  );
  await candor.apply(company);
  await createFirstAdmin({ db: candor.db, clock: candor.clock, passwordCost: CHEAP }, ADMIN);
  const demo = shop ? { storefront: join(company, 'storefront'), shopUrl: shop.url } : undefined;
  const serving = stack.use(
    await serve({
      candor,
      company,
      secret: SECRET,
      identitySecret: IDENTITY_SECRET,
      port: 0,
      host: '127.0.0.1',
      ...(demo ? { demo } : {}),
    }),
  );
  const owned = stack.move();
  const close = () => owned.disposeAsync();
  return {
    url: serving.url,
    doors: serving.doors,
    candor,
    secret: SECRET,
    identitySecret: IDENTITY_SECRET,
    shopUrl: shop?.url,
    adminEmail: ADMIN.email,
    adminPassword: ADMIN.password,
    close,
    [Symbol.asyncDispose]: close,
  };
}

let reader: Promise<Reader> | undefined;

/** The apps of one test file share what reads messages. */
export function sharedReader(): Promise<Reader> {
  reader ??= loadReader();
  return reader;
}

function testConfig(folder: string, env: Record<string, string> = {}): Config {
  return {
    ...readConfig({
      CANDOR_DATA: folder,
      CANDOR_SECRET: SECRET,
      CANDOR_LOG: process.env['CANDOR_LOG'] ?? 'error',
      ...env,
    }),
    database: { kind: 'memory' },
  };
}
