import { useState } from 'react';
import type { InboxItem } from '../../contract/index.ts';

/** A row as it is shown: one that left the list while the pointer was over it stays until then, marked. */
export interface ShownRow {
  item: InboxItem;
  hasLeft: boolean;
}

/**
 * The rows to show. While they are held no row moves, comes or goes: what is shown is kept up to date in its place, and
 * `news` says how many wait to come in. `release` lets them in.
 */
export function useHeldRows(items: InboxItem[], isHeld: boolean, list: string) {
  const [shown, setShown] = useState({ items, list });
  const isSettled = !isHeld || shown.list !== list || shown.items.length === 0;
  const current = isSettled ? items : shown.items;
  // React's own way to follow a prop: set while drawing, before anything is seen.
  if (isSettled && (shown.items !== items || shown.list !== list)) setShown({ items, list });
  const now = new Map(items.map((item) => [item.id, item]));
  const rows = current.map(
    (item): ShownRow => ({ item: now.get(item.id) ?? item, hasLeft: !now.has(item.id) }),
  );
  const known = new Set(current.map(({ id }) => id));
  return {
    rows,
    news: items.filter(({ id }) => !known.has(id)).length,
    release: () => setShown({ items, list }),
  };
}
