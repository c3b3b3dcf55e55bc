import { newId, type Source } from '#server/kernel/index.ts';
import type { ArticleWrite, StoredArticle } from '../store.ts';
import type { FoundArticle } from './read-documents.ts';

export interface FoundInSource {
  source: Source;
  article: FoundArticle;
}

export interface Plan {
  writes: ArticleWrite[];
  added: string[];
  changed: string[];
  renamed: { from: string; to: string }[];
  removed: StoredArticle[];
  unchanged: number;
}

/**
 * Compares what was found with what is stored. An article keeps its id with its path; a new path whose bytes
 * belonged to a path that is gone is that article, renamed. `mayRemove` says for which stored articles absence
 * means deletion.
 */
export function planChanges(
  stored: StoredArticle[],
  found: FoundInSource[],
  mayRemove: (article: StoredArticle) => boolean,
): Plan {
  const plan: Plan = { writes: [], added: [], changed: [], renamed: [], removed: [], unchanged: 0 };
  const current = new Map(
    stored.filter((article) => !article.removed).map((article) => [article.path, article]),
  );
  const foundPaths = new Set(found.map(({ article }) => article.path));
  const gone = stored.filter(
    (article) => article.removed || (!foundPaths.has(article.path) && mayRemove(article)),
  );
  const reusable = Map.groupBy(gone, (article) => article.fileHash);
  const used = new Set<StoredArticle>();
  for (const item of found) {
    const { article, source } = item;
    const known = current.get(article.path);
    const before = known ?? takeGone(reusable, article, used) ?? revive(gone, article, used);
    if (before) used.add(before);
    const write = toWrite(item, before);
    if (!before || before.removed) plan.added.push(article.path);
    else if (!known) plan.renamed.push({ from: before.path, to: article.path });
    else if (write.content) plan.changed.push(article.path);
    else plan.unchanged += 1;
    if (!before || before.removed || !known || write.content || hasNewSettings(write, before, source))
      plan.writes.push(write);
  }
  plan.removed = gone.filter((article) => !article.removed && !used.has(article));
  return plan;
}

/** An article of the same bytes whose path is gone; one that is still current before one removed long ago. */
function takeGone(
  reusable: Map<string, StoredArticle[]>,
  { fileHash }: FoundArticle,
  used: Set<StoredArticle>,
): StoredArticle | undefined {
  const free = (reusable.get(fileHash) ?? []).filter((article) => !used.has(article));
  return free.find((article) => !article.removed) ?? free[0];
}

/** The article that had this path before it was removed. */
function revive(
  gone: StoredArticle[],
  { path }: FoundArticle,
  used: Set<StoredArticle>,
): StoredArticle | undefined {
  return gone.findLast((article) => article.removed && article.path === path && !used.has(article));
}

function toWrite({ source, article }: FoundInSource, before: StoredArticle | undefined): ArticleWrite {
  const id = before?.id ?? newId('article');
  const isNew = !before || (article.content && article.contentHash !== before.contentHash);
  return {
    id,
    sourceId: source.id,
    path: article.path,
    version: before ? before.version + (isNew ? 1 : 0) : 1,
    fileHash: article.fileHash,
    contentHash: article.contentHash || (before?.contentHash ?? ''),
    visibility: source.visibility,
    priority: source.priority,
    url: article.content || !before ? toUrl(source, article, id) : (before.url ?? toUrl(source, article, id)),
    content: isNew ? article.content : undefined,
  };
}

function hasNewSettings(write: ArticleWrite, before: StoredArticle, source: Source): boolean {
  return (
    write.fileHash !== before.fileHash ||
    source.id !== before.sourceId ||
    write.visibility !== before.visibility ||
    write.priority !== before.priority ||
    write.url !== before.url
  );
}

/** The document's own address, else the source's prefix with the path (another site) or with the id (our own). */
function toUrl(source: Source, article: FoundArticle, id: string): string | undefined {
  if (article.content?.url) return article.content.url;
  const prefix = source.url?.replace(/\/+$/, '');
  if (prefix === undefined) return undefined;
  if (!/^https?:\/\//i.test(prefix)) return `${prefix}/${id}`;
  const inSource = article.path.startsWith(`${source.path}/`)
    ? article.path.slice(source.path.length + 1)
    : article.path;
  return `${prefix}/${inSource
    .replace(/\.(md|markdown|html?|txt)$/i, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`;
}
