import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InboxConversation, Resolution } from '../../contract/index.ts';
import { CallError, request } from './request.ts';

const LISTS = ['inbox'];
const keyOf = (id: string) => ['conversation', id];
/** The address of a conversation on the console's side. */
export const inboxPath = (id: string, rest = '') => `/v1/inbox/${encodeURIComponent(id)}${rest}`;

export function useConversation(id: string, isOn = true) {
  return useQuery({
    enabled: isOn,
    queryKey: keyOf(id),
    queryFn: () => request<InboxConversation>('GET', inboxPath(id)),
  });
}

export type AgentMove =
  | { kind: 'take'; takeOver?: boolean }
  | { kind: 'reply'; text: string; fileIds?: string[]; afterSeq?: number }
  | { kind: 'hand-back'; note?: string }
  | { kind: 'assign'; to: { agentId: string } | { queue: string }; note?: string }
  | { kind: 'decline' }
  | { kind: 'resolve'; outcome?: Resolution; note?: string }
  | { kind: 'reopen' }
  | { kind: 'merge'; into: string };

/**
 * What an agent does with a conversation, as far as the agent saw it: when it changed hands since, the server refuses, and it
 * is read again.
 */
export function useMove(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, ...body }: AgentMove) => {
      const seen = queries.getQueryData<InboxConversation>(keyOf(id))?.controlCounter;
      const counter = isSafeAnyway(kind, body) || seen === undefined ? {} : { controlCounter: seen };
      return request<InboxConversation>('POST', inboxPath(id, `/${kind}`), { ...counter, ...body });
    },
    onSuccess: (conversation) => {
      queries.setQueryData(keyOf(id), conversation);
      return queries.invalidateQueries({ queryKey: LISTS });
    },
    onError: (error) => {
      if (error instanceof CallError && error.status === 409)
        void queries.invalidateQueries({ queryKey: keyOf(id) });
    },
  });
}

/** Taking what nobody has is right however it came there; a merge looks at both conversations by itself. */
function isSafeAnyway(kind: AgentMove['kind'], body: object): boolean {
  return kind === 'merge' || (kind === 'take' && !('takeOver' in body));
}

/** Anything else that is done to a conversation and answers with it as it is then. */
export function useConversationChange<Input>(
  id: string,
  call: (input: Input) => { method: string; rest: string; body?: unknown },
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => {
      const { method, rest, body } = call(input);
      return request<InboxConversation>(method, inboxPath(id, rest), body);
    },
    onSuccess: (conversation) => queries.setQueryData(keyOf(id), conversation),
  });
}
