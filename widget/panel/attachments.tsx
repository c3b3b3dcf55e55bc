import type { FileView } from '../../contract/index.ts';
import { fill } from '../texts/index.ts';
import { formatSize } from './format-size.ts';
import { FileIcon } from './more-icons.tsx';
import { Thumbnail } from './thumbnail.tsx';
import { useView } from './view.ts';

/** The files of a message: a small picture of what is one, and the way to save each. */
export function Attachments({ files }: { files: FileView[] }) {
  const { texts, chat, language } = useView();
  return (
    <ul class="files">
      {files.map((file) => (
        <li key={file.id}>
          <button
            type="button"
            class="file"
            aria-label={fill(texts.saveFile, { name: file.name })}
            onClick={() => void chat.saveFile(file)}
          >
            {file.isImage ? <Thumbnail load={() => chat.getFile(file)} /> : <FileIcon />}
            <span class="file-name">{file.name}</span>
            <span class="muted">{formatSize(file.size, language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
