import type { ReactNode } from 'react';
import type { ReplyCheck } from '../../contract/index.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { countRemarks, isRemark } from './check-words.ts';
import { CheckedLine } from './checked-line.tsx';

/** How far the check of a reply is; `isStale`: the reply was changed since. */
export interface CheckState {
  isEmpty: boolean;
  isLoading: boolean;
  error: Error | null;
  result: ReplyCheck | undefined;
  isStale: boolean;
}

/** What the articles say about a reply that is not sent yet. It keeps nothing from being sent. */
export function ReplyCheckPanel(props: {
  state: CheckState;
  /** Selects a sentence in the field. */
  onFind: (sentence: string) => void;
  onCheck: () => void;
  onClose: () => void;
}) {
  const { state, onCheck } = props;
  return (
    <section
      aria-label="Check of the reply"
      className="max-h-40 basis-full overflow-y-auto rounded-box border border-line px-3 py-2 sm:max-h-[40dvh]"
    >
      <div className="flex items-start gap-x-2">
        <p className="min-w-0 flex-1 py-1.5 font-medium">{checkStatus(state)}</p>
        {state.isStale && !state.isLoading && <Button onClick={onCheck}>Check again</Button>}
        <Button look="quiet" aria-label="Close the check" onClick={props.onClose}>
          ×
        </Button>
      </div>
      {state.error && !state.isLoading && <Notice error={state.error} onRetry={onCheck} />}
      {state.isLoading && <Skeleton />}
      {state.result && !state.isLoading && !state.error && !state.isEmpty && (
        <Findings result={state.result} onFind={props.onFind} />
      )}
    </section>
  );
}

/** Where the check stands, in a sentence; also read out. */
export function checkStatus({ isEmpty, isLoading, error, result, isStale }: CheckState): string {
  if (isEmpty) return 'Nothing is written yet.';
  if (isLoading) return 'Checking…';
  if (error) return 'The reply was not checked.';
  if (!result) return '';
  return `${isStale ? 'You changed the reply since. Before: ' : ''}${countRemarks(result)}`;
}

/** What needs a look, in the order of the reply; what an article says is folded away. */
function Findings({ result, onFind }: { result: ReplyCheck; onFind: (sentence: string) => void }) {
  const { sentences, left, actions } = result;
  const lines = sentences.map((sentence, place) => ({ sentence, place }));
  const [remarks, fine] = [true, false].map((wanted) =>
    lines.filter(({ sentence }) => isRemark(sentence) === wanted && sentence.verdict !== 'no-claim'),
  ) as [typeof lines, typeof lines];
  const list = (shown: typeof lines): ReactNode => (
    <ul className="mt-1 grid gap-2">
      {shown.map(({ sentence, place }) => (
        <CheckedLine key={place} sentence={sentence} actions={actions} onFind={() => onFind(sentence.text)} />
      ))}
    </ul>
  );
  return (
    <>
      {remarks.length > 0 && list(remarks)}
      {fine.length > 0 && (
        <details className="mt-2" open={remarks.length === 0}>
          <summary className="w-fit rounded-box px-1 text-[13px] text-muted select-none hover:text-text">
            {fine.length} {fine.length === 1 ? 'sentence' : 'sentences'} as an article says it
          </summary>
          {list(fine)}
        </details>
      )}
      {left > 0 && (
        <p className="mt-2 text-[13px] text-muted">
          The reply is long: {left} further {left === 1 ? 'sentence was' : 'sentences were'} not checked.
        </p>
      )}
    </>
  );
}

function Skeleton() {
  return (
    <div aria-hidden="true" className="mt-2 grid gap-2">
      <span className="h-4 w-3/4 rounded-box bg-line" />
      <span className="h-4 w-1/2 rounded-box bg-line" />
    </div>
  );
}
