import { useDesk } from '../api/desk.ts';
import { Empty } from '../ui/empty.tsx';
import { Notice } from '../ui/notice.tsx';
import { AgentDeskForm } from './agent-desk-form.tsx';

/** What each agent is given: queues, skills, languages, and how many conversations at once. */
export function AgentDeskSection() {
  const desk = useDesk();
  return (
    <>
      <h1 className="text-xl font-semibold">Skills and queues</h1>
      <p className="mt-1 mb-6 text-muted">
        Cases are given to agents who are online, work in the queue, have its skills, write the customer’s
        language and have room. Everybody may still take any case.
      </p>
      {desk.error && <Notice error={desk.error} onRetry={() => void desk.refetch()} />}
      {desk.data?.agents.length === 0 && (
        <Empty title="No agents yet">Invite people first; then say here what they are given.</Empty>
      )}
      <ul className="grid gap-4">
        {desk.data?.agents.map((agent) => (
          <li key={agent.id}>
            <AgentDeskForm agent={agent} queues={desk.data.queues.map(({ name }) => name)} />
          </li>
        ))}
      </ul>
    </>
  );
}
