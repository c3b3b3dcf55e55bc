import { useSyncExternalStore } from 'react';

const BASE = '/console/';
const CHANGED = 'candor:place';

/** The address below `/console/` as state, part by part: `['waiting', 'cnv_1']`. */
export function usePath(): string[] {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  return path.slice(BASE.length).split('/').filter(Boolean).map(decode);
}

/** The query of the address as state: what a list is narrowed to. */
export function useQueryText(): string {
  return useSyncExternalStore(subscribe, () => location.search);
}

/** Replaces the query of the address, so that going back leaves the page and not each letter typed. */
export function replaceQuery(query: string): void {
  if (query === location.search.slice(1)) return;
  history.replaceState(null, '', location.pathname + (query ? `?${query}` : ''));
  window.dispatchEvent(new Event(CHANGED));
}

/** Goes to an address below `/console/`, such as `settings/people`; `replace`: going back does not lead here again. */
export function goTo(path: string, how: 'push' | 'replace' = 'push'): void {
  if (toHref(path) === location.pathname + location.search) return;
  history[`${how}State`](null, '', toHref(path));
  window.dispatchEvent(new Event(CHANGED));
}

export function toHref(path: string): string {
  return BASE + path;
}

function subscribe(listener: () => void): () => void {
  for (const name of ['popstate', CHANGED]) window.addEventListener(name, listener);
  return () => {
    for (const name of ['popstate', CHANGED]) window.removeEventListener(name, listener);
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
