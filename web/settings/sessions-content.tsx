import type { OwnSession } from '../../contract/index.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';
import { Box } from './box.tsx';
import { nameBrowser } from './name-browser.ts';

/** Where one is signed in; what one does not recognise can be ended. */
export function SessionsContent(props: {
  sessions: OwnSession[] | undefined;
  error: Error | null;
  isBusy: boolean;
  onRetry: () => void;
  onEnd: (id?: string) => void;
}) {
  const others = props.sessions?.filter((session) => !session.isCurrent) ?? [];
  return (
    <Box title="Where you are signed in" intro="End what you do not recognise, then change your password.">
      {props.error && <Notice error={props.error} onRetry={props.onRetry} />}
      {!props.sessions && !props.error && <div aria-hidden="true" className="h-10 rounded-box bg-sunken" />}
      <ul className="divide-y divide-line" aria-label="Sessions">
        {props.sessions?.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <div className="min-w-48 flex-1">
              <p className="font-medium" title={session.userAgent}>
                {nameBrowser(session.userAgent)}
              </p>
              <p className="text-[13px] text-muted">
                {session.address} · last used: <RelativeTime at={session.lastUsedAt} />
              </p>
            </div>
            {session.isCurrent ? (
              <Badge tone="good">This one</Badge>
            ) : (
              <Button disabled={props.isBusy} onClick={() => props.onEnd(session.id)}>
                End
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <Button className="mt-3" disabled={props.isBusy} onClick={() => props.onEnd()}>
          End all others
        </Button>
      )}
    </Box>
  );
}
