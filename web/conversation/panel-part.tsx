import type { ReactNode } from 'react';

export function PanelPart(props: { title: string; note?: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 flex flex-wrap items-baseline gap-x-2 font-semibold">
        {props.title} {props.note && <span className="text-xs font-normal text-muted">{props.note}</span>}
      </h3>
      {props.children}
    </section>
  );
}
