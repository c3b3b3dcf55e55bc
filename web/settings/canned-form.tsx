import { useId, useState } from 'react';
import { CANNED_VARIABLES } from '../../contract/canned-text.ts';
import type { CannedView } from '../../contract/index.ts';
import { useSaveCanned } from '../api/canned.ts';
import { CallError } from '../api/request.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';

/** One canned reply, new or changed. */
export function CannedForm(props: { reply?: CannedView; onClose: () => void }) {
  const { reply } = props;
  const save = useSaveCanned();
  const id = useId();
  const [fields, setFields] = useState({
    title: reply?.title ?? '',
    shortcut: reply?.shortcut ?? '',
    text: reply?.text ?? '',
    language: reply?.language ?? '',
    queue: reply?.queue ?? '',
  });
  const put = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { target: { value: string } }) =>
      setFields((before) => ({ ...before, [name]: event.target.value })),
  });
  const problems = save.error instanceof CallError ? save.error.fields : {};
  return (
    <form
      className="mb-3 grid gap-3 rounded-box border border-line-strong bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault();
        const { language, queue, ...rest } = fields;
        const optional = { ...(language ? { language } : {}), ...(queue ? { queue } : {}) };
        save.mutate({ ...rest, ...optional, id: reply?.id }, { onSuccess: props.onClose });
      }}
    >
      {save.error && <Notice error={save.error} />}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Title" required maxLength={100} problem={problems['title']} {...put('title')} />
        <Field
          label="Shortcut"
          required
          maxLength={30}
          hint="Typed after /, such as late-parcel"
          problem={problems['shortcut']}
          {...put('shortcut')}
        />
        <Field
          label="Language (optional)"
          maxLength={2}
          hint="Two letters; empty for all"
          problem={problems['language']}
          {...put('language')}
        />
        <Field
          label="Queue (optional)"
          maxLength={60}
          hint="Empty for all"
          problem={problems['queue']}
          {...put('queue')}
        />
      </div>
      <div>
        <label htmlFor={id} className="mb-1 block font-medium">
          Text
        </label>
        <textarea
          id={id}
          required
          rows={5}
          maxLength={5000}
          aria-describedby={`${id}-variables`}
          {...put('text')}
          className="field-sizing-content min-h-28 w-full rounded-box border border-line-strong bg-surface px-3 py-2 text-base sm:text-sm"
        />
        {problems['text'] && <p className="text-[13px] text-danger">{problems['text']}</p>}
        <p id={`${id}-variables`} className="flex flex-wrap items-center gap-1 text-[13px] text-muted">
          Put in:
          {CANNED_VARIABLES.map((name) => (
            <button
              key={name}
              type="button"
              onClick={() => setFields((before) => ({ ...before, text: `${before.text}{{${name}}}` }))}
              className="rounded-box bg-sunken px-2 py-0.5 font-mono text-xs"
            >
              {name}
            </button>
          ))}
        </p>
      </div>
      <div className="flex justify-end gap-2">
        <Button onClick={props.onClose}>Cancel</Button>
        <Button type="submit" look="primary" disabled={save.isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
