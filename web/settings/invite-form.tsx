import type { Role } from '../../contract/index.ts';
import { readForm } from '../account/read-form.ts';
import { CallError } from '../api/request.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Box } from './box.tsx';
import { RoleChoice } from './role-choice.tsx';

export function InviteForm(props: {
  isBusy: boolean;
  error: Error | null;
  onSubmit: (input: { email: string; name: string; role: Role }) => void;
  onCancel: () => void;
}) {
  const problems = props.error instanceof CallError ? props.error.fields : {};
  return (
    <Box title="Invite somebody" intro="You get a link to send them; they choose their own password.">
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const { role, ...who } = readForm(event.currentTarget, ['email', 'name', 'role']);
          props.onSubmit({ ...who, role: role as Role });
        }}
      >
        {props.error && <Notice error={props.error} />}
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label="E-mail"
            name="email"
            type="email"
            problem={problems['email']}
            autoComplete="off"
            required
            maxLength={200}
            autoFocus
          />
          <Field
            label="Name"
            name="name"
            hint="Customers see it."
            problem={problems['name']}
            autoComplete="off"
            required
            maxLength={100}
          />
        </div>
        <RoleChoice value="agent" />
        <div className="flex gap-2">
          <Button type="submit" look="primary" disabled={props.isBusy}>
            {props.isBusy ? 'Inviting…' : 'Make the link'}
          </Button>
          <Button onClick={props.onCancel}>Cancel</Button>
        </div>
      </form>
    </Box>
  );
}
