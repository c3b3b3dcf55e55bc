import { expect, test } from 'vitest';
import { readSitemap } from './read-sitemap.ts';

test('addresses are read with entities, CDATA, prefixes and pictures beside them', () => {
  const sitemap = readSitemap(`<?xml version="1.0"?>
    <s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9">
      <s:url><s:loc> https://x.example/a?b=1&amp;c=2 </s:loc></s:url>
      <url><loc><![CDATA[https://x.example/d]]></loc><image:image><image:loc>https://x.example/p.png</image:loc></image:image></url>
      <url><loc>no address</loc></url>
    </s:urlset>`);
  expect(sitemap?.kind).toBe('pages');
  expect(sitemap?.entries.map(({ url }) => url)).toEqual([
    'https://x.example/a?b=1&c=2',
    'https://x.example/d',
  ]);
});

test('a day as lastmod means any time of that day, an instant itself', () => {
  const entry = (lastmod: string) =>
    readSitemap(
      `<urlset><url><loc>https://x.example/</loc><lastmod>${lastmod}</lastmod></url></urlset>`,
    )?.entries[0]?.changedBefore?.toISOString();
  expect(entry('2026-03-02T10:00:00+01:00')).toBe('2026-03-02T09:00:00.000Z');
  expect(entry('2026-03-02')).toBe('2026-03-04T00:00:00.000Z');
  expect(entry('yesterday')).toBeUndefined();
});

test('an index names sitemaps; a page is no sitemap', () => {
  expect(
    readSitemap('<sitemapindex><sitemap><loc>https://x.example/1.xml</loc></sitemap></sitemapindex>'),
  ).toEqual({
    kind: 'index',
    entries: [{ url: 'https://x.example/1.xml' }],
  });
  expect(readSitemap('<!doctype html><title>Not found</title>')).toBeUndefined();
});
