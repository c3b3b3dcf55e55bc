import { lookup as dnsLookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { AppError } from '#server/kernel/index.ts';
import { isPrivateAddress } from '#server/platform/net/index.ts';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 5 * 1024 * 1024;
const USER_AGENT = 'Candor/0.1 (candor init; reads a help site once)';

export interface FetchOptions {
  /** Allows addresses of this machine and the local network. */
  allowPrivate?: boolean;
  signal?: AbortSignal;
}

export interface FetchedPage {
  status: number;
  contentType: string;
  /** Target of a redirect, absolute. */
  location?: string;
  text: string;
}

/**
 * One GET with a time limit of 10 s and a size limit of 5 MB; redirects are returned, not followed. The address is
 * checked when the connection is made, so that a name cannot point elsewhere after the check. Throws
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
  const { code, message } = thrown as { code?: string; message?: string };
  return message || code || 'no connection';
}

function refuseAddress(url: URL, options: FetchOptions): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const bad = (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username || url.password;
  if (bad || (!options.allowPrivate && isIP(host) !== 0 && isPrivateAddress(host))) throw blocked(url.host);
}

function blocked(host: string): AppError {
  return new AppError('address_blocked', `${host} is not a public address, so nothing is fetched from it.`, {
    fix: 'Copy the documents into a folder and use --from FOLDER.',
  });
}

function open(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    request(url, {
      signal,
      lookup: options.allowPrivate ? undefined : publicLookup,
      headers: { 'user-agent': USER_AGENT, accept: 'text/html, text/plain, application/xml;q=0.9' },
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    if (addresses.some(({ address }) => isPrivateAddress(address))) return callback(blocked(hostname), '');
    if (options.all) return callback(null, addresses);
    callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};

async function read(url: URL, response: IncomingMessage): Promise<FetchedPage> {
  const contentType = response.headers['content-type'] ?? '';
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) {
      response.destroy();
      throw new AppError('too_large', `${url.href} is larger than 5 MB.`);
    }
    chunks.push(chunk);
  }
  const { location } = response.headers;
  return {
    status: response.statusCode ?? 0,
    contentType,
    location: location && URL.canParse(location, url) ? new URL(location, url).href : undefined,
    text: decode(Buffer.concat(chunks), contentType),
  };
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
