import type { ReactNode } from 'react';

/** A titled part of the page. */
export function Panel(props: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className="min-w-0 overflow-hidden rounded-box border border-line bg-surface">
      <h2 className="flex items-baseline gap-2 border-line border-b px-4 py-3 font-semibold">
        {props.title}
        {props.note && <span className="text-[13px] font-normal text-muted">{props.note}</span>}
      </h2>
      {props.children}
    </section>
  );
}

const HEAD = 'px-4 py-2 text-left text-xs font-medium text-muted';
const CELL = 'px-4 py-2.5 align-top';

/** Column heads; `number` columns are set to the right. */
export function Head(props: { children: ReactNode; number?: boolean; className?: string }) {
  return (
    <th scope="col" className={`${HEAD} ${props.number ? 'text-right' : ''} ${props.className ?? ''}`}>
      {props.children}
    </th>
  );
}

export function Cell(props: { children: ReactNode; number?: boolean; className?: string }) {
  return (
    <td className={`${CELL} ${props.number ? 'text-right tabular-nums' : ''} ${props.className ?? ''}`}>
      {props.children}
    </td>
  );
}
