import type { CheckedSentence } from '../../contract/index.ts';
import { Badge } from '../ui/badge.tsx';
import { concernWords, detailWords, VERDICTS } from './check-words.ts';

/** A sentence of the reply with what was found; a click selects it in the field. */
export function CheckedLine(props: { sentence: CheckedSentence; actions: string[]; onFind: () => void }) {
  const { text, verdict, detail, article, concerns } = props.sentence;
  const shown = verdict === 'no-claim' ? undefined : VERDICTS[verdict];
  const isOtherwise = verdict !== 'supported';
  return (
    <li className="grid gap-x-2 text-[13px] sm:grid-cols-[8.5rem_1fr]">
      <p>{shown && <Badge tone={shown.tone}>{shown.label}</Badge>}</p>
      <div className="min-w-0">
        <button
          type="button"
          title="Select it in the reply"
          onClick={props.onFind}
          className="text-left wrap-anywhere hover:underline"
        >
          {text}
        </button>
        {article && (
          <p className="text-muted">
            {isOtherwise && `${detailWords(detail)} `}
            <ArticleName article={article} />
            {isOtherwise && article.quote && `: “${article.quote}”`}
          </p>
        )}
        {concerns.map((concern) => (
          <p key={`${concern.kind}${concern.found}`} className="font-medium text-warn">
            {concernWords(concern, props.actions)}
          </p>
        ))}
      </div>
    </li>
  );
}

function ArticleName({ article }: { article: NonNullable<CheckedSentence['article']> }) {
  const name = article.heading ? `${article.title} › ${article.heading}` : article.title;
  if (article.isInternal || !article.url)
    return (
      <>
        {name} <span className="text-warn">(internal: customers cannot read it)</span>
      </>
    );
  return (
    <a href={article.url} target="_blank" rel="noopener noreferrer" className="text-accent-text underline">
      {name}
    </a>
  );
}
