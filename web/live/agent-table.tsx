import type { DeskAgent } from '../../contract/index.ts';
import { Link } from '../navigation/link.tsx';
import { Empty } from '../ui/empty.tsx';
import { PresenceDot } from '../ui/presence-dot.tsx';
import { Cell, Head, Panel } from './panel.tsx';

const ORDER: DeskAgent['presence'][] = ['online', 'away', 'offline'];

/** Every agent: whether they are there, how much they hold, and what they are given. */
export function AgentTable({ agents }: { agents: DeskAgent[] }) {
  const sorted = [...agents].sort((a, b) => ORDER.indexOf(a.presence) - ORDER.indexOf(b.presence));
  return (
    <Panel title="Agents">
      {agents.length === 0 ? (
        <Empty title="No agents yet">Invite people under Settings.</Empty>
      ) : (
        <table className="w-full">
          <thead className="border-line border-b">
            <tr>
              <Head>Agent</Head>
              <Head>Presence</Head>
              <Head number>Conversations</Head>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {sorted.map((agent) => (
              <AgentRow key={agent.id} agent={agent} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function AgentRow({ agent }: { agent: DeskAgent }) {
  const { skills, languages, queues } = agent;
  const details = [
    queues.length > 0 ? queues.join(', ') : 'all queues',
    ...(skills.length > 0 ? [`can ${skills.join(', ')}`] : []),
    ...(languages.length > 0 ? [`writes ${languages.join(', ')}`] : []),
  ];
  return (
    <tr>
      <Cell>
        <Link
          to={`open?agent=${encodeURIComponent(agent.id)}`}
          className="font-medium underline-offset-2 hover:underline"
        >
          {agent.name}
        </Link>
        <span className="block text-xs text-muted">{details.join(' · ')}</span>
      </Cell>
      <Cell>
        <PresenceDot presence={agent.presence} /> {agent.presence}
      </Cell>
      <Cell number>
        <Load load={agent.load} capacity={agent.capacity} />
      </Cell>
    </tr>
  );
}

/** How much of the room is taken, in words and as a bar. */
function Load({ load, capacity }: { load: number; capacity: number }) {
  const isFull = load >= capacity;
  const percent = capacity === 0 ? 100 : Math.min(100, (load / capacity) * 100);
  return (
    <>
      <span className={isFull && load > 0 ? 'font-semibold text-warn' : ''}>
        {load} <span className="font-normal text-muted">of {capacity}</span>
      </span>
      <span aria-hidden="true" className="mt-1 ml-auto block h-1 w-16 overflow-hidden rounded-full bg-sunken">
        <span
          className={`block h-full ${isFull ? 'bg-warn' : 'bg-accent'}`}
          style={{ width: `${percent}%` }}
        />
      </span>
    </>
  );
}
