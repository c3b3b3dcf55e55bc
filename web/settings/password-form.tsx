import { readForm } from '../account/read-form.ts';
import { useChangePassword } from '../api/own-account.ts';
import { CallError } from '../api/request.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Box } from './box.tsx';

export function PasswordForm(props: { email: string }) {
  const change = useChangePassword();
  const problems = change.error instanceof CallError ? change.error.fields : {};
  return (
    <Box title="Password" intro="Everywhere else you are signed out when it changes.">
      <form
        className="grid gap-3 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          change.mutate(readForm(form, ['oldPassword', 'newPassword']), { onSuccess: () => form.reset() });
        }}
      >
        {change.error && (
          <div className="sm:col-span-2">
            <Notice error={change.error} />
          </div>
        )}
        {/* Password managers want to know whose password it is. */}
        <input type="hidden" name="username" autoComplete="username" value={props.email} readOnly />
        <Field
          label="Old password"
          name="oldPassword"
          type="password"
          autoComplete="current-password"
          problem={problems['oldPassword']}
          required
          maxLength={200}
        />
        <Field
          label="New password"
          name="newPassword"
          type="password"
          autoComplete="new-password"
          hint="At least 10 characters."
          problem={problems['newPassword'] ?? problems['password']}
          required
          minLength={10}
          maxLength={200}
        />
        <div className="flex items-center gap-3 sm:col-span-2">
          <Button type="submit" disabled={change.isPending}>
            {change.isPending ? 'Saving…' : 'Change password'}
          </Button>
          <p role="status" className="text-good">
            {change.isSuccess ? 'Changed' : ''}
          </p>
        </div>
      </form>
    </Box>
  );
}
