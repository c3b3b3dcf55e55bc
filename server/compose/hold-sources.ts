import type { IngestReport, Knowledge } from '#server/knowledge/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { EngineHolder } from './hold-engine.ts';

export type IngestProgress = (done: number, total: number, path: string) => void;

export interface IngestOptions {
  onProgress?: IngestProgress;
  sitesWhenDue?: boolean;
}

export type SourceHolder = ReturnType<typeof holdSources>;

/** Reads the sources of the company in use: now, or whenever they change. */
export function holdSources(deps: { knowledge: Knowledge; engine: EngineHolder; log: Logger }) {
  const { knowledge, engine, log } = deps;
  const inUse = () => {
    const { sources, root, company } = engine.current().release;
    const formats = Object.values(company.formats).flat();
    return { sources, root, allowedHosts: company.allowed_private_hosts, formats };
  };
  return {
    /** Reads all sources, or `only` those of these ids; with `sitesWhenDue` websites only when their time has come. */
    ingest(only?: string[], options: IngestOptions = {}): Promise<IngestReport> {
      return knowledge.ingest({ ...inUse(), ...(only ? { only } : {}), ...options });
    },
    /** Reads the sources whose time has come. */
    async ingestDue(signal?: AbortSignal): Promise<void> {
      const report = await knowledge.ingestDue({ ...inUse(), ...(signal ? { signal } : {}) });
      if (report) log.info({ ...counts(report) }, 'read the sources that were due');
    },
    /** When each source was read last, and what came of it. */
    listReadings: () => knowledge.listReadings(),
    /** Follows the files of sources that are read on change until it is disposed of. */
    watch(): AsyncDisposable {
      const { sources, root, formats } = inUse();
      const onReport = (report: IngestReport) => log.info({ ...counts(report) }, 'read sources again');
      return knowledge.watch({ sources, root, formats, onReport });
    },
  };
}

function counts(report: IngestReport) {
  const { added, changed, removed, failed } = report;
  return { added: added.length, changed: changed.length, removed: removed.length, failed: failed.length };
}
