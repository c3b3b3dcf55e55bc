import { basename, resolve } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { errorMessage } from '#server/kernel/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { Knowledge, WatchInput } from './types.ts';

/** Editors and checkouts write in bursts: wait until it has been quiet for so long. */
const QUIET_MS = 300;

/** Follows the files of `on-change` sources until disposed. */
export function watchSources(
  { log, ingest }: { log: Logger; ingest: Knowledge['ingest'] },
  { sources, root, formats, onReport }: WatchInput,
): AsyncDisposable {
  const run = async (only: string[]) => {
    try {
      onReport(await ingest({ sources, root, formats, only }));
    } catch (thrown) {
      log.error({ error: errorMessage(thrown), sources: only }, 'Sources could not be ingested');
    }
  };
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
    .filter((source) => source.update === 'on-change' && source.path !== undefined)
    .map((source) => {
      const top = resolve(root, source.path!);
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
      await Promise.all(watchers.map((watcher) => watcher.close()));
    },
  };
}
