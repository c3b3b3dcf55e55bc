import type { AccountView, Role } from '../../contract/index.ts';
import { readForm } from '../account/read-form.ts';
import type { AccountChange } from '../api/people.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { RoleChoice } from './role-choice.tsx';

/** What an admin does with somebody's account. What the server refuses is said above. */
export function PersonContent(props: {
  person: AccountView;
  isBusy: boolean;
  error: Error | null;
  onChange: (change: AccountChange) => void;
  onLink: () => void;
}) {
  const { person, isBusy, onChange } = props;
  return (
    <>
      {props.error && <Notice error={props.error} />}
      <form
        key={person.role}
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ kind: 'role', role: readForm(event.currentTarget, ['role']).role as Role });
        }}
      >
        <RoleChoice value={person.role} />
        <div>
          <Button type="submit" disabled={isBusy}>
            Save role
          </Button>
        </div>
      </form>
      <div className="flex flex-wrap gap-2 border-line border-t pt-4">
        {person.state !== 'disabled' && (
          <Button disabled={isBusy} onClick={props.onLink}>
            {person.state === 'invited' ? 'New invitation link' : 'Link to reset the password'}
          </Button>
        )}
        {person.state === 'active' && (
          <ConfirmButton
            label="Disable"
            question={`${person.name} is signed out at once and cannot sign in; their conversations go back to the queue.`}
            isBusy={isBusy}
            onConfirm={() => onChange({ kind: 'disable' })}
          />
        )}
        {person.state === 'invited' && (
          <ConfirmButton
            label="Revoke invitation"
            question={`The link of ${person.name} ends, and they leave this list.`}
            isBusy={isBusy}
            onConfirm={() => onChange({ kind: 'revoke-invitation' })}
          />
        )}
        {person.state === 'disabled' && (
          <Button disabled={isBusy} onClick={() => onChange({ kind: 'enable' })}>
            Enable
          </Button>
        )}
      </div>
    </>
  );
}
