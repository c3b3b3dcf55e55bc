export { cleanFileName } from './clean-file-name.ts';
export { INLINE_TYPES, MEDIA_TYPES } from './media-types.ts';
export { openFileStore, tooLarge } from './open-file-store.ts';
export type { FileStore, StoredFile } from './types.ts';
