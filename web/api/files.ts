import type { FileView } from '../../contract/index.ts';
import { inboxPath } from './inbox.ts';
import { sendForm } from './request.ts';

/** Uploads a file for a reply in this conversation. Throws `CallError`. */
export function uploadFile(id: string, file: File, signal: AbortSignal): Promise<FileView> {
  const form = new FormData();
  form.append('file', file, file.name);
  return sendForm<FileView>(inboxPath(id, '/files'), form, signal);
}
