import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SessionView, Verb, WidgetConfig } from '../../contract/index.ts';
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

/** The signed-in agent and what they may do, or null. */
export function useSession() {
  return useQuery({ queryKey: SESSION, queryFn: findSession });
}

/** Whether the signed-in agent may do this; the server decides again. */
export function useMay(): (verb: Verb) => boolean {
  const { data } = useSession();
  return (verb) => data?.may.includes(verb) ?? false;
}

async function findSession(): Promise<SessionView | null> {
  try {
    return await request<SessionView>('GET', '/v1/session');
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
    mutationFn: (input: SetupInput) => request<SessionView>('POST', '/v1/setup', input),
    onSuccess: enter,
  });
}

export function useSignIn() {
  const enter = useEnter();
  return useMutation({
    mutationFn: (input: { email: string; password: string }) =>
      request<SessionView>('POST', '/v1/session', input),
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

/** What anybody may see; all else leaves the cache with the session. */
const PUBLIC = new Set(['session', 'setup', 'company', 'account-link']);

/** Nobody is signed in any more: what only agents may see leaves the cache. */
export function forgetSession(queries: QueryClient): void {
  queries.setQueryData(SESSION, null);
  queries.removeQueries({ predicate: ({ queryKey }) => !PUBLIC.has(String(queryKey[0])) });
}

/** Somebody signed in: nothing that another person saw before stays. */
export function useEnter() {
  const queries = useQueryClient();
  return (session: SessionView) => {
    forgetSession(queries);
    queries.setQueryData(SETUP, { needsSetup: false });
    queries.setQueryData(SESSION, session);
  };
}

/** The same session, changed. */
export function useRenewSession() {
  const queries = useQueryClient();
  return (session: SessionView) => queries.setQueryData(SESSION, session);
}
