import type { ReactNode } from 'react';

/** What stands where nothing is yet, and what to do next. */
export function Empty(props: { title: string; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-xs px-4 py-12 text-center">
      <p className="font-medium">{props.title}</p>
      <p className="mt-1 text-muted">{props.children}</p>
    </div>
  );
}
