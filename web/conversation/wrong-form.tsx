import { useId, useState } from 'react';
import type { WrongReason } from '../../contract/index.ts';
import { WRONG_REASONS } from '../../contract/label-values.ts';
import { useArticleSearch } from '../api/labels.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { REASONS } from './wrong-reasons.ts';

interface WrongAnswer {
  reason: WrongReason;
  comment?: string;
  articleId?: string;
}

/** Why an answer was wrong, and which article has the right one. */
export function WrongForm(props: {
  isBusy: boolean;
  onCancel: () => void;
  onSubmit: (wrong: WrongAnswer) => void;
}) {
  const name = useId();
  const [reason, setReason] = useState<WrongReason>('wrong-article');
  const [comment, setComment] = useState('');
  const [words, setWords] = useState('');
  const [articleId, setArticleId] = useState<string>();
  const found = useArticleSearch(words);
  return (
    <form
      className="mt-1 grid gap-3 rounded-box border border-line bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit({
          reason,
          ...(comment.trim() ? { comment: comment.trim() } : {}),
          ...(articleId ? { articleId } : {}),
        });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        props.onCancel();
      }}
    >
      <fieldset>
        <legend className="mb-1 font-medium">What was wrong?</legend>
        <div className="grid grid-cols-1 gap-x-4 sm:grid-cols-2">
          {WRONG_REASONS.map((one, index) => (
            <label key={one} className="flex min-h-7 items-center gap-2">
              <input
                type="radio"
                name={name}
                checked={reason === one}
                onChange={() => setReason(one)}
                // biome-ignore lint/a11y/noAutofocus: the form was opened by a button to fill it in
                autoFocus={index === 0}
                className="accent-accent-text"
              />
              {REASONS[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        label="Right article"
        hint="Search by words; leave it empty when there is none."
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setArticleId(undefined);
        }}
      />
      {words.trim().length > 1 && (
        <fieldset className="grid gap-1">
          <legend className="sr-only">Articles found</legend>
          {found.data?.map((hit) => (
            <label key={hit.articleId} className="flex items-center gap-2">
              <input
                type="radio"
                name={`${name}-article`}
                checked={articleId === hit.articleId}
                onChange={() => setArticleId(hit.articleId)}
                className="accent-accent-text"
              />
              <span className="min-w-0 truncate">{hit.title}</span>
            </label>
          ))}
          {found.data?.length === 0 && <p className="text-muted">No article has these words.</p>}
        </fieldset>
      )}
      <Field label="Comment" value={comment} onChange={(event) => setComment(event.target.value)} />
      <div className="flex justify-end gap-2">
        <Button onClick={props.onCancel}>Cancel</Button>
        <Button type="submit" look="primary" disabled={props.isBusy}>
          Save
        </Button>
      </div>
    </form>
  );
}
