import { type Clock, errorMessage } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import { type ArticleWrite, removeArticles, type StoredArticle, writeArticles } from '../store/articles.ts';
import type { IngestReport } from '../types.ts';
import { type FoundInSource, type Plan, planChanges } from './plan-changes.ts';

/** Articles per transaction. Each is written whole or not at all; a batch that fails is tried one by one. */
const BATCH = 200;

export interface IngestDeps {
  db: Db;
  clock: Clock;
  log: Logger;
}

export interface IngestResult {
  report: IngestReport;
  /** What was committed, for the index. */
  written: ArticleWrite[];
  removed: string[];
}

/** What was seen of the sources, and of which stored articles absence means deletion. */
export interface Reading {
  found: FoundInSource[];
  mayRemove(article: StoredArticle): boolean;
}

/** Brings the stored articles to what was read, and completes the report. */
export async function storeReading(
  deps: IngestDeps,
  stored: StoredArticle[],
  reading: Reading,
  report: IngestReport,
): Promise<IngestResult> {
  const plan = planChanges(stored, reading.found, reading.mayRemove);
  const written = await applyPlan(deps, plan, report);
  return {
    report: { ...report, ...withoutFailed(plan, report) },
    written,
    removed: plan.removed.map((article) => article.id),
  };
}

async function applyPlan(
  { db, clock, log }: IngestDeps,
  plan: Plan,
  report: IngestReport,
): Promise<ArticleWrite[]> {
  const now = clock.now();
  const ids = plan.removed.map((article) => article.id);
  if (ids.length) await db.transaction().execute((trx) => removeArticles(trx, ids, now));
  const written: ArticleWrite[] = [];
  const write = async (writes: ArticleWrite[]) => {
    await db.transaction().execute((trx) => writeArticles(trx, writes, now));
    written.push(...writes);
  };
  for (let at = 0; at < plan.writes.length; at += BATCH) {
    const batch = plan.writes.slice(at, at + BATCH);
    try {
      await write(batch);
    } catch (thrown) {
      log.warn({ error: errorMessage(thrown) }, 'A batch of articles was not stored; trying them one by one');
      for (const single of batch)
        await write([single]).catch((error: unknown) => {
          report.failed.push({ path: single.path, reason: `it could not be stored: ${errorMessage(error)}` });
        });
    }
  }
  return written;
}

function withoutFailed(plan: Plan, report: IngestReport): Partial<IngestReport> {
  const failed = new Set(report.failed.map(({ path }) => path));
  return {
    added: plan.added.filter((path) => !failed.has(path)),
    changed: plan.changed.filter((path) => !failed.has(path)),
    renamed: plan.renamed.filter(({ to }) => !failed.has(to)),
    removed: plan.removed.map((article) => article.path),
    unchanged: plan.unchanged,
  };
}
