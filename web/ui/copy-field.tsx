import { useId, useRef, useState } from 'react';
import { Button } from './button.tsx';

/** A text that is shown to be copied. Where the browser gives no clipboard, it is selected. */
export function CopyField(props: { label: string; value: string }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const copy = async () => {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(props.value);
      say('Copied');
    } catch {
      say('It is selected: copy it with Ctrl C');
    }
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {props.label}
      </label>
      <div className="flex gap-2">
        <input
          ref={input}
          id={id}
          readOnly
          value={props.value}
          onFocus={(event) => event.currentTarget.select()}
          className="h-10 w-full min-w-0 rounded-box border border-line-strong bg-surface px-3 font-mono text-[13px]"
        />
        <Button look="primary" className="h-10" onClick={() => void copy()}>
          Copy
        </Button>
      </div>
      <p role="status" className="mt-1 min-h-5 text-[13px] text-good">
        {said}
      </p>
    </div>
  );
}
