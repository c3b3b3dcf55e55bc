import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CannedView, WriteCanned } from '../../contract/index.ts';
import { request } from './request.ts';

const CANNED = ['canned'];

export function useCanned() {
  return useQuery({
    queryKey: CANNED,
    queryFn: async () => (await request<{ items: CannedView[] }>('GET', '/v1/canned')).items,
    staleTime: 60_000,
  });
}

/** Writes a new one, or the one with this id anew. */
export function useSaveCanned() {
  return useCannedChange(({ id, ...reply }: WriteCanned & { id?: string | undefined }) =>
    id
      ? request<CannedView>('PUT', `/v1/canned/${encodeURIComponent(id)}`, reply)
      : request<CannedView>('POST', '/v1/canned', reply),
  );
}

export function useDeleteCanned() {
  return useCannedChange((id: string) => request<void>('DELETE', `/v1/canned/${encodeURIComponent(id)}`));
}

function useCannedChange<Input, Answer>(mutationFn: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => queries.invalidateQueries({ queryKey: CANNED }) });
}
