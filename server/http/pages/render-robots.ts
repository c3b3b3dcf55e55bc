/** What crawlers may read: the help centre, and nothing that is made for people or programs. */
export function renderRobots(origin: string): string {
  return `User-agent: *
Disallow: /v1/
Disallow: /console/
Disallow: /docs
Disallow: /help/search
Allow: /

Sitemap: ${origin}/sitemap.xml
`;
}
