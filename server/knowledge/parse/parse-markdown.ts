import type { ParsedDocument } from '../types.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { createMarkdownReader } from './read-markdown-blocks.ts';
import { toMetadata } from './to-metadata.ts';

/** Returns the parser of Markdown, with or without front matter. HTML inside is read as text, never kept. */
export function createMarkdownParser(): (text: string) => ParsedDocument {
  const readBlocks = createMarkdownReader();
  return (text) => {
    const { fields, body } = readFrontMatter(text);
    return { ...toMetadata(fields), blocks: readBlocks(body) };
  };
}
