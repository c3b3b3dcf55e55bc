import { AppError } from '#server/kernel/index.ts';
import type { Config } from '#server/platform/config/index.ts';
import { readLock } from '#server/platform/db/index.ts';

export interface RunningServer {
  url: string;
  call<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T>;
}

/** The server that has this embedded database open, if one runs: a command beside it asks it instead. */
export async function findServer(config: Config): Promise<RunningServer | undefined> {
  if (config.database.kind !== 'embedded') return undefined;
  const owner = await readLock(config.database.folder);
  if (!owner?.url || !owner.token) return undefined;
  const { url, token } = owner;
  return { url, call: (method, path, body) => call(`${url}${path}`, method, token, body) };
}

async function call<T>(url: string, method: string, token: string, body: unknown): Promise<T> {
  const answer = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  if (answer.ok) return JSON.parse(text) as T;
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
