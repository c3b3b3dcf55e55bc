import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { AppError, type Source } from '#server/kernel/index.ts';
import { copyDocuments } from './copy-documents.ts';
import { FILE_SCHEMAS } from './folder-files.ts';
import { readSite, type SiteOptions } from './read-site.ts';
import type { InitResult } from './types.ts';
import { writeYaml } from './write-yaml.ts';

const TEMPLATES = join(import.meta.dirname, 'templates');

export interface InitInput extends SiteOptions {
  /** The folder to make. */
  target: string;
  /** A folder of documents, or the address of a help site. */
  from?: string;
  /** The company's name; else from the folder's name. */
  name?: string;
}

/**
 * Makes a company folder that passes `candor check`: settings with comments, the default policy, and the documents
 * copied or fetched under `knowledge/`. Throws `conflict` when the target holds something already,
 * `source_unreadable` when `from` has no document, and what `readSite` throws.
 */
export async function initFolder(input: InitInput): Promise<InitResult> {
  const folder = resolve(input.target);
  await refuseFull(folder);
  const { documents, skipped, sources } = await writeKnowledge(folder, input);
  await cp(join(TEMPLATES, 'policy.yaml'), join(folder, 'policy.yaml'));
  await cp(join(TEMPLATES, 'topics.yaml'), join(folder, 'topics.yaml'));
  await writeFile(join(folder, 'company.yaml'), await companyText(input.name ?? nameOf(folder)));
  await writeFile(join(folder, 'sources.yaml'), sourcesText(sources));
  for (const empty of ['actions', 'tests']) await mkdir(join(folder, empty), { recursive: true });
  return { folder, documents, skipped };
}

async function refuseFull(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new AppError('conflict', `${folder} is not a folder that can be written.`, { cause: error });
  });
  if (there.length > 0)
    throw new AppError('conflict', `The folder ${folder} is not empty.`, {
      fix: 'Name a folder that does not exist yet.',
    });
}

type Knowledge = Omit<InitResult, 'folder'> & { sources: Source[] };

async function writeKnowledge(folder: string, input: InitInput): Promise<Knowledge> {
  if (input.from === undefined) return writeExample(folder);
  if (!/^https?:\/\//i.test(input.from)) return copyDocuments(resolve(input.from), folder);
  const pages = await readSite(input.from, input);
  const documents = await Promise.all(
    pages.pages.map(async (page) => {
      const document = `knowledge/site/${page.path}`;
      await mkdir(dirname(join(folder, document)), { recursive: true });
      await writeFile(join(folder, document), page.html);
      return document;
    }),
  );
  return { documents, skipped: pages.skipped, sources: [source('site', 'knowledge/site')] };
}

async function writeExample(folder: string): Promise<Knowledge> {
  const document = 'knowledge/faq/reach-a-person.md';
  await mkdir(join(folder, 'knowledge/faq'), { recursive: true });
  await cp(join(TEMPLATES, 'example-article.md'), join(folder, document));
  return {
    documents: [document],
    skipped: [],
    sources: [{ ...source('faq', 'knowledge/faq'), kind: 'faq', priority: 'high' }],
  };
}

function source(id: string, path: string): Source {
  return { id, kind: 'product-docs', path, priority: 'medium', update: 'on-change', visibility: 'public' };
}

async function companyText(name: string): Promise<string> {
  const before = await readFile(join(TEMPLATES, 'company.yaml'), 'utf8');
  const schema = FILE_SCHEMAS['company.yaml'];
  return before.replace('name: My company', `name: ${stringify(schema.shape.name.parse(name)).trim()}`);
}

function sourcesText(sources: Source[]): string {
  const shown = sources.map(({ visibility, ...rest }) =>
    visibility === 'internal' ? { ...rest, visibility } : rest,
  );
  const comment = `# Where answers come from.
# kind: faq · procedures · product-docs · tickets · policies
# priority: high · medium · low (of two equally good passages the higher one wins)
# update: on-change · hourly · daily · weekly · manual
# visibility: internal keeps a source from customers; agents still see it.
`;
  return (
    comment +
    writeYaml({ file: 'sources.yaml', schema: FILE_SCHEMAS['sources.yaml'], value: { sources: shown } })
  );
}

function nameOf(folder: string): string {
  const words = basename(folder).replaceAll(/[-_]+/g, ' ').trim();
  return words ? words[0]!.toUpperCase() + words.slice(1) : 'My company';
}
