import { safeUrl } from '../../contract/reply-markdown.ts';
import type { ArticleLink } from './view.ts';

/** A full address that may be opened: paths are on the Candor server, not on the page that the chat is on. */
export function toAddress(url: string | undefined, host: string): string | undefined {
  const safe = url && safeUrl(url);
  return safe ? new URL(safe, host).href : undefined;
}

/** The article that an address of the help centre names. */
export function toArticle(address: string | undefined, host: string): ArticleLink | undefined {
  if (!address) return undefined;
  const { origin, pathname, hash } = new URL(address);
  const id = /^\/help\/articles\/([^/]+)$/.exec(pathname)?.[1];
  if (!id || origin !== host) return undefined;
  const anchor = decodeURIComponent(hash.slice(1));
  return { id: decodeURIComponent(id), ...(anchor ? { anchor } : {}) };
}
