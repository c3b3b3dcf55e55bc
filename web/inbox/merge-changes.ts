import type { InboxItem, InboxList } from '../../contract/index.ts';

export type Pages = { pages: InboxList[]; pageParams: unknown[] };

type Compare = (a: InboxItem, b: InboxItem) => number;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The orders of the server: what a list is sorted by, then the id. */
export function compareItems(asked: Record<string, string>): Compare {
  const sinceLast = (item: InboxItem) => item.updatedAt;
  if (asked['q']) return (a, b) => byText(sinceLast(b), sinceLast(a)) || byText(b.id, a.id);
  if (asked['sla'] || asked['order'] === 'most-urgent')
    return (a, b) => byText(a.sla?.dueAt ?? '', b.sla?.dueAt ?? '') || byText(a.id, b.id);
  if (asked['order'] === 'longest-waiting')
    return (a, b) => byText(a.waitingSince ?? '', b.waitingSince ?? '') || byText(a.id, b.id);
  return (a, b) => byText(sinceLast(b), sinceLast(a)) || byText(b.id, a.id);
}

/**
 * The loaded pages after some conversations changed: `answer` is what the server says of these now, within the same list.
 * What it leaves out is no longer in the list; what belongs behind the last loaded page comes when that page is asked for.
 */
export function mergeChanges(
  data: Pages,
  changed: string[],
  answer: InboxList,
  asked: Record<string, string>,
): Pages {
  const compare = compareItems(asked);
  const kept = data.pages.flatMap(({ items }) => items).filter(({ id }) => !changed.includes(id));
  const end = data.pages.at(-1)?.next ? kept.at(-1) : undefined;
  const come = answer.items.filter((item) => !end || compare(item, end) <= 0);
  const items = [...kept, ...come].sort(compare);
  // The first page takes all; the others stay as places from which the next one is asked for.
  const pages = data.pages.map((page, index) => ({
    ...page,
    counts: answer.counts,
    items: index === 0 ? items : [],
  }));
  return { ...data, pages };
}

/** The rows of all pages; a conversation that moved up between two pages is in both, and counts once. */
export function rowsOf(data: Pages): InboxItem[] {
  const rows = data.pages.flatMap(({ items }) => items);
  return [...new Map(rows.toReversed().map((item) => [item.id, item])).values()].toReversed();
}
