import type { Control } from '../../contract/index.ts';
import { useKeys } from '../navigation/use-keys.ts';
import { go, type Place } from '../navigation/use-place.ts';

/** Lists in the order of their tabs, which is the order of the keys 1 to 4. */
export const LISTS: Control[] = ['queue', 'agent', 'assistant', 'closed'];

/** Moving in the lists without a mouse. */
export function useInboxKeys(place: Place, onHelp: () => void): void {
  useKeys({
    j: () => focusRow(1),
    k: () => focusRow(-1),
    '?': onHelp,
    ['Escape']: () => leaveConversation(place),
    ...Object.fromEntries(LISTS.map((list, index) => [String(index + 1), () => go({ list })])),
  });
}

function leaveConversation(place: Place): void {
  if (!place.conversationId) return;
  go({ list: place.list });
  focusRow(0);
}

/** Moves the focus in the list: from the row that has it, else from the one that is open, else to the first. */
function focusRow(step: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const focused = rows.indexOf(document.activeElement as HTMLElement);
  const start = focused >= 0 ? focused : rows.findIndex((row) => row.ariaCurrent === 'true');
  const next = start < 0 ? 0 : Math.min(Math.max(start + step, 0), rows.length - 1);
  rows[next]?.focus();
}
