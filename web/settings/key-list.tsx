import type { ApiKeyView } from '../../contract/index.ts';
import { Badge } from '../ui/badge.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { Empty } from '../ui/empty.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';

export function KeyList(props: { keys: ApiKeyView[]; isBusy: boolean; onRevoke: (id: string) => void }) {
  if (props.keys.length === 0)
    return <Empty title="No keys">Make one when a program of yours should call the API.</Empty>;
  return (
    <ul aria-label="API keys" className="divide-y divide-line rounded-box border border-line bg-surface">
      {props.keys.map((key) => (
        <li key={key.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 p-4">
          <div className="min-w-48 flex-1">
            <p className="font-medium">{key.name}</p>
            <p className="mt-1 flex flex-wrap gap-1">
              {key.scopes.map((scope) => (
                <Badge key={scope}>{scope}</Badge>
              ))}
            </p>
          </div>
          <p className="text-[13px] text-muted">
            Made: <RelativeTime at={key.createdAt} />
            <br />
            {key.lastUsedAt ? (
              <>
                Used: <RelativeTime at={key.lastUsedAt} />
              </>
            ) : (
              'Never used'
            )}
          </p>
          <ConfirmButton
            label="Revoke"
            question={`Whatever uses ${key.name} is refused from now on.`}
            isBusy={props.isBusy}
            onConfirm={() => props.onRevoke(key.id)}
          />
        </li>
      ))}
    </ul>
  );
}
