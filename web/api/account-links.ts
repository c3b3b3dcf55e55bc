import { useMutation, useQuery } from '@tanstack/react-query';
import type { LinkView, SessionView } from '../../contract/index.ts';
import { request } from './request.ts';
import { useEnter } from './session.ts';

/** Whom a one-time link is for. */
export function useAccountLink(token: string) {
  return useQuery({
    queryKey: ['account-link', token],
    queryFn: () => request<LinkView>('POST', '/v1/account-links/find', { token }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Sets the password that was chosen, and signs in. */
export function useRedeemLink() {
  const enter = useEnter();
  return useMutation({
    mutationFn: (input: { token: string; password: string }) =>
      request<SessionView>('POST', '/v1/account-links/redeem', input),
    onSuccess: enter,
  });
}
