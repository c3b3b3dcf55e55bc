import { AppError } from '#server/kernel/index.ts';
import type { Config } from '#server/platform/config/index.ts';
import { readLock } from '#server/platform/db/index.ts';

export interface RunningServer {
  url: string;
  call<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T>;
  /** What it answers, as text. */
  read(path: string): Promise<string>;
}

/** The server that has this embedded database open, if one runs: a command beside it asks it instead. */
export async function findServer(config: Config): Promise<RunningServer | undefined> {
  if (config.database.kind !== 'embedded') return undefined;
  const owner = await readLock(config.database.folder);
  if (!owner?.url || !owner.token) return undefined;
  const { url, token } = owner;
  return {
    url,
    call: async <T>(method: string, path: string, body?: unknown) =>
      JSON.parse(await ask(`${url}${path}`, method, token, body)) as T,
    read: (path) => ask(`${url}${path}`, 'GET', token),
  };
}

async function ask(url: string, method: string, token: string, body?: unknown): Promise<string> {
  const answer = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  if (answer.ok) return text;
  const error = readError(text);
  throw new AppError('upstream_failed', error?.message ?? `The running server answered ${answer.status}.`, {
    ...(error?.fix ? { fix: error.fix } : {}),
  });
}

function readError(text: string): { message: string; fix?: string } | undefined {
  try {
    return (JSON.parse(text) as { error?: { message: string; fix?: string } }).error;
  } catch {
    return undefined;
  }
}
