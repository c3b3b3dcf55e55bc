import { type ComponentProps, useId } from 'react';

/** A labelled input with a hint under it, or with what is wrong. */
export function Field(props: ComponentProps<'input'> & { label: string; hint?: string; problem?: string }) {
  const { label, hint, problem, ...rest } = props;
  const id = useId();
  const note = problem ?? hint;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <input
        {...rest}
        id={id}
        aria-describedby={note ? `${id}-note` : undefined}
        aria-invalid={problem ? true : undefined}
        className="h-10 w-full rounded-box border border-line-strong bg-surface px-3 text-base sm:text-sm"
      />
      {note && (
        <p id={`${id}-note`} className={`mt-1 text-[13px] ${problem ? 'text-danger' : 'text-muted'}`}>
          {note}
        </p>
      )}
    </div>
  );
}
