/** A page that a sitemap lists, or in an index another sitemap. */
export interface SitemapEntry {
  url: string;
  /** The end of the day or the instant that `lastmod` names. */
  changedBefore?: Date;
}

export interface Sitemap {
  kind: 'pages' | 'index';
  entries: SitemapEntry[];
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const DAY_MS = 24 * 60 * 60 * 1000;

/** Reads a sitemap or a sitemap index (sitemaps.org). Undefined when the text is neither. */
export function readSitemap(text: string): Sitemap | undefined {
  const kind = /<(?:\w+:)?(urlset|sitemapindex)[\s>]/i.exec(text)?.[1]?.toLowerCase();
  if (!kind) return undefined;
  const tag = kind === 'urlset' ? 'url' : 'sitemap';
  const blocks = text.split(new RegExp(`<(?:\\w+:)?${tag}(?:\\s[^>]*)?>`, 'i')).slice(1);
  const entries = blocks.flatMap((block): SitemapEntry[] => {
    const url = readTag(block, 'loc');
    if (!url || !URL.canParse(url)) return [];
    const changedBefore = endOf(readTag(block, 'lastmod'));
    return [{ url, ...(changedBefore ? { changedBefore } : {}) }];
  });
  return { kind: kind === 'urlset' ? 'pages' : 'index', entries };
}

function readTag(block: string, tag: string): string | undefined {
  const [, found] = new RegExp(`<(?:\\w+:)?${tag}(?:\\s[^>]*)?>(.*?)</`, 'is').exec(block) ?? [];
  const bare = found?.replace(/^\s*<!\[CDATA\[(.*?)\]\]>\s*$/s, '$1').trim();
  return bare?.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!);
}

/** A date without a time means any time of that day, in whatever zone. */
function endOf(lastmod: string | undefined): Date | undefined {
  if (!lastmod || !/^\d{4}-\d{2}-\d{2}/.test(lastmod)) return undefined;
  const time = Date.parse(lastmod);
  if (Number.isNaN(time)) return undefined;
  return new Date(lastmod.length === 10 ? time + 2 * DAY_MS : time);
}
