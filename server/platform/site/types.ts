/** What is remembered of a page between two readings of its site. */
export interface PageMemory {
  etag?: string;
  lastModified?: string;
  /** Pages of the site that it leads to: one that is the same leads where it led. */
  links: string[];
  /** When it was last asked for. */
  askedAt: Date;
}

/** What came of one page. `url` is where it ended; `from` are the addresses that led there by redirects. */
export type Visit =
  | {
      kind: 'read';
      url: string;
      from: string[];
      html: string;
      links: string[];
      canonical?: string;
      etag?: string;
      lastModified?: string;
    }
  /** As it was when it was read last. `asked`: the site said so itself, now. */
  | { kind: 'same'; url: string; from: string[]; asked: boolean }
  /** Deleted, moved away, or not to be read: what was kept of it has no ground any more. */
  | { kind: 'gone' | 'skipped'; url: string; reason: string }
  /** Could not be read this time. */
  | { kind: 'failed'; url: string; reason: string; code: string };

export interface Crawl {
  visits: Visit[];
  /** Everything that the site has was visited: what is not among the visits is not on the site. */
  complete: boolean;
  /** What was left out as a whole, with the reason. */
  notes: { path: string; reason: string }[];
}
