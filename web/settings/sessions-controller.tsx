import { useEndSessions, useOwnSessions } from '../api/own-account.ts';
import { SessionsContent } from './sessions-content.tsx';

export function SessionsController() {
  const sessions = useOwnSessions();
  const end = useEndSessions();
  return (
    <SessionsContent
      sessions={sessions.data}
      error={sessions.error ?? end.error}
      isBusy={end.isPending}
      onRetry={() => void sessions.refetch()}
      onEnd={(id) => end.mutate(id)}
    />
  );
}
