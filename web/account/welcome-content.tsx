import type { LinkView } from '../../contract/index.ts';
import { Link } from '../navigation/link.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { AccountFrame } from './account-frame.tsx';
import { readForm } from './read-form.ts';

/** Choosing a password with a one-time link: the first one, or a new one. */
export function WelcomeContent(props: {
  link: LinkView | undefined;
  linkError: Error | null;
  isBusy: boolean;
  error: Error | null;
  problem: string | undefined;
  onSubmit: (password: string) => void;
}) {
  const { link } = props;
  if (props.linkError) {
    return (
      <AccountFrame title="This link" intro="It was made for one person to choose a password.">
        <Notice error={props.linkError} />
        <p className="mt-4">
          <Link to="" className="font-medium text-accent-text underline">
            Go to sign in
          </Link>
        </p>
      </AccountFrame>
    );
  }
  if (!link) return <main aria-busy="true" aria-label="Loading" />;
  const isNew = link.kind === 'invitation';
  return (
    <AccountFrame
      title={isNew ? `Welcome, ${link.name}` : 'Choose a new password'}
      intro={
        isNew
          ? 'Choose a password to join the team. You sign in with it and your e-mail address.'
          : 'You are signed out everywhere else when you save it.'
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit(readForm(event.currentTarget, ['password']).password);
        }}
      >
        {props.error && <Notice error={props.error} />}
        <Field label="E-mail" name="email" type="email" value={link.email} readOnly autoComplete="username" />
        <Field
          label="Password"
          name="password"
          type="password"
          hint="At least 10 characters."
          problem={props.problem}
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={200}
          autoFocus
        />
        <Button type="submit" look="primary" className="h-10" disabled={props.isBusy}>
          {props.isBusy ? 'Saving…' : isNew ? 'Join' : 'Save password'}
        </Button>
      </form>
    </AccountFrame>
  );
}
