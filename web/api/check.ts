import { useMutation } from '@tanstack/react-query';
import type { ReplyCheck } from '../../contract/index.ts';
import { inboxPath } from './inbox.ts';
import { request } from './request.ts';

/** Remarks on a reply that is not sent yet; asking for them changes nothing. */
export function useCheckReply(id: string) {
  return useMutation({
    mutationFn: (text: string) => request<ReplyCheck>('POST', inboxPath(id, '/check'), { text }),
  });
}
