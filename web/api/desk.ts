import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AgentDesk, DeskView, Presence } from '../../contract/index.ts';
import { request } from './request.ts';

const DESK = ['desk'];
const PRESENCE = ['presence'];
/** Time alone changes who is there: a closed console is noticed after a while. */
const ANEW_MS = 20_000;

/** Who waits where and who is there, as it is now. */
export function useDesk() {
  return useQuery({
    queryKey: DESK,
    queryFn: () => request<DeskView>('GET', '/v1/queues'),
    refetchInterval: ANEW_MS,
  });
}

/** Whether the signed-in agent is given cases. */
export function usePresence(isOn: boolean) {
  return useQuery({
    queryKey: PRESENCE,
    queryFn: () => request<{ status: Presence }>('GET', '/v1/presence'),
    enabled: isOn,
  });
}

export function useSetPresence() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (status: Presence) => request<{ status: Presence }>('PUT', '/v1/presence', { status }),
    onSuccess: (said) => {
      queries.setQueryData(PRESENCE, said);
      return queries.invalidateQueries({ queryKey: DESK });
    },
  });
}

/** Takes a conversation off the list for review. */
export function useMarkReviewed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('POST', `/v1/inbox/${encodeURIComponent(id)}/reviewed`),
    onSettled: () => queries.invalidateQueries({ queryKey: DESK }),
  });
}

/** What an admin says an agent can do. */
export function useSaveAgentDesk() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, desk }: { id: string; desk: AgentDesk }) =>
      request<void>('PUT', `/v1/accounts/${encodeURIComponent(id)}/desk`, desk),
    onSuccess: () => queries.invalidateQueries({ queryKey: DESK }),
  });
}

/** A conversation moved: other queues, other loads. */
export function refreshDesk(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: DESK });
}

/** Somebody came or went, perhaps oneself. */
export function refreshPresence(queries: QueryClient): void {
  refreshDesk(queries);
  void queries.invalidateQueries({ queryKey: PRESENCE });
}
