import { z } from 'zod';
import { MAX_FILES } from './file-limits.ts';

export * from './file-limits.ts';

/** A file that came with a message. Ask `url` with the conversation's secret, or signed in to the console. */
export const FileViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Media type as found in the bytes, whatever the sender said. */
  type: z.string(),
  /** Bytes. */
  size: z.number().int(),
  /** Whether a browser may show it in the page: plain pictures only. */
  isImage: z.boolean(),
  url: z.string(),
});

/** What was uploaded to this conversation and not sent yet; each belongs to one message. */
export const FileIdsSchema = z
  .array(z.string().max(60))
  .max(MAX_FILES, `A message may have at most ${MAX_FILES} files.`);

export type FileView = z.infer<typeof FileViewSchema>;
