import { useSyncExternalStore } from 'react';
import type { Control } from '../../contract/index.ts';

const BASE = '/console/';
const CHANGED = 'candor:place';

/** Where the agent is: which list, and which conversation in it. */
export interface Place {
  list: Control;
  conversationId?: string;
}

/** Lists as the address names them. */
export const LIST_NAMES: Record<Control, string> = {
  queue: 'waiting',
  agent: 'agents',
  assistant: 'assistant',
  closed: 'closed',
};

/** The address as state. */
export function usePlace(): Place {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  const [name, conversationId] = path.slice(BASE.length).split('/');
  const list =
    (Object.keys(LIST_NAMES) as Control[]).find((control) => LIST_NAMES[control] === name) ?? 'queue';
  return { list, conversationId: conversationId ? decodeURIComponent(conversationId) : undefined };
}

export function toPath({ list, conversationId }: Place): string {
  return `${BASE}${LIST_NAMES[list]}${conversationId ? `/${encodeURIComponent(conversationId)}` : ''}`;
}

export function go(place: Place): void {
  if (toPath(place) === location.pathname) return;
  history.pushState(null, '', toPath(place));
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(listener: () => void): () => void {
  for (const name of ['popstate', CHANGED]) window.addEventListener(name, listener);
  return () => {
    for (const name of ['popstate', CHANGED]) window.removeEventListener(name, listener);
  };
}
