import type { Clock } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import { ingestSources } from './ingest/ingest-sources.ts';
import { createSearcher, type Searcher } from './search/create-searcher.ts';
import type { IndexedArticle } from './search/types.ts';
import {
  type ArticleHead,
  type CurrentArticle,
  countCurrent,
  findVersion,
  listCurrent,
  listStored,
  listSummaries,
} from './store.ts';
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

/** Brings the index to what is stored. Servers ask every few seconds, so the texts are read only when a head differs. */
async function reload(db: Db, searcher: Searcher): Promise<void> {
  const heads = (await listStored(db)).filter(({ removed }) => !removed);
  const isKnown = (head: ArticleHead) => !hasChanged(toRow(head), searcher.find(head.id));
  if (heads.length === searcher.ids().length && heads.every(isKnown)) return;
  const current = (await listCurrent(db)).map(toIndexed);
  const ids = new Set(current.map((article) => article.id));
  const removed = searcher.ids().filter((id) => !ids.has(id));
  searcher.update(
    current.filter((article) => hasChanged(article, searcher.find(article.id))),
    removed,
  );
}

type IndexedRow = Omit<IndexedArticle, 'content'>;

function hasChanged(article: IndexedRow, before: IndexedArticle | undefined): boolean {
  const keys = ['version', 'sourceId', 'path', 'url', 'isInternal', 'prior'] as const;
  return !before || keys.some((key) => before[key] !== article[key]);
}

function toIndexed(article: CurrentArticle): IndexedArticle {
  return { ...toRow(article), content: article.content };
}

function toRow({ id, version, sourceId, path, url, visibility, priority }: ArticleHead): IndexedRow {
  return { id, version, sourceId, path, url, isInternal: visibility === 'internal', prior: PRIOR[priority] };
}
