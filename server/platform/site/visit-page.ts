import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, errorMessage } from '#server/kernel/index.ts';
import { type FetchOptions, type Followed, followRedirects } from '#server/platform/net/index.ts';
import { readPage } from './read-page.ts';
import type { Robots } from './read-robots.ts';
import type { PageMemory, Visit } from './types.ts';

const LEAST_TEXT = 80;
/** A site that asks for more patience than this gets it by being read another time. */
const MAX_RETRY_MS = 60_000;

export interface VisitDeps extends FetchOptions {
  robots: Robots;
  /** Whether a page belongs to what is read. */
  isWithin(url: URL): boolean;
  known: ReadonlyMap<string, PageMemory>;
  /** Waits as long as the site wants between two requests. */
  pause(): Promise<void>;
}

/** Asks for one page: only whether it changed, where it was read before. Throws only when the signal stops it. */
export async function visitPage(url: URL, deps: VisitDeps): Promise<Visit> {
  const skipped = (reason: string): Visit => ({ kind: 'skipped', url: url.href, reason });
  if (!deps.robots.allows(pathOf(url))) return skipped('robots.txt does not allow it');
  try {
    let stopped: string | undefined;
    const refuse = (next: URL) => {
      stopped = whyNotThere(next, url, deps);
      return stopped;
    };
    const headersOf = (step: URL) => conditionsOf(deps.known.get(step.href));
    const ask = () => followRedirects(url, { ...deps, headersOf, refuse });
    await deps.pause();
    const answer = await ask()
      .then(async (first) => (await waitAsAsked(first, deps.signal)) ?? ask())
      .catch((thrown: unknown) => {
        if (stopped === undefined) throw thrown;
        return stopped;
      });
    return typeof answer === 'string' ? skipped(answer) : toVisit(answer, deps.isWithin);
  } catch (thrown) {
    if (deps.signal?.aborted) throw thrown;
    const code = thrown instanceof AppError ? thrown.code : 'upstream_failed';
    return { kind: 'failed', url: url.href, reason: errorMessage(thrown), code };
  }
}

/** Why a redirect is not followed; undefined when it may be. */
function whyNotThere(next: URL, url: URL, { robots, isWithin }: VisitDeps): string | undefined {
  if (next.origin !== url.origin) return `it leads to another site (${next.host})`;
  if (!isWithin(next)) return `it leads to ${next.href}, which is not part of what is read`;
  if (!robots.allows(pathOf(next))) return 'it leads to a page that robots.txt does not allow';
  return undefined;
}

function conditionsOf(memory: PageMemory | undefined): Record<string, string> {
  return {
    ...(memory?.etag ? { 'if-none-match': memory.etag } : {}),
    ...(memory?.lastModified ? { 'if-modified-since': memory.lastModified } : {}),
  };
}

/** The answer itself, or undefined when the site wanted us to wait and we did. */
async function waitAsAsked(
  followed: Followed,
  signal: AbortSignal | undefined,
): Promise<Followed | undefined> {
  const { status, retryAfter } = followed.page;
  const waitMs = Number(retryAfter) * 1000;
  if ((status !== 429 && status !== 503) || !(waitMs >= 0 && waitMs <= MAX_RETRY_MS)) return followed;
  await sleep(waitMs, undefined, signal ? { signal } : {});
  return undefined;
}

function toVisit({ url, page, from }: Followed, isWithin: VisitDeps['isWithin']): Visit {
  const common = { url: url.href, from: from.map(({ href }) => href) };
  const { status, contentType, text, etag, lastModified } = page;
  if (status === 304) return { kind: 'same', ...common, asked: true };
  const because = (kind: 'gone' | 'skipped', reason: string): Visit => ({
    kind,
    url: common.from[0] ?? common.url,
    reason,
  });
  if (status === 404 || status === 410) return because('gone', `${url.href} answers with status ${status}.`);
  if (status !== 200) throw new AppError('source_unreadable', `${url.href} answers with status ${status}.`);
  if (!/text\/html|application\/xhtml/i.test(contentType))
    return because('skipped', `${url.href} is not an HTML page (${contentType || 'no type'}).`);
  const { links, textLength, canonical } = readPage(text, url);
  if (textLength < LEAST_TEXT)
    return because('skipped', `${url.href} has no text of its own (it may need JavaScript).`);
  return {
    kind: 'read',
    ...common,
    html: text,
    links: links.filter(isWithin).map(({ href }) => href),
    ...(canonical ? { canonical: canonical.href } : {}),
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
  };
}

function pathOf(url: URL): string {
  return url.pathname + url.search;
}
