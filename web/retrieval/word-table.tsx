import type { LearnedWordView, RejectedWordView } from '../../contract/index.ts';
import { Panel } from '../live/panel.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';
import type { WordActions } from './retrieval-content.tsx';

/** Words that customers taught the search, and those that somebody took away. */
export function WordTable(props: WordActions & { words: LearnedWordView[]; rejected: RejectedWordView[] }) {
  const { words, rejected, mayChange, isBusy, onReject, onAllow } = props;
  return (
    <Panel title="Customers’ own words" note="articles are found by them, too">
      {words.length === 0 ? (
        <Empty title="Nothing learned yet">
          A word that three customers used in questions which an article answered comes here, when the article
          does not have it.
        </Empty>
      ) : (
        <ul className="divide-y divide-line">
          {words.map((one) => (
            <li key={`${one.articleId} ${one.word}`} className="flex items-center gap-3 px-4 py-2.5">
              <span className="min-w-0 flex-1">
                <strong className="font-medium wrap-anywhere">{one.word}</strong>
                <span className="block truncate text-[13px] text-muted" title={one.title}>
                  {one.title}
                </span>
              </span>
              <span className="shrink-0 text-right text-[13px] text-muted tabular-nums">
                {one.voices} customers
                <span className="block">
                  <RelativeTime at={one.lastUsedAt} />
                </span>
              </span>
              {mayChange && (
                <Button
                  disabled={isBusy}
                  aria-label={`Take away: ${one.word}, ${one.title}`}
                  onClick={() => onReject(one)}
                >
                  Take away
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {rejected.length > 0 && (
        <details className="border-line border-t">
          <summary className="cursor-pointer px-4 py-3 text-muted">Taken away ({rejected.length})</summary>
          <ul className="divide-y divide-line border-line border-t">
            {rejected.map((one) => (
              <li key={`${one.articleId} ${one.word}`} className="flex items-center gap-3 px-4 py-2.5">
                <span className="min-w-0 flex-1">
                  <span className="wrap-anywhere">{one.word}</span>
                  <span className="block truncate text-[13px] text-muted" title={one.title}>
                    {one.title} · by {one.agentName}
                  </span>
                </span>
                {mayChange && (
                  <Button
                    disabled={isBusy}
                    aria-label={`Allow again: ${one.word}, ${one.title}`}
                    onClick={() => onAllow(one)}
                  >
                    Allow again
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
