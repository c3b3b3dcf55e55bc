import type { FileView } from '../../contract/index.ts';
import { showSize } from './show-size.ts';

/** The files of a message: plain pictures are shown, everything else is there to download. */
export function FileList({ files }: { files: FileView[] }) {
  return (
    <ul aria-label="Files" className="mt-2 flex flex-wrap gap-2">
      {files.map((file) => (
        <li key={file.id} className="max-w-full">
          <a
            href={file.url}
            target="_blank"
            rel="noopener noreferrer"
            {...(file.isImage ? {} : { download: file.name })}
            className="block max-w-full rounded-box border border-line bg-surface px-3 py-2 text-[13px] hover:border-line-strong"
          >
            {file.isImage && (
              <img
                src={file.url}
                alt={file.name}
                loading="lazy"
                className="mb-1 h-40 max-w-full rounded-xs object-contain"
              />
            )}
            <span className="font-medium wrap-anywhere">{file.name}</span>{' '}
            <span className="text-muted">{showSize(file.size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
