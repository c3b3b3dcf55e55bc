import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiKeyView, CreatedApiKey, Scope } from '../../contract/index.ts';
import { request } from './request.ts';

const KEYS = ['api-keys'];

export function useApiKeys() {
  return useQuery({ queryKey: KEYS, queryFn: () => request<ApiKeyView[]>('GET', '/v1/api-keys') });
}

/** Makes a key; the answer is the only time that it is readable. */
export function useCreateApiKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: { name: string; scopes: Scope[] }) =>
      request<CreatedApiKey>('POST', '/v1/api-keys', input),
    onSettled: () => queries.invalidateQueries({ queryKey: KEYS }),
  });
}

export function useRevokeApiKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/v1/api-keys/${encodeURIComponent(id)}`),
    onSettled: () => queries.invalidateQueries({ queryKey: KEYS }),
  });
}
