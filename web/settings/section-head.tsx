import type { ReactNode } from 'react';

/** The title of a section, what it is for, and what can be done with all of it. */
export function SectionHead(props: { title: string; intro: string; children?: ReactNode }) {
  return (
    <header className="mb-6 flex flex-wrap items-start gap-3">
      <div className="min-w-60 flex-1">
        <h1 className="text-xl font-semibold">{props.title}</h1>
        <p className="mt-1 text-muted">{props.intro}</p>
      </div>
      {props.children}
    </header>
  );
}
