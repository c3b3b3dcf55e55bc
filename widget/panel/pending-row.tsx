import type { PendingMessage } from '../chat/chat-state.ts';
import { FileIcon } from './more-icons.tsx';
import { useView } from './view.ts';

/** The customer's message until the server has recorded it. */
export function PendingRow({ pending }: { pending: PendingMessage }) {
  const { texts, chat, state } = useView();
  const { id, text, failed, files = [] } = pending;
  return (
    <div class="message customer">
      {text !== '' && (
        <div class={failed === undefined ? 'body sending' : 'body'}>
          <p class="plain">{text}</p>
        </div>
      )}
      {files.map((file) => (
        <span key={file.id} class="file">
          <FileIcon /> <span class="file-name">{file.name}</span>
        </span>
      ))}
      {failed === undefined && state.offline && <p class="muted">{texts.queued}</p>}
      {failed !== undefined && (
        <p class="failed" role="alert">
          {texts.failed} {failed}{' '}
          <button type="button" class="link" onClick={() => void chat.retry(id)}>
            {texts.retry}
          </button>
        </p>
      )}
    </div>
  );
}
