import type { Language, PassageKind, RetrievedPassage, Source } from '#server/kernel/index.ts';

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
  passages: PassageContent[];
}

export interface ArticleSummary {
  id: string;
  sourceId: string;
  /** Relative to the folder that the sources' paths are relative to. */
  path: string;
  title: string;
  language: Language;
  url?: string;
  version: number;
  visibility: Source['visibility'];
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
  /** Most passages to return; 30 when absent. */
  limit?: number;
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
  onProgress?: (done: number, total: number, path: string) => void;
}

export interface WatchInput {
  sources: Source[];
  root: string;
  onReport(report: IngestReport): void;
}

/** The company's articles: read from its sources, kept in the database, searched in process. */
export interface Knowledge {
  /** Brings the stored articles to the state of the files. Incremental; each article is taken whole or not at all. */
  ingest(input: IngestInput): Promise<IngestReport>;
  /** Best passages first; at most three of one article. */
  search(query: SearchQuery): RetrievedPassage[];
  listArticles(filter?: { sourceId?: string; includeInternal?: boolean }): Promise<ArticleSummary[]>;
  /** The newest version, or the one asked for (also of a removed article). */
  findArticle(articleId: string, version?: number): Promise<Article | undefined>;
  /** Follows the files: `on-change` sources at once, the others on their schedule. */
  watch(input: WatchInput): AsyncDisposable;
  /** Loads what another process ingested. */
  refresh(): Promise<void>;
}
