import { MAX_FILES } from '../../contract/file-limits.ts';
import type { WidgetConfig } from '../../contract/index.ts';
import type { DraftFile } from './chat-state.ts';
import { checkFile, type FileProblem } from './check-file.ts';
import { type Access, CallError, type Client } from './client.ts';
import { uploadFile } from './upload-file.ts';

interface Deps {
  client: Client;
  limits: WidgetConfig['files'];
  access: () => Promise<Access>;
  list: () => DraftFile[];
  set: (drafts: DraftFile[]) => void;
  /** A sentence for what is wrong with a file. */
  explain: (problem: FileProblem | 'too-many' | 'failed', name: string) => string;
}

export type Drafts = ReturnType<typeof createDrafts>;

/** Files on their way to the server before they are sent with a message. */
export function createDrafts(deps: Deps) {
  const running = new Map<string, AbortController>();
  const blobs = new Map<string, Blob>();
  const change = (key: string, part: Partial<DraftFile>) =>
    deps.set(deps.list().map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));

  async function upload(key: string, file: File): Promise<void> {
    const stop = new AbortController();
    running.set(key, stop);
    try {
      const access = await deps.access();
      const progress = (share: number) => change(key, { progress: share });
      const target = { url: deps.client.filesUrl(access), secret: access.secret };
      change(key, { file: await uploadFile(target, file, progress, stop.signal), progress: 1 });
    } catch (error) {
      const said = error instanceof CallError ? error.message : '';
      change(key, { failed: said || deps.explain('failed', file.name) });
    }
    running.delete(key);
  }

  return {
    add(files: Iterable<File>) {
      for (const file of files) {
        const taken = deps.list().filter(({ failed }) => failed === undefined).length;
        const problem = taken >= MAX_FILES ? 'too-many' : checkFile(file, deps.limits);
        const key = crypto.randomUUID();
        const draft = { key, name: file.name, size: file.size, progress: 0 };
        blobs.set(key, file);
        deps.set([...deps.list(), problem ? { ...draft, failed: deps.explain(problem, file.name) } : draft]);
        if (!problem) void upload(key, file);
      }
    },
    remove(key: string) {
      running.get(key)?.abort();
      blobs.delete(key);
      deps.set(deps.list().filter((draft) => draft.key !== key));
    },
    /** What is ready leaves with a message; what failed is put away with it. */
    take() {
      const ready = deps.list().flatMap(({ file }) => (file ? [file] : []));
      for (const { key } of deps.list()) blobs.delete(key);
      deps.set([]);
      return ready;
    },
    /** The bytes of a file that was chosen here, for a small picture of it. */
    blobOf: (key: string) => blobs.get(key),
  };
}
