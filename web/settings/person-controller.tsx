import { useState } from 'react';
import type { AccountLink, AccountView } from '../../contract/index.ts';
import { useChangeAccount, useMakeLink } from '../api/people.ts';
import { LinkBox } from './link-box.tsx';
import { PersonContent } from './person-content.tsx';

export function PersonController({ person }: { person: AccountView }) {
  const change = useChangeAccount(person.id);
  const makeLink = useMakeLink();
  const [link, setLink] = useState<AccountLink>();
  return (
    <div className="mt-4 grid gap-4">
      <PersonContent
        person={person}
        isBusy={change.isPending || makeLink.isPending}
        error={change.error ?? makeLink.error}
        onChange={(wish) => change.mutate(wish)}
        onLink={() => makeLink.mutate(person.id, { onSuccess: setLink })}
      />
      {link && <LinkBox name={person.name} link={link} onDone={() => setLink(undefined)} />}
    </div>
  );
}
