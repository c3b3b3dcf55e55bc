import { newId, type Source } from '#server/kernel/index.ts';
import type { ArticleWrite, StoredArticle } from '../store/articles.ts';
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
 * Compares what was found with what is stored. An article keeps its id with its path; a new path that an old one leads
 * to, or whose bytes or text belonged to a path that is gone, is that article, renamed. `mayRemove` says for which
 * stored articles absence means deletion.
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
  const used = new Set<StoredArticle>();
  const takeGone = createGoneFinder(gone, used);
  for (const item of found) {
    const { article, source } = item;
    const known = current.get(article.path);
    const before = known ?? takeGone(article) ?? revive(gone, article, used);
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

/** Finds the article that a new path had before; one that is still current before one removed long ago. */
function createGoneFinder(
  gone: StoredArticle[],
  used: ReadonlySet<StoredArticle>,
): (article: FoundArticle) => StoredArticle | undefined {
  const byPath = Map.groupBy(
    gone.filter((article) => !article.removed),
    (article) => article.path,
  );
  const byBytes = Map.groupBy(gone, (article) => article.fileHash);
  const byText = Map.groupBy(gone, (article) => article.contentHash);
  return ({ movedFrom = [], fileHash, contentHash }) => {
    const free = [
      ...movedFrom.flatMap((path) => byPath.get(path) ?? []),
      ...(byBytes.get(fileHash) ?? []),
      ...(byText.get(contentHash) ?? []),
    ].filter((article) => !used.has(article));
    return free.find((article) => !article.removed) ?? free[0];
  };
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
    pool: source.kind === 'tickets' ? 'tickets' : 'articles',
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
    write.pool !== before.pool ||
    write.priority !== before.priority ||
    write.url !== before.url
  );
}

/** The document's own address, else the source's prefix with the path (another site) or with the id (our own). */
function toUrl(source: Source, article: FoundArticle, id: string): string | undefined {
  if (source.site !== undefined) return article.path;
  if (article.content?.url) return article.content.url;
  const prefix = source.url?.replace(/\/+$/, '');
  if (prefix === undefined) return undefined;
  if (!/^https?:\/\//i.test(prefix)) return `${prefix}/${id}`;
  const folder = `${source.path}/`;
  const inSource = article.path.startsWith(folder) ? article.path.slice(folder.length) : article.path;
  return `${prefix}/${inSource
    .replace(/\.(md|markdown|html?|txt)$/i, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`;
}
