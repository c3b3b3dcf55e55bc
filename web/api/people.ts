import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AccountLink, AccountView, Invited, Role } from '../../contract/index.ts';
import { request } from './request.ts';

const PEOPLE = ['people'];
const pathOf = (id: string, rest: string) => `/v1/accounts/${encodeURIComponent(id)}/${rest}`;

/** Everybody who has an account or an invitation, in the order in which they came. */
export function usePeople() {
  return useQuery({ queryKey: PEOPLE, queryFn: () => request<AccountView[]>('GET', '/v1/accounts') });
}

export function useInvite() {
  const read = useReadAgain();
  return useMutation({
    mutationFn: (input: { email: string; name: string; role: Role }) =>
      request<Invited>('POST', '/v1/accounts', input),
    onSettled: read,
  });
}

/** A new one-time link: the invitation again, or one to choose a new password. */
export function useMakeLink() {
  const read = useReadAgain();
  return useMutation({
    mutationFn: (id: string) => request<AccountLink>('POST', pathOf(id, 'link')),
    onSettled: read,
  });
}

export type AccountChange =
  | { kind: 'role'; role: Role }
  | { kind: 'disable' | 'enable' | 'revoke-invitation' };

/** What an admin does with somebody's account. */
export function useChangeAccount(id: string) {
  const read = useReadAgain();
  return useMutation({
    mutationFn: async (change: AccountChange) => {
      if (change.kind === 'role') await request('PUT', pathOf(id, 'role'), { role: change.role });
      else if (change.kind === 'revoke-invitation') await request('DELETE', pathOf(id, 'invitation'));
      else await request('POST', pathOf(id, change.kind));
    },
    onSettled: read,
  });
}

/** People are shown in the list, and in the desk's as well. */
function useReadAgain() {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: PEOPLE }),
      queries.invalidateQueries({ queryKey: ['desk'] }),
    ]);
}
