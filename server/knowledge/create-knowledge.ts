import type { Clock } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import { ingestSources } from './ingest/ingest-sources.ts';
import { createSearcher, type Searcher } from './search/create-searcher.ts';
import type { IndexedArticle } from './search/types.ts';
import { type CurrentArticle, countCurrent, findVersion, listCurrent, listSummaries } from './store.ts';
import type { IngestInput, IngestReport, Knowledge } from './types.ts';
import { watchSources } from './watch-sources.ts';

/** How much a source's priority moves its passages up or down. */
const PRIOR = { high: 1.05, medium: 1, low: 0.9 } as const;

/** Opens the company's articles: loads what is stored into the in-process index. */
export async function createKnowledge(deps: { db: Db; clock: Clock; log: Logger }): Promise<Knowledge> {
  const searcher = createSearcher();
  const refresh = async () => reload(deps.db, searcher);
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: two ingestions of the same files would only collide. */
  const ingest = (input: IngestInput): Promise<IngestReport> => {
    const next = last.then(() => ingestInto(deps, searcher, input));
    last = next.catch(() => {});
    return next;
  };
  await refresh();
  return {
    ingest,
    refresh,
    search: searcher.search,
    listArticles: (filter = {}) => listSummaries(deps.db, filter),
    findArticle: (id, version) => findVersion(deps.db, id, version),
    watch: (input) => watchSources({ log: deps.log, ingest }, input),
  };
}

async function ingestInto(
  deps: { db: Db; clock: Clock; log: Logger },
  searcher: Searcher,
  input: IngestInput,
): Promise<IngestReport> {
  const { report, written, removed } = await ingestSources(deps, input);
  const changed = written.flatMap((write) => {
    const content = write.content ?? searcher.find(write.id)?.content;
    return content ? [toIndexed({ ...write, content })] : [];
  });
  searcher.update(changed, removed);
  // An article that another process brought, or that came back without a new version, is only in the database.
  if (changed.length < written.length || searcher.ids().length !== (await countCurrent(deps.db)))
    await reload(deps.db, searcher);
  return report;
}

async function reload(db: Db, searcher: Searcher): Promise<void> {
  const current = (await listCurrent(db)).map(toIndexed);
  const ids = new Set(current.map((article) => article.id));
  const removed = searcher.ids().filter((id) => !ids.has(id));
  searcher.update(
    current.filter((article) => hasChanged(article, searcher.find(article.id))),
    removed,
  );
}

function hasChanged(article: IndexedArticle, before: IndexedArticle | undefined): boolean {
  const { content: _, ...row } = article;
  return !before || Object.entries(row).some(([key, value]) => before[key as keyof typeof row] !== value);
}

function toIndexed({ visibility, priority, ...article }: CurrentArticle): IndexedArticle {
  const { id, version, sourceId, path, url, content } = article;
  return {
    id,
    version,
    sourceId,
    path,
    url,
    content,
    isInternal: visibility === 'internal',
    prior: PRIOR[priority],
  };
}
