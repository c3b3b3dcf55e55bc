import type { Presence } from '../../contract/index.ts';
import { usePresence, useSetPresence } from '../api/desk.ts';
import { useSession } from '../api/session.ts';
import { useCommands } from '../commands/commands-provider.tsx';
import { PresenceDot } from '../ui/presence-dot.tsx';

const LABELS: Record<Presence, string> = { online: 'Online', away: 'Away', offline: 'Offline' };
const STATUSES = Object.keys(LABELS) as Presence[];

/** The agent says whether they are given cases. */
export function PresenceSelect() {
  const may = useSession().data?.may.includes('presence.set') ?? false;
  const presence = usePresence(may);
  const set = useSetPresence();
  const status = set.isPending ? set.variables : presence.data?.status;
  useCommands(
    STATUSES.map((to) => ({
      id: `presence.${to}`,
      title: `Set me ${LABELS[to].toLowerCase()}`,
      group: 'You',
      words: 'presence status available busy',
      when: () => may && status !== to,
      run: () => set.mutate(to),
    })),
  );
  if (!may || !status) return null;
  return (
    <span
      className="flex items-center gap-1 rounded-box px-1 text-muted"
      title={
        status === 'online'
          ? 'You are given cases of queues that assign them.'
          : 'You are given no cases. After a while those whose customers wait go to the queue.'
      }
    >
      <PresenceDot presence={status} />
      <select
        aria-label="Your presence"
        value={status}
        disabled={set.isPending}
        onChange={(event) => set.mutate(event.target.value as Presence)}
        className="h-8 rounded-box bg-surface text-text hover:bg-sunken"
      >
        {STATUSES.map((option) => (
          <option key={option} value={option}>
            {LABELS[option]}
          </option>
        ))}
      </select>
    </span>
  );
}
