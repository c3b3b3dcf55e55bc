import { CallError } from '../api/request.ts';
import { Button } from './button.tsx';

/** What went wrong and what to do about it. */
export function Notice(props: { error: unknown; onRetry?: () => void }) {
  const { error, onRetry } = props;
  const message = error instanceof Error ? error.message : 'Something went wrong.';
  const fix = error instanceof CallError ? error.fix : 'Reload the page.';
  return (
    <div role="alert" className="flex items-center gap-3 rounded-box bg-danger-soft px-3 py-2 text-danger">
      <p className="min-w-0 flex-1">
        <strong className="font-semibold">{message}</strong> {fix}
      </p>
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
    </div>
  );
}
