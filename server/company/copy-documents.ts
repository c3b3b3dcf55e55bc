import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { AppError, type Source } from '#server/kernel/index.ts';
import type { InitResult } from './types.ts';

const READABLE = new Set(['.md', '.markdown', '.html', '.htm', '.txt', '.csv', '.jsonl']);
const MAX_BYTES = 5 * 1024 * 1024;
const LEFT_OUT = new Set(['node_modules', 'dist', 'build']);

/** Kinds of source by the name of a top-level folder of the documents. */
const KIND_BY_NAME: [RegExp, Source['kind'], Source['priority']][] = [
  [/^faqs?$/i, 'faq', 'high'],
  [/^(procedures?|how-?tos?|runbooks?)$/i, 'procedures', 'high'],
  [/^(polic(y|ies)|terms|legal)$/i, 'policies', 'high'],
  [/^tickets?$/i, 'tickets', 'medium'],
];

/**
 * Copies every readable document of `from` under `knowledge/` of a company folder, and names the sources. A
 * top-level folder called faq, procedures, policies or tickets becomes a source of that kind; the rest is one source
 * `docs`. Links are not followed. Throws `source_unreadable` when there is none.
 */
export async function copyDocuments(
  from: string,
  folder: string,
): Promise<Omit<InitResult, 'folder'> & { sources: Source[] }> {
  const files = await listDocuments(from, folder);
  const skipped: InitResult['skipped'] = [];
  const sources = new Map<string, Source>();
  const documents: string[] = [];
  for (const file of files) {
    const reason = await whySkipped(join(from, file));
    if (reason) {
      skipped.push({ path: file, reason });
      continue;
    }
    const source = sourceOf(file);
    sources.set(source.id, source);
    const inside = source.id === 'docs' ? file : file.split(sep).slice(1).join(sep);
    const document = join(source.path, inside);
    await mkdir(dirname(join(folder, document)), { recursive: true });
    await cp(join(from, file), join(folder, document));
    documents.push(document.split(sep).join('/'));
  }
  if (documents.length === 0)
    throw new AppError('source_unreadable', `There is no document that Candor reads in ${from}.`, {
      fix: `Name a folder with files ending in ${[...READABLE].join(', ')}.`,
    });
  return { documents, skipped, sources: [...sources.values()] };
}

async function listDocuments(from: string, target: string): Promise<string[]> {
  const entries = await readdir(from, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    throw new AppError('source_unreadable', `The folder ${from} cannot be read.`, {
      fix: 'Check the path.',
      cause: error,
    });
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(target + sep))
    .map((path) => relative(from, path))
    .filter((path) => !path.split(sep).some((part) => part.startsWith('.') || LEFT_OUT.has(part)))
    .sort();
}

async function whySkipped(path: string): Promise<string | undefined> {
  if (!READABLE.has(extname(path).toLowerCase()))
    return `${extname(path) || basename(path)} is not a format that Candor reads`;
  const { size } = await stat(path);
  return size > MAX_BYTES ? 'larger than 5 MB' : undefined;
}

function sourceOf(file: string): Source {
  const [top = '', ...rest] = file.split(sep);
  const match = rest.length > 0 ? KIND_BY_NAME.find(([pattern]) => pattern.test(top)) : undefined;
  if (!match)
    return {
      id: 'docs',
      kind: 'product-docs',
      path: 'knowledge/docs',
      priority: 'medium',
      update: 'on-change',
      visibility: 'public',
    };
  const [, kind, priority] = match;
  // Tickets hold what customers wrote: agents see them, customers do not until somebody decides otherwise.
  const visibility = kind === 'tickets' ? 'internal' : 'public';
  return { id: kind, kind, path: `knowledge/${kind}`, priority, update: 'on-change', visibility };
}
