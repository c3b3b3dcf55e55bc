import { useEffect, useRef } from 'react';

export interface Suggestion {
  id: string;
  label: string;
  /** In small type behind or below the label. */
  hint?: string;
}

/** What can be put in at the caret: chosen with the arrows and Enter, or with a click. */
export function Suggestions(props: {
  id: string;
  title: string;
  items: Suggestion[];
  active: number;
  onChoose: (item: Suggestion) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  // The scroll position follows the keyboard.
  useEffect(() => {
    list.current?.children[props.active]?.scrollIntoView({ block: 'nearest' });
  }, [props.active]);
  return (
    <div className="absolute inset-x-0 bottom-full z-10 mb-1 rounded-box border border-line-strong bg-surface p-1 shadow-lg">
      <p className="px-2 py-1 text-xs text-muted">{props.title}</p>
      <div
        id={props.id}
        ref={list}
        role="listbox"
        aria-label={props.title}
        className="max-h-56 overflow-y-auto"
      >
        {props.items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field, which keeps the focus
          <div
            key={item.id}
            id={`${props.id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === props.active}
            // The text field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => props.onChoose(item)}
            className={`flex cursor-pointer items-baseline gap-2 rounded-box px-2 py-1.5 ${index === props.active ? 'bg-accent-soft text-accent-text' : 'hover:bg-sunken'}`}
          >
            <span className="shrink-0 font-medium">{item.label}</span>
            {item.hint && <span className="min-w-0 truncate text-[13px] text-muted">{item.hint}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
