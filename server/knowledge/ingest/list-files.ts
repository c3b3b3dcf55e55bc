import { lstat, readdir } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { errorMessage, type Source } from '#server/kernel/index.ts';
import type { IngestReport } from '../types.ts';

const KNOWN = new Set('.md .markdown .html .htm .txt .text .csv .tsv .jsonl .ndjson .pdf .docx'.split(' '));

/** A source that is files of the company folder. */
export type FileSource = Source & { path: string };

/** A file to read; `path` is relative to the root, with `/`. */
export interface SourceFile {
  path: string;
  location: string;
}

export interface SourceListing {
  files: SourceFile[];
  skipped: IngestReport['skipped'];
  /** Folders below the source that could not be listed: what they held is left as it is. */
  failed: IngestReport['failed'];
  /** Why the source as a whole cannot be read; then nothing of it may be taken for deleted. */
  unreadable?: string;
}

/** Lists a source's files in a stable order. Hidden files, links and unknown formats are skipped with the reason. */
export async function listFiles(source: FileSource, root: string): Promise<SourceListing> {
  const listing: SourceListing = { files: [], skipped: [], failed: [] };
  const top = resolve(root, source.path);
  try {
    const stats = await lstat(top);
    if (stats.isSymbolicLink()) return { ...listing, unreadable: 'it is a symbolic link' };
    if (stats.isDirectory()) await listFolder(top, root, listing);
    else addFile(top, root, listing);
  } catch (thrown) {
    const missing = (thrown as NodeJS.ErrnoException).code === 'ENOENT';
    return { ...listing, unreadable: missing ? 'the folder or file does not exist' : errorMessage(thrown) };
  }
  return listing;
}

async function listFolder(folder: string, root: string, listing: SourceListing): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const location = join(folder, entry.name);
    const path = toPath(root, location);
    if (entry.name.startsWith('.')) listing.skipped.push({ path, reason: 'hidden' });
    else if (entry.isSymbolicLink()) listing.skipped.push({ path, reason: 'a symbolic link' });
    else if (entry.isFile()) addFile(location, root, listing);
    else if (entry.isDirectory())
      await listFolder(location, root, listing).catch((thrown: unknown) => {
        listing.failed.push({ path, reason: errorMessage(thrown) });
      });
  }
}

function addFile(location: string, root: string, listing: SourceListing): void {
  const path = toPath(root, location);
  const extension = extname(path).toLowerCase();
  if (KNOWN.has(extension)) listing.files.push({ path, location });
  else
    listing.skipped.push({ path, reason: extension ? `unknown format ${extension}` : 'no file extension' });
}

function toPath(root: string, location: string): string {
  return relative(root, location).split(sep).join('/');
}
