import { type ComponentProps, useId } from 'react';

/** A labelled choice of a few. */
export function SelectField(
  props: ComponentProps<'select'> & { label: string; options: [value: string, label: string][] },
) {
  const { label, options, className = '', ...rest } = props;
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <select
        {...rest}
        id={id}
        className="h-10 w-full rounded-box border border-line-strong bg-surface px-2 text-base sm:text-sm"
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
