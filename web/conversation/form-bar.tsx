import type { ReactNode, RefObject } from 'react';

/** A text field with its buttons under the transcript. */
export function FormBar(props: {
  label: string;
  input?: RefObject<HTMLTextAreaElement | null>;
  value: string;
  onChange: (text: string) => void;
  placeholder: string;
  autoFocus?: boolean;
  onSubmit: () => void;
  onEscape: () => void;
  children: ReactNode;
}) {
  return (
    <form
      className="flex flex-wrap items-end justify-end gap-2 border-t border-line bg-surface px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <textarea
        ref={props.input}
        rows={2}
        maxLength={20_000}
        value={props.value}
        aria-label={props.label}
        placeholder={props.placeholder}
        // biome-ignore lint/a11y/noAutofocus: the form was opened by a key or a button to write in it
        autoFocus={props.autoFocus}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            props.onSubmit();
          } else if (event.key === 'Escape') {
            event.preventDefault();
            props.onEscape();
          }
        }}
        className="field-sizing-content max-h-60 min-h-14 min-w-0 flex-1 basis-80 resize-none rounded-box border border-line-strong bg-surface px-3 py-2 text-base placeholder:text-muted sm:text-sm"
      />
      <div className="flex gap-2">{props.children}</div>
    </form>
  );
}
