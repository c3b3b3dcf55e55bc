import type { DraftFile } from '../chat/chat-state.ts';
import { fill } from '../texts/index.ts';
import { formatSize } from './format-size.ts';
import { CloseIcon } from './icons.tsx';
import { FileIcon } from './more-icons.tsx';
import { Thumbnail } from './thumbnail.tsx';
import { useView } from './view.ts';

/** The files that go with the next message: how far each is, and what is wrong with it. */
export function DraftFiles() {
  const { state } = useView();
  if (state.drafts.length === 0) return null;
  return (
    <ul class="files drafts">
      {state.drafts.map((draft) => (
        <Draft key={draft.key} draft={draft} />
      ))}
    </ul>
  );
}

function Draft({ draft }: { draft: DraftFile }) {
  const { texts, chat, language } = useView();
  const { key, name, size, progress, file, failed } = draft;
  const remove = fill(texts.removeFile, { name });
  const percent = Math.round(progress * 100);
  return (
    <li class="file">
      {chat.blobOf(key)?.type.startsWith('image/') ? (
        <Thumbnail load={async () => chat.blobOf(key)} />
      ) : (
        <FileIcon />
      )}
      <span class="grow">
        {failed === undefined ? (
          <>
            <span class="file-name">{file?.name ?? name}</span>{' '}
            <span class="muted">{file ? formatSize(size, language) : `${percent} %`}</span>
            {!file && <progress value={progress} max={1} aria-label={name} />}
          </>
        ) : (
          <span class="failed" role="alert">
            {failed}
          </span>
        )}
      </span>
      <button
        type="button"
        class="quiet"
        aria-label={remove}
        title={remove}
        onClick={() => chat.removeFile(key)}
      >
        <CloseIcon size={16} />
      </button>
    </li>
  );
}
