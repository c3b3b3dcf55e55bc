import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const BUILT = resolve(import.meta.dirname, '../../dist/widget');

export interface ScriptSize {
  name: string;
  /** Bytes. */
  gzip: number;
  brotli: number;
}

/** The built scripts of the chat: what draws the bubble, what opens it, and all the rest with one language. */
export async function measureSizes(): Promise<{ bubble: ScriptSize; open: ScriptSize; all: ScriptSize }> {
  const names = (await readdir(BUILT)).filter((name) => name.endsWith('.js') && name !== 'panel.js');
  const isLanguage = (name: string) => /^(fr|es|de|it|pt|nl)-/.test(name);
  const panel = names.filter((name) => name.startsWith('panel-'));
  const rest = names.filter((name) => !isLanguage(name)).concat(names.filter(isLanguage).slice(0, 1));
  return {
    bubble: await sum('widget.js', ['widget.js']),
    open: await sum('the bubble and the open chat', ['widget.js', ...panel]),
    all: await sum('everything, with one more language', rest),
  };
}

async function sum(name: string, files: string[]): Promise<ScriptSize> {
  const size = { name, gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = await readFile(join(BUILT, file));
    size.gzip += gzipSync(bytes, { level: 9 }).length;
    size.brotli += brotliCompressSync(bytes).length;
  }
  return size;
}
