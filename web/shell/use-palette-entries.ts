import { useQueryClient } from '@tanstack/react-query';
import type { InboxConversation, InboxItem } from '../../contract/index.ts';
import { useInboxSearch } from '../api/inbox-list.ts';
import { useMay } from '../api/session.ts';
import { isPossible } from '../commands/command-store.ts';
import { useCommandStore } from '../commands/commands-provider.tsx';
import { showKeys } from '../commands/show-keys.ts';
import { useSettled } from '../inbox/use-settled.ts';
import { goTo } from '../navigation/use-path.ts';
import { toPath } from '../navigation/use-place.ts';
import { scoreMatch } from './score-match.ts';

/** One line of the palette. */
export interface PaletteEntry {
  id: string;
  group: string;
  title: string;
  detail?: string | undefined;
  keys?: string | undefined;
  run: () => void;
}

const MOST_COMMANDS = 12;
const MOST_CONVERSATIONS = 6;
const TYPING_MS = 150;

/** What fits what was typed: commands, conversations opened before, and what a search finds. */
export function usePaletteEntries(typed: string): PaletteEntry[] {
  const commands = useCommandStore();
  const queries = useQueryClient();
  const mayList = useMay()('inbox.list');
  const q = useSettled(typed, TYPING_MS);
  const search = useInboxSearch(mayList ? q : '');

  const offered = commands
    .list()
    .filter(isPossible)
    .filter(({ id }) => id !== 'help.palette')
    .map((command) => ({ command, score: rate(typed, [command.title, command.words ?? '']) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => (typed ? b.score - a.score : 0))
    .slice(0, typed ? MOST_COMMANDS : undefined)
    .map(
      ({ command }): PaletteEntry => ({
        id: command.id,
        group: typed ? 'Commands' : command.group,
        title: command.title,
        detail: typed ? command.group : undefined,
        keys: command.keys?.[0] && showKeys(command.keys[0]),
        run: command.run,
      }),
    );

  const recent = queries
    .getQueriesData<InboxConversation>({ queryKey: ['conversation'] })
    .flatMap(([, conversation]) => (conversation ? [conversation.item] : []))
    .filter((item) => rate(typed, [item.customerName]) > 0)
    .slice(-MOST_CONVERSATIONS)
    .reverse();
  const found = (typed.trim().length > 1 && search.data?.items) || [];
  const known = new Set(recent.map(({ id }) => id));
  const toAll: PaletteEntry = {
    id: 'search-all',
    group: 'Search',
    title: `Search for “${typed.trim()}”`,
    detail: 'all lists',
    run: () => goTo(`all?${new URLSearchParams({ q: typed.trim() }).toString()}`),
  };
  return [
    ...offered,
    ...recent.map((item) => toEntry(item, 'Opened before')),
    ...found
      .filter(({ id }) => !known.has(id))
      .slice(0, MOST_CONVERSATIONS)
      .map((item) => toEntry(item, 'Conversations')),
    ...(mayList && typed.trim().length > 1 ? [toAll] : []),
  ];
}

function rate(typed: string, texts: string[]): number {
  return typed.trim() ? Math.max(...texts.map((text) => scoreMatch(typed, text))) : 1;
}

function toEntry(item: InboxItem, group: string): PaletteEntry {
  return {
    id: item.id,
    group,
    title: item.customerName,
    detail: item.hit?.text ?? item.preview,
    run: () => goTo(toPath({ list: 'all', conversationId: item.id })),
  };
}
