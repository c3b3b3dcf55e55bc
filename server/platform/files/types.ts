import type { Readable } from 'node:stream';

export interface StoredFile {
  /** Bytes. */
  size: number;
  /** Media type by the content. */
  type: string;
}

/** Keeps uploaded bytes by id. What they belong to, and who may have them, is the caller's. */
export interface FileStore {
  /** The largest file that is taken, in bytes. */
  readonly maxBytes: number;
  /**
   * Writes a stream down under an id and says what it is. Throws `too_large` or `invalid_input` (a kind of file
   * that is not taken, or nothing in it); then nothing is kept.
   */
  save(id: string, content: Readable): Promise<StoredFile>;
  /** Throws `not_found` when the bytes are gone. */
  read(id: string): Promise<Readable>;
  /** Also when it is not there. */
  remove(id: string): Promise<void>;
  /** Ids of what was written before this moment, and what an interrupted upload left behind. */
  listOlder(before: Date): AsyncGenerator<string>;
}
