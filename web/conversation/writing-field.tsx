import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { findTrigger, type Trigger } from './find-trigger.ts';
import { type Suggestion, Suggestions } from './suggestions.tsx';

/** What a sign in the text completes: `/` a canned reply, `@` a colleague. */
export interface Completion {
  sign: Trigger['sign'];
  title: string;
  find: (words: string) => Suggestion[];
  /** The text that stands in the place of the sign and its words. */
  toText: (id: string) => string;
}

const FACE = 'min-h-14 px-3 py-2 text-base whitespace-pre-wrap wrap-anywhere sm:text-sm';
const PLACEHOLDER = /(\{\{\s*[a-z_.]+\s*\}\})/;

/** A text field that completes, marks what is still to be filled in, and sends with Ctrl Enter. */
export function WritingField(props: {
  label: string;
  input: RefObject<HTMLTextAreaElement | null>;
  value: string;
  onChange: (text: string) => void;
  placeholder: string;
  maxLength: number;
  completion: Completion;
  /** Whether `{{…}}` is something to fill in. */
  marks?: boolean;
  onSubmit: (withShift: boolean) => void;
  onFiles?: (files: File[]) => void;
}) {
  const { input, value, completion } = props;
  const listId = useId();
  const back = useRef<HTMLDivElement>(null);
  const [trigger, setTrigger] = useState<Trigger>();
  const [active, setActive] = useState(0);
  /** Where the caret goes once the new text is drawn. */
  const [select, setSelect] = useState<[number, number]>();
  const items = trigger ? completion.find(trigger.words).slice(0, 8) : [];
  const isOpen = items.length > 0;

  // The caret is the browser's, and stands at the end after the text was replaced.
  useLayoutEffect(() => {
    if (!select) return;
    input.current?.setSelectionRange(...select);
    setSelect(undefined);
  }, [select, input]);

  const look = () => {
    const field = input.current;
    const found = field ? findTrigger(field.value, field.selectionEnd, completion.sign) : undefined;
    setTrigger(found);
    if (found?.words !== trigger?.words) setActive(0);
  };
  const choose = (item: Suggestion) => {
    const field = input.current;
    if (!field || !trigger) return;
    const put = completion.toText(item.id);
    props.onChange(value.slice(0, trigger.start) + put + value.slice(field.selectionEnd));
    const missing = PLACEHOLDER.exec(put);
    const at = trigger.start + (missing ? missing.index : put.length);
    setSelect([at, at + (missing?.[0].length ?? 0)]);
    setTrigger(undefined);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isChoosing = event.key === 'Tab' || (event.key === 'Enter' && !event.ctrlKey && !event.metaKey);
    if (isOpen && step) setActive((active + step + items.length) % items.length);
    else if (isOpen && isChoosing) choose(items[active]!);
    else if (isOpen && event.key === 'Escape') setTrigger(undefined);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onSubmit(event.shiftKey);
    else if (event.key === 'Escape') input.current?.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="relative min-w-0 flex-1">
      {isOpen && (
        <Suggestions id={listId} title={completion.title} items={items} active={active} onChoose={choose} />
      )}
      <div className="relative overflow-hidden rounded-box bg-surface">
        {props.marks && (
          <div
            ref={back}
            aria-hidden="true"
            className={`absolute inset-0 overflow-hidden border border-transparent text-transparent ${FACE}`}
          >
            {value.split(PLACEHOLDER).map((part, index) =>
              index % 2 === 1 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
                <mark key={index} className="rounded-xs bg-warn-soft text-transparent outline outline-warn">
                  {part}
                </mark>
              ) : (
                part
              ),
            )}
          </div>
        )}
        <textarea
          ref={input}
          rows={2}
          maxLength={props.maxLength}
          value={value}
          aria-label={props.label}
          aria-autocomplete="list"
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
          placeholder={props.placeholder}
          onChange={(event) => {
            props.onChange(event.target.value);
            look();
          }}
          onSelect={look}
          onBlur={() => setTrigger(undefined)}
          onKeyDown={onKeyDown}
          onScroll={(event) => back.current?.scrollTo(0, event.currentTarget.scrollTop)}
          onPaste={(event) => {
            const files = [...event.clipboardData.files];
            if (!props.onFiles || files.length === 0) return;
            event.preventDefault();
            props.onFiles(files);
          }}
          className={`field-sizing-content relative block max-h-60 w-full resize-none rounded-box border border-line-strong bg-transparent placeholder:text-muted ${FACE}`}
        />
      </div>
    </div>
  );
}
