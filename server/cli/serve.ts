import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { exportRelease } from '#server/company/index.ts';
import type { Candor } from '#server/compose.ts';
import { createApp, type RouteDoor } from '#server/http/index.ts';
import { AppError, errorMessage } from '#server/kernel/index.ts';
import { announceServer } from '#server/platform/db/index.ts';
import { newSecret } from '#server/platform/secrets/index.ts';
import { seedDemo } from './seed-demo.ts';

const SCREENS = resolve(import.meta.dirname, '../../dist');
const REFRESH_MS = 5000;

export interface ServeInput {
  candor: Candor;
  company: string;
  secret: string;
  identitySecret: string;
  port: number;
  host: string;
  demo?: { storefront: string; shopUrl: string };
}

export interface Serving extends AsyncDisposable {
  url: string;
  /** Every route of the server and who may call it. */
  doors: RouteDoor[];
}

/**
 * Listens, follows the sources, takes up abandoned turns, does what time brings, and tells commands beside it where it is. Throws
 * `port_taken`. Disposing of it stops all of that and leaves the database open.
 */
export async function serve(input: ServeInput): Promise<Serving> {
  const { candor, company, secret, identitySecret, port, host, demo } = input;
  const localToken = `local_${newSecret()}`;
  await using stack = new AsyncDisposableStack();
  let watching = candor.watch();
  stack.defer(() => watching[Symbol.asyncDispose]());
  const app = await createApp({
    ...candor,
    secret,
    identitySecret,
    localToken,
    release: () => candor.engine().release,
    apply: async (folder, force) => {
      const summary = await candor.apply(folder ?? company, { force });
      // A new release may name other sources.
      await watching[Symbol.asyncDispose]();
      watching = candor.watch();
      return summary;
    },
    exportTo: (folder) => exportRelease(candor, folder),
    ingest: (only) => candor.ingest(only),
    ...(demo ? { seed: () => seedDemo(candor) } : {}),
    ...(existsSync(join(SCREENS, 'console')) ? { screens: SCREENS } : {}),
    ...(demo ? { demo } : {}),
    ...(candor.config.redisUrl ? { redisUrl: candor.config.redisUrl } : {}),
    ...(candor.config.publicUrl ? { publicUrl: candor.config.publicUrl } : {}),
    trustProxy: candor.config.trustProxy,
    maxConnections: candor.config.maxConnections,
    maxRequests: candor.config.maxRequests,
  });
  stack.defer(() => app.close());
  const url = await listen(app, host, port);
  const { lock } = candor.database;
  if (lock) await announceServer(lock, { url, token: localToken });
  stack.use(candor.runner.startRecovering());
  stack.use(candor.startJobs());
  stack.use(candor.desk.start());
  const timer = setInterval(() => {
    candor
      .refresh()
      .catch((thrown) => candor.log.warn({ reason: errorMessage(thrown) }, 'could not refresh'));
  }, REFRESH_MS);
  // Alone with an embedded database, nobody else can change anything.
  if (lock) clearInterval(timer);
  stack.defer(() => clearInterval(timer));
  const owned = stack.move();
  return { url, doors: app.doors, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

async function listen(
  app: Awaited<ReturnType<typeof createApp>>,
  host: string,
  port: number,
): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw thrown;
    throw new AppError('port_taken', `Port ${port} is taken by another program.`, {
      fix: `Stop that program, or choose another port: PORT=${port + 1} npm start`,
    });
  }
  const address = app.server.address() as AddressInfo;
  const shown = host === '0.0.0.0' || host === '127.0.0.1' || host === '::' ? 'localhost' : address.address;
  return `http://${shown}:${address.port}`;
}
