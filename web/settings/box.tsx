import type { ReactNode } from 'react';

/** One subject of a section. */
export function Box(props: { title?: string; intro?: string; children: ReactNode }) {
  return (
    <section className="mb-4 rounded-box border border-line bg-surface p-4">
      {props.title && <h2 className="font-semibold">{props.title}</h2>}
      {props.intro && <p className="mt-0.5 text-muted">{props.intro}</p>}
      <div className={props.title ? 'mt-3' : ''}>{props.children}</div>
    </section>
  );
}
