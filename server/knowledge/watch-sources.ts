import { basename, resolve } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { Cron } from 'croner';
import { errorMessage } from '#server/kernel/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { Knowledge, WatchInput } from './types.ts';

/** When scheduled sources are read; daily and weekly at night, server time. */
const SCHEDULE = { hourly: '7 * * * *', daily: '17 3 * * *', weekly: '37 3 * * 1' } as const;
/** Editors and checkouts write in bursts: wait until it has been quiet for so long. */
const QUIET_MS = 300;

/** Follows the sources until disposed: files of `on-change` sources at once, the others on their schedule. */
export function watchSources(
  { log, ingest }: { log: Logger; ingest: Knowledge['ingest'] },
  { sources, root, onReport }: WatchInput,
): AsyncDisposable {
  const run = async (only: string[]) => {
    try {
      onReport(await ingest({ sources, root, only }));
    } catch (thrown) {
      log.error({ error: errorMessage(thrown), sources: only }, 'Sources could not be ingested');
    }
  };
  const jobs = Object.entries(SCHEDULE).flatMap(([update, pattern]) => {
    const ids = sources.filter((source) => source.update === update).map((source) => source.id);
    return ids.length ? [new Cron(pattern, { protect: true, unref: true }, () => run(ids))] : [];
  });
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const later = (id: string) => {
    changed.add(id);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const ids = [...changed];
      changed.clear();
      void run(ids);
    }, QUIET_MS);
  };
  const watchers = sources
    .filter((source) => source.update === 'on-change')
    .map((source) => {
      const top = resolve(root, source.path);
      const ignored = (path: string) => path !== top && basename(path).startsWith('.');
      const watcher = watchFiles(top, { ignoreInitial: true, ignored, followSymlinks: false });
      watcher.on('all', () => later(source.id));
      watcher.on('error', (thrown) =>
        log.error({ error: errorMessage(thrown), source: source.id }, 'A source cannot be watched'),
      );
      return watcher;
    });
  return {
    async [Symbol.asyncDispose]() {
      clearTimeout(timer);
      for (const job of jobs) job.stop();
      await Promise.all(watchers.map((watcher) => watcher.close()));
    },
  };
}
