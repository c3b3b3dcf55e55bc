import type { ParsedDocument } from '../types.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { UnreadableError } from './unreadable-error.ts';

/** Reads a Word document (.docx): its headings, paragraphs, lists and tables; pictures are left out. */
export async function parseDocx(bytes: Uint8Array): Promise<ParsedDocument> {
  // Needed by few: loaded with the first document.
  const { default: mammoth } = await import('mammoth');
  const options = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) };
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options).catch(() => {
    throw new UnreadableError('it is not a Word document that can be read');
  });
  const blocks = htmlToBlocks(value);
  const heading = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  return { title: heading?.text, tags: [], relatedQuestions: [], blocks };
}
