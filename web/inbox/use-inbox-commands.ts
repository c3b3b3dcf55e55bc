import { useCommands } from '../commands/commands-provider.tsx';
import { go, type Place } from '../navigation/use-place.ts';
import { focusRow } from './focus-row.ts';
import { TABS, VIEWS } from './views.ts';

/** Moving in the lists without a mouse. */
export function useInboxCommands(place: Place): void {
  useCommands([
    ...TABS.map((list, index) => ({
      id: `inbox.${list}`,
      title: VIEWS[list].label,
      group: 'Go to',
      keys: [`g ${VIEWS[list].key}`, String(index + 1)],
      words: 'inbox list',
      run: () => go({ list }),
    })),
    {
      id: 'inbox.next',
      title: 'Next conversation',
      group: 'List',
      keys: ['j'],
      run: () => focusRow(1),
    },
    {
      id: 'inbox.previous',
      title: 'Previous conversation',
      group: 'List',
      keys: ['k'],
      run: () => focusRow(-1),
    },
    {
      id: 'inbox.leave',
      title: 'Back to the list',
      group: 'List',
      keys: ['Escape'],
      when: () => place.conversationId !== undefined,
      run: () => {
        go({ list: place.list });
        // On a phone the row is there again only once the list is drawn.
        requestAnimationFrame(() => focusRow(0));
      },
    },
  ]);
}
