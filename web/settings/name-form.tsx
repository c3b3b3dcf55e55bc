import { readForm } from '../account/read-form.ts';
import { useRename } from '../api/own-account.ts';
import { CallError } from '../api/request.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Box } from './box.tsx';

export function NameForm(props: { name: string }) {
  const rename = useRename();
  const problem = rename.error instanceof CallError ? rename.error.fields['name'] : undefined;
  return (
    <Box title="Name" intro="Customers see it when you answer them.">
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          rename.mutate(readForm(event.currentTarget, ['name']).name);
        }}
      >
        {rename.error && <Notice error={rename.error} />}
        <div className="min-w-60 flex-1">
          <Field
            label="Your name"
            name="name"
            defaultValue={props.name}
            problem={problem}
            autoComplete="name"
            required
            maxLength={100}
          />
        </div>
        <Button type="submit" className="h-10" disabled={rename.isPending}>
          Save name
        </Button>
        <p role="status" className="w-full text-good empty:hidden">
          {rename.isSuccess ? 'Saved' : ''}
        </p>
      </form>
    </Box>
  );
}
