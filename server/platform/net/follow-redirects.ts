import { AppError } from '#server/kernel/index.ts';
import { type FetchedPage, type FetchOptions, fetchPage } from './fetch-page.ts';

const MAX_REDIRECTS = 5;

export interface Followed {
  /** Where it ended, without a fragment. */
  url: URL;
  page: FetchedPage;
  /** The addresses that led there, in order; empty without a redirect. */
  from: URL[];
}

export interface FollowOptions extends FetchOptions {
  /** Why a step may not be taken; undefined when it may. */
  refuse?(next: URL): string | undefined;
  /** Request headers of one step, besides those of all. */
  headersOf?(url: URL): Record<string, string>;
}

/**
 * Fetches an address and follows up to five redirects; each step is checked like the first one. Throws
 * `upstream_failed` for a step that is refused and for a circle, and what `fetchPage` throws.
 */
export async function followRedirects(start: URL, options: FollowOptions = {}): Promise<Followed> {
  const from: URL[] = [];
  let url = start;
  while (from.length <= MAX_REDIRECTS) {
    const page = await fetchPage(url, {
      ...options,
      headers: { ...options.headers, ...options.headersOf?.(url) },
    });
    if (page.status < 300 || page.status > 399 || !page.location) return { url, page, from };
    from.push(url);
    url = new URL(page.location);
    url.hash = '';
    const reason = options.refuse?.(url);
    if (reason) throw new AppError('upstream_failed', reason);
  }
  throw new AppError('upstream_failed', `${start.href} leads from one page to the next without end.`);
}
