import { useState } from 'react';
import type { AccountView } from '../../contract/index.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';
import { PersonController } from './person-controller.tsx';
import { labelOf } from './roles.ts';

const TONES: Record<AccountView['state'], Tone> = { active: 'good', invited: 'accent', disabled: 'neutral' };

export function PeopleList(props: { people: AccountView[]; ownId: string }) {
  const [openId, open] = useState<string>();
  return (
    <ul aria-label="People" className="divide-y divide-line rounded-box border border-line bg-surface">
      {props.people.map((person) => {
        const isOpen = person.id === openId;
        return (
          <li key={person.id} className="p-4">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <div className="min-w-48 flex-1">
                <p className="font-medium">
                  {person.name} {person.id === props.ownId && <span className="text-muted">(you)</span>}
                </p>
                <p className="text-[13px] break-all text-muted">{person.email}</p>
              </div>
              <span className="w-20">{labelOf(person.role)}</span>
              <span className="w-20">
                <Badge tone={TONES[person.state]}>{person.state}</Badge>
              </span>
              <span className="w-28 text-[13px] text-muted">{lastSeen(person)}</span>
              <Button
                aria-expanded={isOpen}
                aria-label={`Manage ${person.name}`}
                onClick={() => open(isOpen ? undefined : person.id)}
              >
                Manage
              </Button>
            </div>
            {isOpen && <PersonController person={person} />}
          </li>
        );
      })}
    </ul>
  );
}

function lastSeen({ state, lastSeenAt, linkExpiresAt }: AccountView) {
  if (lastSeenAt)
    return (
      <>
        Seen: <RelativeTime at={lastSeenAt} />
      </>
    );
  if (state !== 'invited') return 'Never seen';
  return linkExpiresAt && new Date(linkExpiresAt) > new Date() ? 'Has a link' : 'Link has ended';
}
