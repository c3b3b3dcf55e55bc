import { type RefObject, useRef } from 'react';
import { useAddNote, useColleagues } from '../api/notes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { WritingField } from './writing-field.tsx';

/** A private note: `@` calls a colleague. */
export function NoteComposer(props: {
  input: RefObject<HTMLTextAreaElement | null>;
  conversationId: string;
  agentId: string;
  draft: string;
  onDraft: (text: string) => void;
  onSaved: () => void;
}) {
  const { draft } = props;
  const add = useAddNote(props.conversationId);
  const colleagues = useColleagues();
  const called = useRef(new Map<string, string>());
  const others = (colleagues.data ?? []).filter(({ id }) => id !== props.agentId);
  const save = () => {
    if (!draft.trim() || add.isPending) return;
    // A name that was deleted again calls nobody.
    const mentions = [...called.current].filter(([, name]) => draft.includes(`@${name}`)).map(([id]) => id);
    add.mutate(
      { text: draft.trim(), mentions },
      {
        onSuccess: () => {
          called.current.clear();
          props.onDraft('');
          props.onSaved();
        },
      },
    );
  };
  return (
    <form
      className="flex flex-wrap items-end justify-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {add.error && (
        <div className="basis-full">
          <Notice error={add.error} />
        </div>
      )}
      <WritingField
        label="Private note"
        input={props.input}
        value={draft}
        onChange={props.onDraft}
        placeholder="A note for colleagues. @ calls one of them"
        maxLength={5000}
        completion={{
          sign: '@',
          title: 'Colleagues',
          find: (words) =>
            others
              .filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))
              .map(({ id, name }) => ({ id, label: name })),
          toText: (id) => {
            const name = others.find((other) => other.id === id)?.name ?? '';
            called.current.set(id, name);
            return `@${name} `;
          },
        }}
        onSubmit={save}
      />
      <div className="flex basis-full items-center gap-2">
        <p className="flex-1 text-[13px] text-warn">The customer does not see this.</p>
        <Button type="submit" look="primary" disabled={!draft.trim() || add.isPending}>
          Save note <kbd className="hidden font-mono text-xs sm:inline">Ctrl ⏎</kbd>
        </Button>
      </div>
    </form>
  );
}
