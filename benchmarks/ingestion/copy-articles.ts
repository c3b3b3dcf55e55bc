import { appendFile, cp, glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A copy of a folder of articles that may be changed; it is removed when disposed of. */
export interface ArticleCopy extends AsyncDisposable {
  folder: string;
  /** Adds a sentence to every hundredth article. Returns how many that were. */
  changeOnePercent(): Promise<number>;
}

export async function copyArticles(from: string): Promise<ArticleCopy> {
  const parent = await mkdtemp(join(tmpdir(), 'candor-bench-'));
  const folder = join(parent, basename(from));
  await cp(from, folder, { recursive: true });
  const files = (await Array.fromAsync(glob('**/*.md', { cwd: folder }))).sort();
  const chosen = files.filter((_, index) => index % 100 === 0);
  return {
    folder,
    async changeOnePercent() {
      for (const file of chosen) await appendFile(join(folder, file), `\nChanged at ${performance.now()}.\n`);
      return chosen.length;
    },
    [Symbol.asyncDispose]: () => rm(parent, { recursive: true, force: true }),
  };
}
