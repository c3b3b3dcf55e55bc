import type { FileView } from '../../contract/index.ts';
import { CallError, toError } from './client.ts';

/** Sends one file and says how far it is, which `fetch` cannot. Throws `CallError`. */
export function uploadFile(
  target: { url: string; secret: string },
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<FileView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', target.url);
    request.setRequestHeader('Authorization', `Bearer ${target.secret}`);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total ? loaded / total : 0),
    );
    request.addEventListener('load', () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText));
      else reject(toError(request.status, request.responseText));
    });
    const unreachable = () => reject(new CallError(0, ''));
    request.addEventListener('error', unreachable);
    request.addEventListener('abort', unreachable);
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
