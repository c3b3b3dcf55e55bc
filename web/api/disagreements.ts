import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DisputedTurn, GiveLabel } from '../../contract/index.ts';
import { request } from './request.ts';

const DISAGREEMENTS = ['disagreements'];
/** A message may come at any time; nobody waits for this list. */
const ANEW_MS = 60_000;

/** What the model read otherwise than the embedded reader, and nobody has settled. */
export function useDisagreements() {
  return useQuery({
    queryKey: DISAGREEMENTS,
    queryFn: async () => (await request<{ items: DisputedTurn[] }>('GET', '/v1/disagreements')).items,
    refetchInterval: ANEW_MS,
  });
}

/** Says which of the two was right: a label of the turn, as a correction in the conversation is. */
export function useSettle() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ conversationId, ...label }: GiveLabel & { conversationId: string }) =>
      request<unknown>('POST', `/v1/inbox/${encodeURIComponent(conversationId)}/labels`, label),
    onSettled: () => queries.invalidateQueries({ queryKey: DISAGREEMENTS }),
  });
}
