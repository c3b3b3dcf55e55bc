import type { ErrorBody } from '../../contract/index.ts';

/** What the server said when it did not do what was asked; `status` 0 when it could not be reached. */
export class CallError extends Error {
  readonly status: number;
  readonly fix: string | undefined;
  readonly fields: Record<string, string>;
  constructor(status: number, message: string, fix?: string, fields: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.fix = fix;
    this.fields = fields;
  }
}

/** Calls the server of this page. Throws `CallError`; an empty answer is undefined. */
export async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  // A page of another site cannot send this header, so it cannot act for the agent.
  const headers: Record<string, string> = { Accept: 'application/json', 'X-Candor': '1' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  return send<T>(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

/** Sends a form with a file in it. Throws `CallError`. */
export async function sendForm<T>(path: string, body: FormData, signal: AbortSignal): Promise<T> {
  const headers = { Accept: 'application/json', 'X-Candor': '1' };
  return send<T>(path, { method: 'POST', headers, body, signal });
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch(() => undefined);
  if (!response)
    throw new CallError(0, 'The server cannot be reached.', 'Check your connection, then try again.');
  const text = await response.text();
  if (response.ok) return (text ? JSON.parse(text) : undefined) as T;
  throw toError(response.status, text);
}

function toError(status: number, text: string): CallError {
  try {
    const { error } = JSON.parse(text) as ErrorBody;
    return new CallError(status, error.message, error.fix, error.fields);
  } catch {
    return new CallError(status, `The server answered with an error (${status}).`, 'Try again in a moment.');
  }
}
