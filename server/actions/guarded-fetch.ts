import { lookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPrivateAddress } from '#server/platform/net/index.ts';

const BODY_LIMIT_BYTES = 1_000_000;

export interface OutgoingRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  body?: string;
  timeoutMs: number;
}

/** `sent`: the request may have reached the other side, so its effect may have been made. */
export type FetchResult =
  | { ok: true; status: number; body: string }
  | {
      ok: false;
      reason: 'blocked' | 'timeout' | 'unreachable' | 'too-large' | 'aborted';
      detail: string;
      sent: boolean;
    };

export type GuardedFetch = (request: OutgoingRequest, signal?: AbortSignal) => Promise<FetchResult>;

interface Address {
  address: string;
  family: number;
}

/**
 * HTTP for actions: http and https only; private, loopback and link-local addresses are blocked after DNS
 * resolution unless `host:port` is allowed; the checked address is the one connected to, so a name that
 * resolves differently the second time gains nothing; redirects are not followed; 1 MB at most. Never throws.
 */
export function createGuardedFetch(options: {
  allowedHosts: string[];
  resolve?: (host: string) => Promise<Address[]>;
}): GuardedFetch {
  const allowed = new Set(options.allowedHosts.map((host) => host.toLowerCase()));
  const resolve = options.resolve ?? ((host: string) => lookup(host, { all: true }));
  return async (request, outer) => {
    const timeout = AbortSignal.timeout(request.timeoutMs);
    const signal = outer ? AbortSignal.any([outer, timeout]) : timeout;
    const progress = { sent: false };
    try {
      const url = new URL(request.url);
      const address = await orAborted(findAddress(url, allowed, resolve), signal);
      if (typeof address === 'string') return failure('blocked', address, progress);
      return await exchange(url, request, address, signal, progress);
    } catch (error) {
      if (timeout.aborted) return failure('timeout', `no answer within ${request.timeoutMs} ms`, progress);
      if (outer?.aborted) return failure('aborted', 'the turn was ended', progress);
      return failure('unreachable', error instanceof Error ? error.message : String(error), progress);
    }
  };
}

/** The address to connect to, or a sentence why there is none. */
async function findAddress(
  url: URL,
  allowed: Set<string>,
  resolve: (host: string) => Promise<Address[]>,
): Promise<Address | string> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol} is not http or https`;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host);
  const [first] = addresses;
  if (!first) return `${host} has no address`;
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  if (allowed.has(`${url.hostname}:${port}`)) return first;
  // One private address among public ones is enough to refuse: that is what a rebinding name looks like.
  if (addresses.some(({ address }) => isPrivateAddress(address)))
    return `${url.hostname}:${port} is a private address; list it under allowed_private_hosts to allow it`;
  return first;
}

function exchange(
  url: URL,
  request: OutgoingRequest,
  pinned: Address,
  signal: AbortSignal,
  progress: { sent: boolean },
): Promise<FetchResult> {
  const open = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((done, fail) => {
    const outgoing = open(url, {
      method: request.method,
      headers: { ...request.headers, 'content-length': Buffer.byteLength(request.body ?? '') },
      agent: false,
      signal,
      lookup: (_host, options, callback) => {
        if (options.all) callback(null, [pinned]);
        else callback(null, pinned.address, pinned.family);
      },
    });
    outgoing.on('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        progress.sent = true;
      });
    });
    outgoing.on('error', fail);
    outgoing.on('response', (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('error', fail);
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size > BODY_LIMIT_BYTES) {
          done(failure('too-large', `the answer has more than ${BODY_LIMIT_BYTES} bytes`, progress));
          outgoing.destroy();
        } else parts.push(part);
      });
      response.on('end', () =>
        done({ ok: true, status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }),
      );
    });
    outgoing.end(request.body);
  });
}

function failure(
  reason: (FetchResult & { ok: false })['reason'],
  detail: string,
  progress: { sent: boolean },
): FetchResult {
  return { ok: false, reason, detail, sent: progress.sent };
}

async function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const stop = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
