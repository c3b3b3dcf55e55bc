import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OwnSession, SessionView } from '../../contract/index.ts';
import { request } from './request.ts';
import { useRenewSession } from './session.ts';

const SESSIONS = ['own-sessions'];

export function useRename() {
  const renew = useRenewSession();
  return useMutation({
    mutationFn: (name: string) => request<SessionView>('PATCH', '/v1/account', { name }),
    onSuccess: renew,
  });
}

/** Changes one's password; every other session ends. */
export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: { oldPassword: string; newPassword: string }) =>
      request<void>('POST', '/v1/account/password', input),
    onSuccess: () => queries.invalidateQueries({ queryKey: SESSIONS }),
  });
}

/** Where one is signed in, the last used first. */
export function useOwnSessions() {
  return useQuery({
    queryKey: SESSIONS,
    queryFn: () => request<OwnSession[]>('GET', '/v1/account/sessions'),
  });
}

/** Ends the session of this id; without one all but this one. */
export function useEndSessions() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id?: string) =>
      request<void>('DELETE', `/v1/account/sessions${id ? `/${encodeURIComponent(id)}` : ''}`),
    onSettled: () => queries.invalidateQueries({ queryKey: SESSIONS }),
  });
}
