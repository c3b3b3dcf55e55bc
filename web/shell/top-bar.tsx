import type { AgentView } from '../../contract/index.ts';
import { useSignOut } from '../api/session.ts';
import { Button } from '../ui/button.tsx';

/** Whose console it is, who is signed in, and whether what is shown is live. */
export function TopBar(props: { agent: AgentView; company: string; isLive: boolean; onHelp: () => void }) {
  const signOut = useSignOut();
  return (
    <header className="flex h-12 shrink-0 items-center gap-3 border-b border-line bg-surface px-4">
      <span aria-hidden="true" className="size-3 rounded-full bg-accent" />
      <h1 className="min-w-0 truncate font-semibold">{props.company}</h1>
      <p role="status" className="min-w-0 flex-1 truncate text-[13px] text-warn">
        {props.isLive ? '' : 'No live connection. Trying again…'}
      </p>
      <Button look="quiet" shortcut="?" onClick={props.onHelp}>
        Keys
      </Button>
      <span className="hidden text-muted sm:inline" title={props.agent.email}>
        {props.agent.name}
      </span>
      <Button look="quiet" onClick={() => signOut.mutate()} disabled={signOut.isPending}>
        Sign out
      </Button>
    </header>
  );
}
