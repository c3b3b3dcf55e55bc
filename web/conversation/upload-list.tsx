import { showSize } from './show-size.ts';
import type { Upload } from './use-uploads.ts';

/** The files that go with the reply, and those that cannot, with the reason. */
export function UploadList(props: { uploads: Upload[]; onRemove: (key: string) => void }) {
  if (props.uploads.length === 0) return null;
  return (
    <ul aria-label="Files" className="flex basis-full flex-wrap gap-2">
      {props.uploads.map(({ key, name, file, problem }) => (
        <li
          key={key}
          className={`flex max-w-full items-center gap-2 rounded-box px-2 py-1 text-[13px] ${problem ? 'bg-danger-soft text-danger' : 'bg-sunken'}`}
        >
          <span className="min-w-0 truncate font-medium">{name}</span>
          <span role="status" className={problem ? '' : 'text-muted'}>
            {problem ?? (file ? showSize(file.size) : 'Uploading…')}
          </span>
          <button
            type="button"
            aria-label={`Remove ${name}`}
            onClick={() => props.onRemove(key)}
            className="size-6 shrink-0 rounded-box hover:bg-surface"
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
