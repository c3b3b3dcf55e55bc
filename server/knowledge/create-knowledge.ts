import { errorMessage, type Source } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { EmbeddingPort } from '#server/platform/models/index.ts';
import { ingestFiles } from './ingest/ingest-files.ts';
import { ingestSite } from './ingest/ingest-site.ts';
import { hasFailed, isDue, isSite, nextReading } from './ingest/is-due.ts';
import { emptyReport, joinReports } from './ingest/report.ts';
import type { IngestDeps, IngestResult } from './ingest/store-reading.ts';
import { createLearned } from './learned/create-learned.ts';
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
} from './store/articles.ts';
import { listReadings } from './store/readings.ts';
import { toDay } from './to-periods.ts';
import type { IngestReport, Knowledge } from './types.ts';
import { addSimilar } from './vectors/add-similar.ts';
import { createVectors } from './vectors/create-vectors.ts';
import type { Vectors } from './vectors/types.ts';
import { watchSources } from './watch-sources.ts';

/** How much a source's priority moves its passages up or down. */
const PRIOR = { high: 1.05, medium: 1, low: 0.9 } as const;

export interface KnowledgeDeps extends IngestDeps {
  /** Finds also what means the like; a question waits `timeoutMs` for it. */
  embedding?: { model: EmbeddingPort; timeoutMs: number };
}

/** Opens the company's articles: loads what is stored into the in-process index. */
export async function createKnowledge(deps: KnowledgeDeps): Promise<Knowledge> {
  const searcher = createSearcher();
  const today = () => toDay(deps.clock.now());
  const learned = createLearned({ db: deps.db, clock: deps.clock, searcher });
  const vectors = await openVectors(deps, searcher);
  const load = async () => {
    await reload(deps.db, searcher);
    await learned.refresh();
  };
  const refresh = async () => {
    await load();
    await vectors?.catchUp();
  };
  const ingest = createIngester(deps, searcher);
  await load();
  // Nobody waits for vectors: until they are loaded the words decide alone.
  vectors
    ?.catchUp()
    .catch((thrown) => deps.log.warn({ reason: errorMessage(thrown) }, 'vectors were not loaded'));
  return {
    ingest,
    async ingestDue(input) {
      const readings = new Map((await listReadings(deps.db)).map((reading) => [reading.sourceId, reading]));
      const now = deps.clock.now();
      const due = input.sources.filter(
        (source) =>
          nextReading(source, undefined) !== undefined && isDue(source, readings.get(source.id), now),
      );
      return due.length ? ingest({ ...input, only: due.map(({ id }) => id) }) : undefined;
    },
    listReadings: async () =>
      (await listReadings(deps.db)).map(({ settings: _settings, ...reading }) => reading),
    refresh,
    search: (query) => searcher.search({ ...query, day: query.day ?? today() }),
    lookUp: (query) => searcher.lookUp({ ...query, day: query.day ?? today() }),
    addSimilar: (query, signal, onModelUse) => addSimilar(vectors, query, signal, onModelUse),
    vectors,
    learned,
    listArticles: (filter = {}) => listSummaries(deps.db, filter, today()),
    findArticle: (id, version) => findVersion(deps.db, id, version, today()),
    watch: (input) => watchSources({ log: deps.log, ingest }, input),
  };
}

function openVectors(
  { db, clock, log, embedding }: KnowledgeDeps,
  searcher: Searcher,
): Promise<Vectors> | undefined {
  if (!embedding) return undefined;
  const { model: embedder, timeoutMs: questionMs } = embedding;
  const articles = () => ({
    revision: searcher.revision(),
    // Resolved tickets are found by their words: there are many, and they would crowd out what the company wrote.
    all: searcher.all().filter(({ pool }) => pool === 'articles'),
  });
  return createVectors({ db, clock, log, embedder, questionMs, articles });
}

