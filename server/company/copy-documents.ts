import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { AppError, type Source } from '#server/kernel/index.ts';
import type { InitResult } from './types.ts';

const READABLE = new Set(['.md', '.markdown', '.html', '.htm', '.txt', '.csv', '.jsonl', '.pdf', '.docx']);
const MAX_BYTES = 5 * 1024 * 1024;
const LEFT_OUT = new Set(['node_modules', 'dist', 'build']);

/** Sources by the name of a top-level folder of the documents. */
const SOURCE_BY_NAME: [RegExp, Pick<Source, 'id' | 'kind' | 'priority' | 'visibility'>][] = [
  [/^faqs?$/i, { id: 'faq', kind: 'faq', priority: 'high', visibility: 'public' }],
  [
    /^(procedures?|how-?tos?|runbooks?)$/i,
    { id: 'procedures', kind: 'procedures', priority: 'high', visibility: 'public' },
  ],
  [
    /^(polic(y|ies)|terms|legal)$/i,
    { id: 'policies', kind: 'policies', priority: 'high', visibility: 'public' },
  ],
  // What customers wrote and what is called internal is for agents only until somebody decides otherwise.
  [/^tickets?$/i, { id: 'tickets', kind: 'tickets', priority: 'medium', visibility: 'internal' }],
  [/^(internal|private)$/i, { id: 'internal', kind: 'procedures', priority: 'low', visibility: 'internal' }],
];

const DOCS = { id: 'docs', kind: 'product-docs', priority: 'medium', visibility: 'public' } as const;

/**
 * Copies every readable document of `from` under `knowledge/` of a company folder, and names the sources. A
 * top-level folder called faq, procedures, policies, tickets or internal becomes such a source; the rest is one
 * source `docs`. Links are not followed. Throws `source_unreadable` when there is none.
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

function sourceOf(file: string): Source & { path: string } {
  const [top = '', ...rest] = file.split(sep);
  const match = rest.length > 0 ? SOURCE_BY_NAME.find(([pattern]) => pattern.test(top)) : undefined;
  const source = match?.[1] ?? DOCS;
  return { ...source, path: `knowledge/${source.id}`, update: 'on-change' };
}
