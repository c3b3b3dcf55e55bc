import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useView } from './view.ts';

const MAX_CHARACTERS = 1000;

/** What the people of the desk are told that the customer wants, which the customer may put right. */
export function SummaryEditor({ summary }: { summary: string }) {
  const { texts, chat } = useView();
  const [draft, setDraft] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const isEditing = draft !== undefined;
  useLayoutEffect(() => {
    if (isEditing) field.current?.focus();
  }, [isEditing]);
  const save = async (event: Event) => {
    event.preventDefault();
    const text = draft?.trim();
    if (text && (await chat.correctSummary(text))) setDraft(undefined);
  };
  return (
    <details class="summary" open={isEditing || undefined}>
      <summary>{texts.summary}</summary>
      {isEditing ? (
        <form class="inline-form" onSubmit={(event) => void save(event)}>
          <label for="summary">{texts.summaryLabel}</label>
          <textarea
            id="summary"
            ref={field}
            class="field"
            rows={3}
            maxLength={MAX_CHARACTERS}
            value={draft}
            dir="auto"
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
          <button type="submit" class="primary" disabled={!draft.trim()}>
            {texts.save}
          </button>
          <button type="button" class="choice" onClick={() => setDraft(undefined)}>
            {texts.cancel}
          </button>
        </form>
      ) : (
        <>
          <p>{summary}</p>
          <button type="button" class="link" onClick={() => setDraft(summary)}>
            {texts.correct}
          </button>
        </>
      )}
    </details>
  );
}
