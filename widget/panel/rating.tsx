import { useState } from 'preact/hooks';
import { fill } from '../texts/index.ts';
import { useView } from './view.ts';

const SCORES = [1, 2, 3, 4, 5];
const MAX_COMMENT = 2000;

/** How it went, once it is over: a score counts at once, a few words may follow. */
export function Rating() {
  const { texts, chat, state } = useView();
  const { rating } = state;
  const [comment, setComment] = useState('');
  const [isSent, setSent] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    if (rating && comment.trim()) setSent(await chat.rate(rating, comment.trim()));
  };
  return (
    <div class="rating">
      <fieldset>
        <legend>{texts.rate}</legend>
        <span class="muted">{texts.poor}</span>
        {SCORES.map((score) => (
          <button
            key={score}
            type="button"
            class="score"
            aria-label={fill(texts.score, { score })}
            aria-pressed={rating === score}
            onClick={() => void chat.rate(score)}
          >
            {score}
          </button>
        ))}
        <span class="muted">{texts.great}</span>
      </fieldset>
      {rating !== undefined && !isSent && (
        <form class="inline-form" onSubmit={(event) => void send(event)}>
          <label for="comment">{texts.comment}</label>
          <textarea
            id="comment"
            class="field"
            rows={2}
            maxLength={MAX_COMMENT}
            value={comment}
            dir="auto"
            onInput={(event) => setComment(event.currentTarget.value)}
          />
          <button type="submit" class="primary" disabled={!comment.trim()}>
            {texts.send}
          </button>
        </form>
      )}
      <p class="muted thanks" role="status">
        {rating ? texts.thanks : ''}
      </p>
    </div>
  );
}
