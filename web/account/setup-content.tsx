import type { SetupInput } from '../api/session.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { AccountFrame } from './account-frame.tsx';
import { readForm } from './read-form.ts';

/** The first account of a new server. */
export function SetupContent(props: {
  code: string;
  isBusy: boolean;
  error: Error | null;
  problems: Record<string, string>;
  onSubmit: (input: SetupInput) => void;
}) {
  const { problems } = props;
  return (
    <AccountFrame
      title="Set up Candor"
      intro="Make the first account. It may do everything, and invite others."
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit(readForm(event.currentTarget, ['setupCode', 'name', 'email', 'password']));
        }}
      >
        {props.error && <Notice error={props.error} />}
        <Field
          label="Set-up code"
          name="setupCode"
          defaultValue={props.code}
          hint="Printed in the terminal where the server was started."
          problem={problems['setupCode']}
          autoComplete="off"
          required
          maxLength={100}
        />
        <Field
          label="Your name"
          name="name"
          hint="Customers see it."
          problem={problems['name']}
          autoComplete="name"
          required
          maxLength={100}
        />
        <Field
          label="E-mail"
          name="email"
          type="email"
          problem={problems['email']}
          autoComplete="username"
          required
          maxLength={200}
        />
        <Field
          label="Password"
          name="password"
          type="password"
          hint="At least 10 characters."
          problem={problems['password']}
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={200}
        />
        <Button type="submit" look="primary" className="h-10" disabled={props.isBusy}>
          {props.isBusy ? 'Setting up…' : 'Create account'}
        </Button>
      </form>
    </AccountFrame>
  );
}
