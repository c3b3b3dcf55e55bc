import { lookup as dnsLookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { AppError, errorMessage } from '#server/kernel/index.ts';
import { isPrivateAddress } from './is-private-address.ts';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 5 * 1024 * 1024;
const USER_AGENT = 'Candor/0.1 (reads this help site to answer from it)';

export interface FetchOptions {
  /** Private hosts (`host:port`) that may be asked; every other private address is blocked. */
  allowedHosts?: readonly string[];
  /** Request headers besides our own. */
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

export interface FetchedPage {
  status: number;
  contentType: string;
  /** Target of a redirect, absolute. */
  location?: string;
  etag?: string;
  lastModified?: string;
  /** As the server wrote it: seconds, or a date. */
  retryAfter?: string;
  text: string;
}

/**
 * One GET with a time limit of 10 s and a size limit of 5 MB (unpacked); redirects are returned, not followed. The
 * address is checked when the connection is made, so that a name cannot point elsewhere after the check. Throws
 * `address_blocked`, `too_large`, `upstream_timeout` and `upstream_failed`.
 */
export async function fetchPage(url: URL, options: FetchOptions = {}): Promise<FetchedPage> {
  refuseAddress(url, options);
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  try {
    const response = await open(url, options, signal);
    return await read(url, response);
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    if (timeout.aborted)
      throw new AppError(
        'upstream_timeout',
        `${url.href} did not answer within ${TIMEOUT_MS / 1000} seconds.`,
      );
    throw new AppError('upstream_failed', `${url.href} cannot be read: ${reasonOf(thrown)}.`, {
      cause: thrown,
    });
  }
}

function reasonOf(thrown: unknown): string {
  const { code } = thrown as { code?: string };
  return errorMessage(thrown) || code || 'no connection';
}

function refuseAddress(url: URL, options: FetchOptions): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const bad = (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username || url.password;
  if (bad || (!isAllowed(url, options) && isIP(host) !== 0 && isPrivateAddress(host)))
    throw blocked(hostAndPort(url));
}

function isAllowed(url: URL, { allowedHosts = [] }: FetchOptions): boolean {
  return allowedHosts.some((host) => host.toLowerCase() === hostAndPort(url));
}

function hostAndPort({ hostname, port, protocol }: URL): string {
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}

function blocked(host: string): AppError {
  return new AppError('address_blocked', `${host} is not a public address, so nothing is fetched from it.`, {
    fix: 'Copy the documents into a folder, or list it under `allowed_private_hosts` in company.yaml.',
  });
}

function open(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    request(url, {
      signal,
      // A pooled connection could have been opened under another check.
      agent: false,
      lookup: isAllowed(url, options) ? undefined : publicLookup,
      headers: {
        'user-agent': USER_AGENT,
        accept: 'text/html, text/plain, application/xml;q=0.9',
        'accept-encoding': 'gzip',
        ...options.headers,
      },
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}

/** One private address among public ones is enough to refuse: that is what a rebinding name looks like. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    if (addresses.some(({ address }) => isPrivateAddress(address))) return callback(blocked(hostname), '');
    if (options.all) return callback(null, addresses);
    callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};

async function read(url: URL, response: IncomingMessage): Promise<FetchedPage> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) {
      response.destroy();
      throw tooLarge(url);
    }
    chunks.push(chunk);
  }
  const { location, etag, 'last-modified': lastModified, 'retry-after': retryAfter } = response.headers;
  const contentType = response.headers['content-type'] ?? '';
  return {
    status: response.statusCode ?? 0,
    contentType,
    ...(location && URL.canParse(location, url) ? { location: new URL(location, url).href } : {}),
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
    ...(retryAfter ? { retryAfter } : {}),
    text: decode(unpack(url, Buffer.concat(chunks)), contentType),
  };
}

/** Gzip, as an encoding of the answer or as a file (`sitemap.xml.gz`), by its first bytes. */
function unpack(url: URL, bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(url);
    throw thrown;
  }
}

function tooLarge(url: URL): AppError {
  return new AppError('too_large', `${url.href} is larger than 5 MB.`);
}

function decode(bytes: Buffer, contentType: string): string {
  const label =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}
