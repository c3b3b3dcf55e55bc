import type { InboxView } from '../navigation/use-place.ts';

interface ViewFacts {
  label: string;
  /** Key after `g`. */
  key: string;
  /** Who holds it, as the server is asked for; '' is anybody. */
  control: string;
  agent?: 'me';
  /** What stands where nothing is. */
  empty: [title: string, next: string];
}

/** The lists of the inbox, in the order of their tabs and of the keys 1 to 6. */
export const VIEWS: Record<InboxView, ViewFacts> = {
  mine: {
    label: 'Mine',
    key: 'm',
    control: 'agent',
    agent: 'me',
    empty: ['You have no conversation', 'Take one that is waiting: open it and press t.'],
  },
  queue: {
    label: 'Waiting',
    key: 'w',
    control: 'queue',
    empty: [
      'Nobody is waiting',
      'Conversations come here when a customer asks for a person or the assistant should not go on.',
    ],
  },
  open: {
    label: 'Open',
    key: 'o',
    control: 'queue,agent',
    empty: ['Nothing is open', 'Here is what waits for a person or is with one.'],
  },
  assistant: {
    label: 'Assistant',
    key: 'a',
    control: 'assistant',
    empty: ['The assistant has no conversation', 'Write in the chat on your page to see one here.'],
  },
  closed: {
    label: 'Closed',
    key: 'c',
    control: 'closed',
    empty: ['Nothing is closed yet', 'Resolve a conversation with e when the customer is helped.'],
  },
  all: {
    label: 'All',
    key: 'e',
    control: '',
    empty: ['There is no conversation yet', 'Write in the chat on your page to see one here.'],
  },
};

export const TABS = Object.keys(VIEWS) as InboxView[];

/** What a list asks the server for. */
export function queryOf(view: InboxView): Record<string, string> {
  const { control, agent } = VIEWS[view];
  return { ...(control ? { control } : {}), ...(agent ? { agent } : {}) };
}
