import type { ComponentProps } from 'react';

const LOOKS = {
  primary: 'bg-accent text-on-accent hover:opacity-90',
  secondary: 'border border-line-strong bg-surface hover:bg-sunken',
  danger: 'border border-danger text-danger hover:bg-danger-soft',
  quiet: 'text-muted hover:bg-sunken hover:text-text',
};

/** `shortcut` is shown behind the label. */
export function Button(props: ComponentProps<'button'> & { look?: keyof typeof LOOKS; shortcut?: string }) {
  const { look = 'secondary', shortcut, className = '', children, ...rest } = props;
  return (
    <button
      type="button"
      aria-keyshortcuts={shortcut}
      {...rest}
      className={`inline-flex h-8 shrink-0 items-center justify-center gap-2 rounded-box px-3 font-medium transition-colors disabled:cursor-default disabled:opacity-60 ${LOOKS[look]} ${className}`}
    >
      {children}
      {shortcut && <kbd className="hidden font-mono text-xs uppercase sm:inline">{shortcut}</kbd>}
    </button>
  );
}
