import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError, assert } from '#server/kernel/index.ts';
import { findMediaType } from './find-media-type.ts';
import type { FileStore, StoredFile } from './types.ts';

const INCOMING = 'incoming';
const MEGABYTE = 1024 * 1024;

/**
 * Files in a local folder that no web server looks into; several nodes share it as a mounted folder. The names on
 * disk are our own ids: nothing of a sender's name reaches the file system.
 */
export function openFileStore(options: { folder: string; maxBytes: number }): FileStore {
  const { folder, maxBytes } = options;
  const pathOf = (id: string) => {
    assert(/^[a-z]+_[0-9a-f]{32}$/.test(id), 'a file is kept under an id of ours');
    // Ids begin with the time, so their ends are what spreads them.
    return join(folder, id.slice(-2), id);
  };
  return {
    maxBytes,
    async save(id, content): Promise<StoredFile> {
      const path = pathOf(id);
      const incoming = join(folder, INCOMING, id);
      await mkdir(join(folder, INCOMING), { recursive: true });
      try {
        await pipeline(content, limitTo(maxBytes), createWriteStream(incoming, { flags: 'wx', mode: 0o600 }));
        const { size } = await stat(incoming);
        if (size === 0) throw new AppError('invalid_input', 'The file is empty.');
        const type = await findMediaType(incoming);
        if (!type) throw notTaken();
        await mkdir(join(folder, id.slice(-2)), { recursive: true });
        await rename(incoming, path);
        return { size, type };
      } catch (thrown) {
        await rm(incoming, { force: true });
        throw thrown;
      }
    },
    async read(id) {
      const handle = await open(pathOf(id)).catch(() => undefined);
      if (!handle) throw new AppError('not_found', 'This file is not there any more.');
      return handle.createReadStream();
    },
    remove: (id) => rm(pathOf(id), { force: true }),
    async *listOlder(before) {
      for (const part of await readdir(folder).catch(() => [])) {
        for (const name of await readdir(join(folder, part)).catch(() => [])) {
          const written = await stat(join(folder, part, name)).catch(() => undefined);
          if (!written || written.mtime >= before) continue;
          if (part === INCOMING) await rm(join(folder, part, name), { force: true });
          else yield name;
        }
      }
    },
  };
}

/** Says that a file is larger than what is taken, in the words of the person who sent it. */
export function tooLarge(maxBytes: number): AppError {
  const limit = Math.round((maxBytes / MEGABYTE) * 10) / 10;
  return new AppError('too_large', `The file is larger than ${limit} MB.`, {
    fix: 'Send a smaller one, or a part of it.',
  });
}

function notTaken(): AppError {
  return new AppError('invalid_input', 'This kind of file is not accepted.', {
    fix: 'Send a picture, a PDF, a text, a Word, Excel, PowerPoint or OpenDocument file, or an MP4 or WebM video.',
  });
}

function limitTo(maxBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > maxBytes) done(tooLarge(maxBytes));
      else done(null, chunk);
    },
  });
}
