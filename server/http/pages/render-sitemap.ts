import { escapeHtml } from './escape-html.ts';

/** A page for search engines; `alternates` are its translations and itself. */
export interface SitemapPage {
  url: string;
  updatedAt?: Date;
  alternates?: { language: string; url: string }[];
}

/** What the protocol of sitemaps allows in one file (https://www.sitemaps.org/protocol.html). */
const MOST_PAGES = 50_000;

export function renderSitemap(pages: SitemapPage[]): string {
  const entries = pages.slice(0, MOST_PAGES).map(({ url, updatedAt, alternates = [] }) => {
    const links = alternates.map(
      (link) =>
        `<xhtml:link rel="alternate" hreflang="${escapeHtml(link.language)}" href="${escapeHtml(link.url)}"/>`,
    );
    const date = updatedAt ? `<lastmod>${updatedAt.toISOString().slice(0, 10)}</lastmod>` : '';
    return `<url><loc>${escapeHtml(url)}</loc>${date}${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}
