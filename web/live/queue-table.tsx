import type { QueueView } from '../../contract/index.ts';
import { Link } from '../navigation/link.tsx';
import { Badge } from '../ui/badge.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';
import { Cell, Head, Panel } from './panel.tsx';

const GIVEN: Record<QueueView['assignment'], string> = {
  manual: 'agents take',
  'round-robin': 'in turn',
  'least-busy': 'to the least busy',
};

/** Every queue: how many wait, since when, and whether anybody is there for them. */
export function QueueTable({ queues }: { queues: QueueView[] }) {
  return (
    <Panel title="Queues">
      <table className="w-full">
        <thead className="border-line border-b">
          <tr>
            <Head>Queue</Head>
            <Head number>Waiting</Head>
            <Head number>Longest</Head>
            <Head number>Online</Head>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {queues.map((queue) => (
            <QueueRow key={queue.name} queue={queue} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function QueueRow({ queue }: { queue: QueueView }) {
  const isAlone = queue.waiting > 0 && queue.online === 0;
  const overflow = queue.overflow && `after ${queue.overflow.afterMinutes} min to ${queue.overflow.to}`;
  const details = [GIVEN[queue.assignment], ...queue.skills.map((skill) => `needs ${skill}`), overflow];
  return (
    <tr>
      <Cell>
        <Link
          to={`waiting?queue=${encodeURIComponent(queue.name)}`}
          className="font-medium underline-offset-2 hover:underline"
        >
          {queue.name}
        </Link>
        <span className="block text-xs text-muted">{details.filter(Boolean).join(' · ')}</span>
      </Cell>
      <Cell number>
        {queue.waiting > 0 ? <strong>{queue.waiting}</strong> : <span className="text-muted">0</span>}
      </Cell>
      <Cell number>
        {queue.oldestWaitingSince ? (
          <RelativeTime at={queue.oldestWaitingSince} />
        ) : (
          <span className="text-muted">–</span>
        )}
      </Cell>
      <Cell number>{isAlone ? <Badge tone="danger">nobody</Badge> : queue.online}</Cell>
    </tr>
  );
}
