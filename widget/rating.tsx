import { fill } from './texts/index.ts';
import { useView } from './view.ts';

const SCORES = [1, 2, 3, 4, 5];

export function Rating(props: { rating?: number; onRate: (score: number) => void }) {
  const { texts } = useView();
  return (
    <fieldset class="rating">
      <legend>{texts.rate}</legend>
      <span class="muted">{texts.poor}</span>
      {SCORES.map((score) => (
        <button
          key={score}
          type="button"
          class="score"
          aria-label={fill(texts.score, { score })}
          aria-pressed={props.rating === score}
          onClick={() => props.onRate(score)}
        >
          {score}
        </button>
      ))}
      <span class="muted">{texts.great}</span>
      <p class="muted thanks" role="status">
        {props.rating ? texts.thanks : ''}
      </p>
    </fieldset>
  );
}
