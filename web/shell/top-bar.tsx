import type { ReactNode } from 'react';
import type { AgentView } from '../../contract/index.ts';
import { SignOutButton } from '../account/sign-out-button.tsx';
import { Link } from '../navigation/link.tsx';
import { Button } from '../ui/button.tsx';
import { PresenceSelect } from './presence-select.tsx';

/** Whose console it is, where one can go, who is signed in, and whether what is shown is live. */
export function TopBar(props: {
  agent: AgentView;
  company: string;
  isLive: boolean;
  onHelp: () => void;
  children: ReactNode;
}) {
  return (
    <header className="flex h-12 shrink-0 items-center gap-3 border-b border-line bg-surface px-4">
      <span aria-hidden="true" className="size-3 rounded-full bg-accent" />
      <h1 className="min-w-0 truncate font-semibold">{props.company}</h1>
      {props.children}
      <p role="status" className="min-w-0 flex-1 truncate text-[13px] text-warn">
        {props.isLive ? '' : 'No live connection. Trying again…'}
      </p>
      <PresenceSelect />
      <Button look="quiet" shortcut="?" className="max-sm:hidden" onClick={props.onHelp}>
        Keys
      </Button>
      <Link
        to="settings/account"
        className="hidden rounded-box px-2 py-1 text-muted hover:bg-sunken hover:text-text md:inline"
        title={props.agent.email}
      >
        {props.agent.name}
      </Link>
      <SignOutButton look="quiet" className="max-sm:hidden" />
    </header>
  );
}
