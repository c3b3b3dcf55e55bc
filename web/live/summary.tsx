import type { ReactNode } from 'react';
import type { DeskView } from '../../contract/index.ts';
import { Link } from '../navigation/link.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';

/** The figures that say whether anything has to be done. */
export function Summary({ desk }: { desk: DeskView }) {
  const { queues, agents, review, measures } = desk;
  const waiting = queues.reduce((sum, queue) => sum + queue.waiting, 0);
  const oldest = queues.flatMap((queue) => queue.oldestWaitingSince ?? []).sort()[0];
  const online = agents.filter(({ presence }) => presence === 'online');
  const room = online.reduce((sum, { capacity, load }) => sum + Math.max(0, capacity - load), 0);
  return (
    <dl className="grid grid-cols-2 gap-3 md:grid-cols-3">
      <Figure label="Waiting" isPressing={waiting > 0 && online.length === 0}>
        {waiting}
      </Figure>
      <Figure label="Waiting longest">{oldest ? <RelativeTime at={oldest} /> : '–'}</Figure>
      <Figure label="Agents online" note={`room for ${room} more`}>
        {online.length} <span className="text-base font-normal text-muted">of {agents.length}</span>
      </Figure>
      <Figure label="To review">{review.length}</Figure>
      {measures && (
        <>
          <Figure label="Targets missed" isPressing={measures.missedTargets > 0}>
            {measures.missedTargets === 0 ? (
              0
            ) : (
              <Link to="open?sla=breached" className="underline">
                {measures.missedTargets}
              </Link>
            )}
          </Figure>
          <Figure
            label="Asked again"
            note={`answered in the packet already, last ${measures.reAsk.days} days`}
          >
            {measures.reAsk.reAsked}{' '}
            <span className="text-base font-normal text-muted">of {measures.reAsk.asked} questions</span>
          </Figure>
        </>
      )}
    </dl>
  );
}

function Figure(props: { label: string; note?: string; isPressing?: boolean; children: ReactNode }) {
  return (
    <div className="rounded-box border border-line bg-surface px-4 py-3">
      <dt className="text-muted">{props.label}</dt>
      <dd className={`mt-1 text-2xl font-semibold tabular-nums ${props.isPressing ? 'text-danger' : ''}`}>
        {props.children}
        {props.note && <span className="block text-xs font-normal text-muted">{props.note}</span>}
      </dd>
    </div>
  );
}
