import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Filter, Source } from '#server/kernel/index.ts';
import { errorMessage } from '#server/kernel/index.ts';
import { createPersonalDataMask } from '../parse/mask-personal-data.ts';
import { parseDocx } from '../parse/parse-docx.ts';
import { parseHtml } from '../parse/parse-html.ts';
import { createMarkdownParser } from '../parse/parse-markdown.ts';
import { parsePdf } from '../parse/parse-pdf.ts';
import { parseText } from '../parse/parse-text.ts';
import { mergeScopes } from '../parse/read-applicability.ts';
import { readTickets } from '../parse/read-tickets.ts';
import { toArticleContent } from '../parse/to-article-content.ts';
import { UnreadableError } from '../parse/unreadable-error.ts';
import type { ArticleContent, IngestReport, ParsedDocument } from '../types.ts';
import { decodeText } from './decode-text.ts';
import { hash, toReadAs } from './hash-document.ts';
import type { SourceFile } from './list-files.ts';

const MAX_BYTES = 32 * 1024 * 1024;

/** An article as a file gives it. */
export interface FoundArticle {
  path: string;
  /** Addresses that lead here now. */
  movedFrom?: string[];
  /** Of the file's bytes (a table's row: of what it says), with what decides how they are read. */
  fileHash: string;
  /** Of the article's content; empty when the file is as it was. */
  contentHash: string;
  /** Absent when the file is as it was. */
  content: ArticleContent | undefined;
}

export interface ReadFile {
  articles: FoundArticle[];
  skipped: IngestReport['skipped'];
  /** Of a file with failures nothing is taken for deleted. */
  failed: IngestReport['failed'];
}

export type DocumentReader = (file: SourceFile, source: Source, filters: Filter[]) => Promise<ReadFile>;

/** Returns the function that reads a file's articles. `isKnown(path, fileHash)` says that parsing can be saved, `formats` what the company's numbers look like. */
export function createDocumentReader(
  isKnown: (path: string, fileHash: string) => boolean,
  formats: readonly string[] = [],
): DocumentReader {
  const mask = createPersonalDataMask(formats);
  const parseMarkdown = createMarkdownParser();
  const asText = (parse: (text: string) => ParsedDocument) => (bytes: Uint8Array) => parse(decodeText(bytes));
  const parsers: Record<string, (bytes: Uint8Array) => ParsedDocument | Promise<ParsedDocument>> = {
    '.html': asText(parseHtml),
    '.htm': asText(parseHtml),
    '.txt': asText(parseText),
    '.text': asText(parseText),
    '.pdf': parsePdf,
    '.docx': parseDocx,
  };
  return async (file, source, filters) => {
    const result: ReadFile = { articles: [], skipped: [], failed: [] };
    try {
      const bytes = await readBytes(file.location);
      const fileHash = hash(toReadAs(source), bytes);
      const extension = extname(file.path).toLowerCase();
      if (/^\.(csv|tsv|jsonl|ndjson)$/.test(extension)) {
        const tickets = readTickets(decodeText(bytes), {
          path: file.path,
          language: source.language,
          filters,
          onlySatisfied: source.kind === 'tickets',
          mask,
        });
        for (const { path, content } of tickets.articles) {
          const contentHash = hash(JSON.stringify(content));
          result.articles.push({ path, fileHash: contentHash, contentHash, content });
        }
        return { ...result, skipped: tickets.skipped, failed: tickets.failed };
      }
      if (isKnown(file.path, fileHash)) {
        result.articles.push({ path: file.path, fileHash, contentHash: '', content: undefined });
        return result;
      }
      const parse = parsers[extension] ?? asText(parseMarkdown);
      const content = toArticleContent(forSource(await parse(bytes), source), file.path, source.language);
      const contentHash = hash(JSON.stringify(content));
      if (content.passages.length) result.articles.push({ path: file.path, fileHash, contentHash, content });
      else result.skipped.push({ path: file.path, reason: 'empty' });
    } catch (thrown) {
      const reason = thrown instanceof UnreadableError ? thrown.message : errorMessage(thrown);
      result.failed.push({ path: file.path, reason });
    }
    return result;
  };
}

/** What a source says of all its documents holds where they say nothing themselves. */
export function forSource(document: ParsedDocument, source: Source): ParsedDocument {
  return { ...document, appliesTo: mergeScopes(document.appliesTo, source.applies_to) };
}

async function readBytes(location: string): Promise<Uint8Array> {
  const { size } = await stat(location);
  if (size > MAX_BYTES) throw new UnreadableError(`it is larger than ${MAX_BYTES / 1024 / 1024} MB`);
  return readFile(location);
}
