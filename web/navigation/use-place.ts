import { goTo, usePath } from './use-path.ts';

/** A list of the inbox: what the agent holds, who waits, who waits or is with an agent, and so on; `all` is for searches. */
export type InboxView = 'mine' | 'queue' | 'open' | 'assistant' | 'closed' | 'all';

/** Where the agent is in the inbox: which list, and which conversation in it. */
export interface Place {
  list: InboxView;
  conversationId?: string;
}

/** Lists as the address names them. */
export const LIST_NAMES: Record<InboxView, string> = {
  mine: 'mine',
  queue: 'waiting',
  open: 'open',
  assistant: 'assistant',
  closed: 'closed',
  all: 'all',
};

/** The address as a place in the inbox. */
export function usePlace(): Place {
  const [name, conversationId] = usePath();
  return { list: listOf(name) ?? 'queue', conversationId };
}

/** The place as an address below `/console/`. Within a list its filters stay. */
export function toPath({ list, conversationId }: Place): string {
  const path = LIST_NAMES[list] + (conversationId ? `/${encodeURIComponent(conversationId)}` : '');
  const current = location.pathname.split('/')[2];
  return current === LIST_NAMES[list] ? path + location.search : path;
}

export function go(place: Place): void {
  goTo(toPath(place));
}

function listOf(name: string | undefined): InboxView | undefined {
  return (Object.keys(LIST_NAMES) as InboxView[]).find((list) => LIST_NAMES[list] === name);
}
