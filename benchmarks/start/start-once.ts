import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 120_000;

/** Milliseconds from the process's start to an answer over HTTP. */
export interface StartTimes {
  health: number;
  /** The page that a visitor looks at. */
  page: number;
}

/**
 * Starts a server in a process of its own, waits for its first answers and stops it again. Throws what it printed when
 * it ends by itself.
 */
export async function startOnce(
  args: string[],
  env: Record<string, string>,
  paths: { health: string; page: string },
): Promise<StartTimes> {
  const port = await findFreePort();
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'] ?? '', ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const closed = once(child, 'close');
  try {
    const answered = async (path: string) => {
      await untilAnswered(`http://127.0.0.1:${port}${path}`, () => child.exitCode !== null, began);
      return performance.now() - began;
    };
    return { health: await answered(paths.health), page: await answered(paths.page) };
  } catch (thrown) {
    throw new Error(`The server did not answer: ${said.slice(-2000)}`, { cause: thrown });
  } finally {
    child.kill('SIGINT');
    await closed;
  }
}

async function untilAnswered(url: string, hasEnded: () => boolean, began: number): Promise<void> {
  for (;;) {
    if (hasEnded() || performance.now() - began > PATIENCE_MS) throw new Error(`no answer from ${url}`);
    const answer = await fetch(url).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await wait(5);
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
