export { type CrawlOptions, crawlSite } from './crawl-site.ts';
export type { Crawl, PageMemory, Visit } from './types.ts';
