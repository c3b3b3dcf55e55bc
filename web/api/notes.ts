import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Colleague, MentionList, Viewer } from '../../contract/index.ts';
import { inboxPath, useConversationChange } from './inbox.ts';
import { request } from './request.ts';

const MENTIONS = ['mentions'];

export function useAddNote(id: string) {
  return useConversationChange<{ text: string; mentions: string[] }>(id, (body) => ({
    method: 'POST',
    rest: '/notes',
    body,
  }));
}

export function useColleagues() {
  return useQuery({
    queryKey: ['colleagues'],
    queryFn: () => request<Colleague[]>('GET', '/v1/colleagues'),
    staleTime: 60_000,
  });
}

/** Where colleagues called this agent; looked at again every minute and when the inbox changes. */
export function useMentions() {
  return useQuery({
    queryKey: MENTIONS,
    queryFn: () => request<MentionList>('GET', '/v1/mentions'),
    refetchInterval: 60_000,
  });
}

/** The conversation was opened: what called the agent there is read. */
export function useReadMentions() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (conversationId: string) => request<void>('POST', '/v1/mentions/read', { conversationId }),
    onSuccess: () => queries.invalidateQueries({ queryKey: MENTIONS }),
  });
}

/** Says what the agent does with the conversation. Answers who else is there. */
export async function sayViewing(id: string, state: Viewer['state'] | 'left'): Promise<Viewer[]> {
  return (await request<{ others: Viewer[] }>('POST', inboxPath(id, '/viewing'), { state })).others;
}
