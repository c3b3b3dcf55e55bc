import { useState } from 'react';
import type { AccountLink } from '../../contract/index.ts';
import { useInvite, usePeople } from '../api/people.ts';
import type { PageProps } from '../navigation/pages.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { InviteForm } from './invite-form.tsx';
import { LinkBox } from './link-box.tsx';
import { PeopleList } from './people-list.tsx';
import { SectionHead } from './section-head.tsx';

/** Who works here, who is invited, and what they may do. */
export function PeopleSection({ agent }: PageProps) {
  const people = usePeople();
  const invite = useInvite();
  const [isInviting, setInviting] = useState(false);
  const [given, give] = useState<{ name: string; link: AccountLink }>();
  return (
    <>
      <SectionHead title="People" intro="Everybody who can sign in, and what they may do.">
        <Button
          look="primary"
          disabled={isInviting}
          onClick={() => {
            give(undefined);
            setInviting(true);
          }}
        >
          Invite
        </Button>
      </SectionHead>
      {isInviting && (
        <InviteForm
          isBusy={invite.isPending}
          error={invite.error}
          onCancel={() => {
            invite.reset();
            setInviting(false);
          }}
          onSubmit={(input) =>
            invite.mutate(input, {
              onSuccess: ({ account, link }) => {
                give({ name: account.name, link });
                setInviting(false);
              },
            })
          }
        />
      )}
      {given && (
        <div className="mb-4">
          <LinkBox {...given} onDone={() => give(undefined)} />
        </div>
      )}
      {people.error && <Notice error={people.error} onRetry={() => void people.refetch()} />}
      {people.isPending && <div aria-hidden="true" className="h-40 rounded-box bg-sunken" />}
      {people.data && <PeopleList people={people.data} ownId={agent.id} />}
    </>
  );
}
