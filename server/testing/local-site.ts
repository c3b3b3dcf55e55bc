import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page of the site answers. A string is an HTML page. */
export type LocalPage =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Buffer };

export interface LocalSite extends AsyncDisposable {
  /** Without a slash at the end. */
  url: string;
  /** `host:port`. */
  host: string;
  /** By path with its query. What is not there is answered with 404. */
  pages: Map<string, LocalPage>;
  /** Every request since `asked` was emptied. */
  asked: { path: string; headers: IncomingHttpHeaders; status: number }[];
  /** Most requests that were open at the same time. */
  atOnce: number;
}

/** A real website on this machine. Pages that are strings answer conditional requests by their text. */
export async function startLocalSite(): Promise<LocalSite> {
  let open = 0;
  const server = createServer((request, response) => {
    open += 1;
    site.atOnce = Math.max(site.atOnce, open);
    response.on('close', () => {
      open -= 1;
    });
    const path = request.url ?? '/';
    const page = site.pages.get(path) ?? { status: 404, body: 'not found' };
    const { status, headers, body } = answer(page, request.headers['if-none-match']);
    site.asked.push({ path, headers: request.headers, status });
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const site: LocalSite = {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    pages: new Map(),
    asked: [],
    atOnce: 0,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return site;
}

function answer(page: LocalPage, ifNoneMatch: string | undefined) {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  if (typeof page !== 'string')
    return { status: page.status ?? 200, headers: { ...html, ...page.headers }, body: page.body ?? '' };
  const etag = `"${createHash('sha256').update(page).digest('base64url')}"`;
  if (ifNoneMatch === etag) return { status: 304, headers: { etag }, body: '' };
  return { status: 200, headers: { ...html, etag }, body: page };
}
