import type { PendingMessage } from './chat-state.ts';
import { useView } from './view.ts';

/** The customer's message until the server has recorded it. */
export function PendingRow(props: { pending: PendingMessage; onRetry: () => void }) {
  const { texts } = useView();
  const { text, failed } = props.pending;
  return (
    <div class="message customer">
      <div class={failed === undefined ? 'body sending' : 'body'}>
        <p class="plain">{text}</p>
      </div>
      {failed !== undefined && (
        <p class="failed" role="alert">
          {texts.failed} {failed}{' '}
          <button type="button" class="link" onClick={props.onRetry}>
            {texts.retry}
          </button>
        </p>
      )}
    </div>
  );
}