/** Reads files, then websites one after the other. What they bring is stored one after the other: two would collide. */
function createIngester(deps: IngestDeps, searcher: Searcher): Knowledge['ingest'] {
  const takeTurns = createLine();
  const storeInTurn = (work: () => Promise<IngestResult>) =>
    takeTurns(async () => toIndex(deps.db, searcher, await work()));
  const crawlInTurn = createLine();
  return async (input) => {
    const isAsked = ({ id }: Source) => !input.only || input.only.includes(id);
    const sites = input.sources.filter(isSite).filter(isAsked);
    const reports = [await storeInTurn(() => ingestFiles(deps, input))];
    const readings = new Map((await listReadings(deps.db)).map((reading) => [reading.sourceId, reading]));
    for (const source of sites) {
      const last = readings.get(source.id);
      const waits = input.sitesWhenDue && last && !hasFailed(last) && !isDue(source, last, deps.clock.now());
      if (waits) reports.push(toWaiting(source.site, last.readAt));
      else reports.push(await crawlInTurn(() => ingestSite(deps, source, input, storeInTurn)));
    }
    return joinReports(reports);
  };
}

/** Runs works one after the other; one that throws does not keep the next from running. */
function createLine(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}

function toWaiting(path: string, readAt: Date): IngestReport {
  const reason = `read at ${readAt.toISOString()}, not due yet; \`candor ingest\` reads it now`;
  return { ...emptyReport(), skipped: [{ path, reason }] };
}

/** Brings the index to what an ingestion stored. */
async function toIndex(
  db: Db,
  searcher: Searcher,
  { report, written, removed }: IngestResult,
): Promise<IngestReport> {
  const changed = written.flatMap((write) => {
    const content = write.content ?? searcher.find(write.id)?.content;
    return content && !content.validFrom ? [toIndexed({ ...write, content, isOlder: false })] : [];
  });
  searcher.update(changed, [
    ...removed,
    ...listOlderIds(searcher, [...written.map(({ id }) => id), ...removed]),
  ]);
  // What another process brought, what came back without a new version, and older versions are only in the database.
  if (changed.length < written.length || listCurrentIds(searcher).length !== (await countCurrent(db)))
    await reload(db, searcher);
  return report;
}

/** Brings the index to what is stored. Servers ask every few seconds, so the texts are read only when a head differs. */
async function reload(db: Db, searcher: Searcher): Promise<void> {
  const heads = (await listStored(db)).filter(({ removed }) => !removed);
  const isKnown = (head: ArticleHead) => !hasChanged(toRow(head), searcher.find(head.id));
  if (heads.length === listCurrentIds(searcher).length && heads.every(isKnown)) return;
  const current = (await listCurrent(db)).map(toIndexed);
  const ids = new Set(current.map((article) => article.id));
  const removed = searcher.ids().filter((id) => !ids.has(id));
  searcher.update(
    current.filter((article) => {
      const before = searcher.find(article.id);
      return hasChanged(article, before) || before?.from !== article.from || before?.until !== article.until;
    }),
    removed,
  );
}

/** Without those that stand for older versions. */
function listCurrentIds(searcher: Searcher): string[] {
  return searcher.ids().filter((id) => !id.includes('@'));
}

/** What stands for older versions of these articles. */
function listOlderIds(searcher: Searcher, articleIds: string[]): string[] {
  const wanted = new Set(articleIds);
  return searcher.ids().filter((id) => id.includes('@') && wanted.has(id.slice(0, id.indexOf('@'))));
}

type IndexedRow = Omit<IndexedArticle, 'content'>;

function hasChanged(article: IndexedRow, before: IndexedArticle | undefined): boolean {
  const keys = ['version', 'sourceId', 'path', 'url', 'isInternal', 'pool', 'prior'] as const;
  return !before || keys.some((key) => before[key] !== article[key]);
}

function toIndexed(article: CurrentArticle): IndexedArticle {
  const { id, isOlder, version, content, from, until } = article;
  const row = toRow(article);
  return {
    ...row,
    id: isOlder ? `${id}@${version}` : id,
    content,
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}

function toRow({ id, version, sourceId, path, url, visibility, pool, priority }: ArticleHead): IndexedRow {
  const isInternal = visibility === 'internal';
  return { id, articleId: id, version, sourceId, path, url, isInternal, pool, prior: PRIOR[priority] };
}
