import type { RefObject } from 'react';

/** What a canned reply needs that nobody knows; a click goes there. It keeps the reply from being sent. */
export function MissingLine(props: {
  missing: string[];
  text: string;
  input: RefObject<HTMLTextAreaElement | null>;
}) {
  if (props.missing.length === 0) return null;
  const select = (name: string) => {
    const found = new RegExp(`\\{\\{\\s*${name.replace('.', '\\.')}\\s*\\}\\}`).exec(props.text);
    props.input.current?.focus();
    if (found) props.input.current?.setSelectionRange(found.index, found.index + found[0].length);
  };
  return (
    <p role="status" className="flex basis-full flex-wrap items-center gap-2 text-[13px] text-warn">
      Fill in before you send:
      {props.missing.map((name) => (
        <button
          key={name}
          type="button"
          onClick={() => select(name)}
          className="rounded-box bg-warn-soft px-2 py-0.5 font-mono text-xs underline"
        >
          {name}
        </button>
      ))}
    </p>
  );
}
