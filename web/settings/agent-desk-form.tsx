import { type FormEvent, useState } from 'react';
import type { DeskAgent } from '../../contract/index.ts';
import { useSaveAgentDesk } from '../api/desk.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';

/** One agent: what they are given. Lists are written with commas; an empty one stands for all. */
export function AgentDeskForm({ agent, queues }: { agent: DeskAgent; queues: string[] }) {
  const save = useSaveAgentDesk();
  const [isChanged, setChanged] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const desk = {
      queues: toList(form.get('queues')),
      skills: toList(form.get('skills')),
      languages: toList(form.get('languages')),
      capacity: Number(form.get('capacity')),
    };
    save.mutate({ id: agent.id, desk }, { onSuccess: () => setChanged(false) });
  };
  return (
    <form
      onSubmit={submit}
      onChange={() => setChanged(true)}
      aria-label={agent.name}
      className="rounded-box border border-line bg-surface p-4"
    >
      <h2 className="mb-3 font-semibold">{agent.name}</h2>
      {save.error && (
        <div className="mb-3">
          <Notice error={save.error} />
        </div>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label="Queues"
          name="queues"
          defaultValue={agent.queues.join(', ')}
          placeholder="all"
          hint={`Of ${queues.join(', ')}. Empty: all.`}
        />
        <Field
          label="Skills"
          name="skills"
          defaultValue={agent.skills.join(', ')}
          placeholder="none"
          hint="As queues ask for them in company.yaml."
        />
        <Field
          label="Languages"
          name="languages"
          defaultValue={agent.languages.join(', ')}
          placeholder="all"
          hint="Two letters each, such as en, fr. Empty: all."
        />
        <Field
          label="Conversations at once"
          name="capacity"
          type="number"
          min={0}
          max={100}
          required
          defaultValue={agent.capacity}
          hint="With so many, no further ones are given."
        />
      </div>
      <div className="mt-3 flex items-center gap-3">
        <Button type="submit" look="primary" disabled={!isChanged || save.isPending}>
          {save.isPending ? 'Saving…' : 'Save'}
        </Button>
        <p role="status" className="text-good">
          {save.isSuccess && !isChanged ? 'Saved' : ''}
        </p>
      </div>
    </form>
  );
}

function toList(value: FormDataEntryValue | null): string[] {
  return String(value ?? '')
    .split(/[\s,]+/)
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);
}
