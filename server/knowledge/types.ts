import type {
  Language,
  ModelUse,
  PassageKind,
  RetrievedPassage,
  Scope,
  Source,
} from '#server/kernel/index.ts';
import type { Learned } from './learned/types.ts';
import type { Finding } from './search/types.ts';
import type { Similar, Vectors } from './vectors/types.ts';

/** A piece of a document in reading order, whatever the format was. `text` is free of HTML. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'list' | 'table' | 'code';
  text: string;
  /** Of a heading: 1 to 6. */
  level?: number;
  /** Of a heading: where a link can point to. */
  anchor?: string;
}

/** A file or ticket, read but not yet cut. */
export interface ParsedDocument {
  title?: string;
  language?: Language;
  url?: string;
  tags: string[];
  relatedQuestions: string[];
  /** As the author wrote it. */
  lastUpdated?: string;
  appliesTo?: Scope;
  /** First and last day on which it holds, such as `2026-03-31`. */
  validFrom?: string;
  validUntil?: string;
  blocks: Block[];
}

/** A passage as it is stored with an article's version. */
export interface PassageContent {
  kind: PassageKind;
  headingPath: string[];
  anchor?: string;
  text: string;
}

/** What one version of an article says. */
export interface ArticleContent {
  title: string;
  language: Language;
  structure: 'faq' | 'document' | 'ticket';
  url?: string;
  tags: string[];
  relatedQuestions: string[];
  lastUpdated?: string;
  appliesTo?: Scope;
  /** First and last day on which it holds, such as `2026-03-31`. */
  validFrom?: string;
  validUntil?: string;
  passages: PassageContent[];
}

/** Resolved tickets are looked up apart from what the company wrote. */
export type Pool = 'articles' | 'tickets';

export interface ArticleSummary {
  id: string;
  sourceId: string;
  /** Relative to the folder that the sources' paths are relative to; of a website's page its address. */
  path: string;
  title: string;
  language: Language;
  url?: string;
  version: number;
  visibility: Source['visibility'];
  pool: Pool;
  /** Anybody may read it now: no ticket, not internal, not removed, in force today, for no audience of its own. */
  isPublic: boolean;
  tags: string[];
  updatedAt: Date;
  /** Set when the file is gone; its versions stay readable. */
  removedAt?: Date;
}

/** An article in one version; `text` is free of HTML. */
export interface Article extends ArticleSummary {
  structure: ArticleContent['structure'];
  text: string;
  relatedQuestions: string[];
  lastUpdated?: string;
  passages: (PassageContent & { id: string })[];
}

export interface SearchQuery {
  text: string;
  /** The customer's language; guessed from the words when absent. */
  language?: Language;
  /** Earlier texts of the customer, oldest first; used when the text alone says too little. */
  history?: string[];
  /** Ids of the sources to look in; absent means all. */
  sources?: string[];
  includeInternal?: boolean;
  /** `articles` when absent. */
  pool?: Pool;
  /** Who asks: what is for others is left out. */
  asker?: Scope;
  /** The day in question, such as `2026-03-31`: what was in force then is searched. Today when absent. */
  day?: string;
  /** Ids of articles to leave out, as if they were not there: how sure is an answer when the right one is missing? */
  without?: string[];
  /** Most passages to return; 30 when absent. */
  limit?: number;
  /** What means the like, from `addSimilar`; without it the words decide alone. */
  similar?: Similar;
}

/** What an ingestion did. Paths are the articles' paths; `failed` and `skipped` also name files and folders. */
export interface IngestReport {
  /** Files read. */
  read: number;
  added: string[];
  changed: string[];
  renamed: { from: string; to: string }[];
  removed: string[];
  unchanged: number;
  skipped: { path: string; reason: string }[];
  failed: { path: string; reason: string }[];
  durationMs: number;
}

export interface IngestInput {
  sources: Source[];
  /** Folder that the sources' paths are relative to. */
  root: string;
  /** Ids of the sources to read; the others are left as they are. */
  only?: string[];
  /** Websites whose time has not come are left as they are. */
  sitesWhenDue?: boolean;
  /** What the company's own numbers look like, as regular expressions: they are taken out of tickets. */
  formats?: readonly string[];
  /** Private hosts (`host:port`) that websites may be read from. */
  allowedHosts?: readonly string[];
  /** Pause between two requests to a website; 200 ms when absent, longer where its robots.txt asks for it. */
  siteDelayMs?: number;
  /** Ends the reading of websites; what was stored stays. */
  signal?: AbortSignal;
  onProgress?: (done: number, total: number, path: string) => void;
}

/** The last reading of a source. */
export interface SourceReading {
  sourceId: string;
  readAt: Date;
  report: IngestReport;
}

export interface WatchInput {
  sources: Source[];
  root: string;
  formats?: readonly string[];
  onReport(report: IngestReport): void;
}

/** The company's articles: read from its sources, kept in the database, searched in process. */
export interface Knowledge {
  /** Brings the stored articles to the state of the files. Incremental; each article is taken whole or not at all. */
  ingest(input: IngestInput): Promise<IngestReport>;
  /** Best passages first; at most three of one article. */
  search(query: SearchQuery): RetrievedPassage[];
  /** The same, and which of the question's words stand where. */
  lookUp(query: SearchQuery): Finding;
  /**
   * The query with what means the like, to be searched with. Where no embedding model is set, where the meaning is given no
   * weight, and whenever the model does not answer in time, it is the query itself.
   */
  addSimilar<Query extends SearchQuery>(
    query: Query,
    signal?: AbortSignal,
    onModelUse?: (use: ModelUse) => void,
  ): Promise<Query>;
  /** Undefined when no embedding model is set. */
  vectors: Vectors | undefined;
  learned: Learned;
  /** What anybody may read; with `includeInternal` everything that is not removed. */
  listArticles(filter?: { sourceId?: string; includeInternal?: boolean }): Promise<ArticleSummary[]>;
  /** The version in force today (else the newest), or the one asked for; also of a removed article. */
  findArticle(articleId: string, version?: number): Promise<Article | undefined>;
  /** Reads the sources whose time has come: hourly, daily, weekly. Undefined when there was none. */
  ingestDue(input: Omit<IngestInput, 'only'>): Promise<IngestReport | undefined>;
  /** When each source was read last and what came of it, by id. */
  listReadings(): Promise<SourceReading[]>;
  /** Follows the files of `on-change` sources. */
  watch(input: WatchInput): AsyncDisposable;
  /** Loads what another process ingested. */
  refresh(): Promise<void>;
}
