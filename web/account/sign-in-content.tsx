import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { AccountFrame } from './account-frame.tsx';
import { readForm } from './read-form.ts';

export function SignInContent(props: {
  isBusy: boolean;
  error: Error | null;
  onSubmit: (input: { email: string; password: string }) => void;
}) {
  return (
    <AccountFrame title="Sign in" intro="The console is where your team answers customers.">
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit(readForm(event.currentTarget, ['email', 'password']));
        }}
      >
        {props.error && <Notice error={props.error} />}
        <Field
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username"
          required
          maxLength={200}
          autoFocus
        />
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
        />
        <Button type="submit" look="primary" className="h-10" disabled={props.isBusy}>
          {props.isBusy ? 'Signing in…' : 'Sign in'}
        </Button>
      </form>
    </AccountFrame>
  );
}
