import type { Scope } from '../../contract/index.ts';
import { CallError } from '../api/request.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Box } from './box.tsx';
import { SCOPES } from './scopes.ts';

export function KeyForm(props: {
  isBusy: boolean;
  error: Error | null;
  onSubmit: (input: { name: string; scopes: Scope[] }) => void;
  onCancel: () => void;
}) {
  const problems = props.error instanceof CallError ? props.error.fields : {};
  return (
    <Box title="A new key" intro="Give it only what its program needs.">
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          props.onSubmit({ name: String(form.get('name')), scopes: form.getAll('scopes') as Scope[] });
        }}
      >
        {props.error && <Notice error={props.error} />}
        <Field
          label="Name"
          name="name"
          hint="Which program uses it: you will look for it here when it has to go."
          problem={problems['name']}
          autoComplete="off"
          required
          maxLength={100}
          autoFocus
        />
        <fieldset>
          <legend className="mb-1 font-medium">Scopes</legend>
          {problems['scopes'] && <p className="mb-1 text-[13px] text-danger">Choose at least one.</p>}
          <div className="grid gap-2 sm:grid-cols-2">
            {SCOPES.map(({ scope, what }) => (
              <label
                key={scope}
                className="flex items-start gap-2 rounded-box border border-line p-2 has-checked:border-accent-text has-checked:bg-accent-soft"
              >
                <input type="checkbox" name="scopes" value={scope} className="mt-0.5 accent-accent-text" />
                <span>
                  <code className="block font-mono text-[13px] font-medium">{scope}</code>
                  <span className="text-[13px] text-muted">{what}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="flex gap-2">
          <Button type="submit" look="primary" disabled={props.isBusy}>
            {props.isBusy ? 'Making…' : 'Make the key'}
          </Button>
          <Button onClick={props.onCancel}>Cancel</Button>
        </div>
      </form>
    </Box>
  );
}
