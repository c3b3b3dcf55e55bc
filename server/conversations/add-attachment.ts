import type { Readable } from 'node:stream';
import { AppError, type Attachment, type Clock, type ConversationId, newId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { cleanFileName, type FileStore } from '#server/platform/files/index.ts';
import { insertAttachment, sumAttachments } from './store/attachment.ts';

/** A conversation may hold this many files of the largest size. */
const LARGEST_FILES = 20;

/**
 * Keeps an uploaded file for a conversation, to be sent with a message. Throws `too_large` or `invalid_input` (empty,
 * a kind that is not taken); then nothing of it stays.
 */
export async function addAttachment(
  deps: { db: Db; files: FileStore; clock: Clock },
  upload: {
    conversationId: ConversationId;
    author: 'customer' | 'agent';
    /** As the sender calls it. */
    name: string;
    content: Readable;
  },
): Promise<Attachment> {
  const { db, files, clock } = deps;
  const { conversationId, author, content } = upload;
  if ((await sumAttachments(db, conversationId)) >= files.maxBytes * LARGEST_FILES) {
    content.resume();
    throw new AppError('too_large', 'This conversation holds as many files as it can.', {
      fix: 'Describe in words what the file shows.',
    });
  }
  const id = newId('file');
  const { size, type } = await files.save(id, content);
  const attachment = { id, name: cleanFileName(upload.name, type), type, size };
  try {
    await insertAttachment(db, { ...attachment, conversationId, author, at: clock.now() });
  } catch (thrown) {
    await files.remove(id);
    throw thrown;
  }
  return attachment;
}
