import { useEffect, useRef, useState } from 'react';
import { MAX_FILES } from '../../contract/file-limits.ts';
import type { FileView } from '../../contract/index.ts';
import { uploadFile } from '../api/files.ts';

/** A file that goes with the next reply: on its way, there, or refused with the reason. */
export interface Upload {
  key: string;
  name: string;
  file?: FileView;
  problem?: string;
}

/** Files chosen for the next reply of a conversation; each is uploaded at once. */
export function useUploads(conversationId: string) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const change = (key: string, what: Partial<Upload>) =>
    setUploads((before) => before.map((upload) => (upload.key === key ? { ...upload, ...what } : upload)));

  // Uploads that nobody waits for any more.
  useEffect(() => {
    const all = stops.current;
    return () => {
      for (const stop of all.values()) stop.abort();
    };
  }, []);

  const add = (files: File[]) => {
    const room = MAX_FILES - uploads.filter(({ problem }) => !problem).length;
    for (const [index, file] of files.entries()) {
      const key = crypto.randomUUID();
      const tooMany = index >= room ? { problem: `At most ${MAX_FILES} files go with one message.` } : {};
      setUploads((before) => [...before, { key, name: file.name, ...tooMany }]);
      if (index >= room) continue;
      const stop = new AbortController();
      stops.current.set(key, stop);
      uploadFile(conversationId, file, stop.signal).then(
        (stored) => change(key, { file: stored, name: stored.name }),
        (thrown: Error & { fix?: string }) =>
          change(key, { problem: [thrown.message, thrown.fix].filter(Boolean).join(' ') }),
      );
    }
  };
  return {
    uploads,
    add,
    remove(key: string) {
      stops.current.get(key)?.abort();
      setUploads((before) => before.filter((upload) => upload.key !== key));
    },
    clear: () => setUploads([]),
  };
}
