import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';

/** A colleague who has a conversation open. */
export interface ListedViewer {
  agentId: string;
  name: string;
  state: 'viewing' | 'typing';
  /** Milliseconds of the clock of this page: whoever says nothing new for so long may have gone without a word. */
  until: number;
}

export interface ViewingEvent {
  conversationId: string;
  agentId: string;
  name: string;
  state: 'viewing' | 'typing' | 'left';
}

type Viewing = Record<string, ListedViewer[]>;

const VIEWING = ['viewing'];
const TRUST_MS = 5 * 60_000;

/** Who has which conversation open, as far as the event stream told. */
export function useViewing(): Viewing {
  // Only events write it.
  return (
    useQuery<Viewing>({ queryKey: VIEWING, queryFn: () => ({}), staleTime: Number.POSITIVE_INFINITY }).data ??
    {}
  );
}

/** Takes up what the event stream says of colleagues; without an event it forgets all, as after a lost connection. */
export function useNoteViewing(): (event?: ViewingEvent) => void {
  const queries = useQueryClient();
  return (event) => noteViewing(queries, event);
}

function noteViewing(queries: QueryClient, event: ViewingEvent | undefined): void {
  if (!event) return void queries.setQueryData<Viewing>(VIEWING, {});
  const now = Date.now();
  const { conversationId, agentId, name, state } = event;
  queries.setQueryData<Viewing>(VIEWING, (before = {}) => {
    const others = (before[conversationId] ?? []).filter(
      (viewer) => viewer.agentId !== agentId && viewer.until > now,
    );
    const viewers = state === 'left' ? others : [...others, { agentId, name, state, until: now + TRUST_MS }];
    return { ...before, [conversationId]: viewers };
  });
}
