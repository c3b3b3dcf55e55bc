import { createReadStream } from 'node:fs';
import { fileTypeFromFile } from 'file-type';
import { MEDIA_TYPES } from './media-types.ts';

/**
 * What a file is, by its bytes; its name and what the sender says count for nothing. Text is what is valid
 * UTF-8 without control characters. Undefined: not a kind that is taken.
 */
export async function findMediaType(path: string): Promise<string | undefined> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (found) return found.mime in MEDIA_TYPES ? found.mime : undefined;
  return (await isText(path)) ? 'text/plain' : undefined;
}

// Tab, line feed, form feed, carriage return and escape (coloured logs) may stand in a text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      if (CONTROL.test(decoder.decode(chunk as Uint8Array, { stream: true }))) return false;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
