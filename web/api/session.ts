import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AgentView, WidgetConfig } from '../../contract/index.ts';
import { CallError, request } from './request.ts';

const SESSION = ['session'];
const SETUP = ['setup'];

export interface SetupInput {
  setupCode: string;
  email: string;
  name: string;
  password: string;
}

export function useSetupState() {
  return useQuery({ queryKey: SETUP, queryFn: () => request<{ needsSetup: boolean }>('GET', '/v1/setup') });
}

/** The signed-in agent, or null. */
export function useSession() {
  return useQuery({ queryKey: SESSION, queryFn: findSession });
}

async function findSession(): Promise<AgentView | null> {
  try {
    return (await request<{ agent: AgentView }>('GET', '/v1/session')).agent;
  } catch (error) {
    if (error instanceof CallError && error.status === 401) return null;
    throw error;
  }
}

/** The company's name and colour, which the chat shows as well. */
export function useCompany() {
  return useQuery({
    queryKey: ['company'],
    queryFn: () => request<WidgetConfig>('GET', '/v1/widget'),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useSetUp() {
  const enter = useEnter();
  return useMutation({
    mutationFn: (input: SetupInput) => request<{ agent: AgentView }>('POST', '/v1/setup', input),
    onSuccess: enter,
  });
}

export function useSignIn() {
  const enter = useEnter();
  return useMutation({
    mutationFn: (input: { email: string; password: string }) =>
      request<{ agent: AgentView }>('POST', '/v1/session', input),
    onSuccess: enter,
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>('DELETE', '/v1/session'),
    onSuccess: () => {
      forgetSession(queries);
    },
  });
}

/** Nobody is signed in any more: what only agents may see leaves the cache. */
export function forgetSession(queries: QueryClient): void {
  queries.setQueryData(SESSION, null);
  queries.removeQueries({ queryKey: ['inbox'] });
  queries.removeQueries({ queryKey: ['conversation'] });
}

function useEnter() {
  const queries = useQueryClient();
  return ({ agent }: { agent: AgentView }) => {
    queries.setQueryData(SETUP, { needsSetup: false });
    queries.setQueryData(SESSION, agent);
  };
}
