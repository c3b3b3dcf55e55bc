import { GapsPage } from './gaps/gaps-page.tsx';
import { InboxPage } from './inbox/inbox-page.tsx';
import { LivePage } from './live/live-page.tsx';
import { MentionsPage } from './mentions/mentions-page.tsx';
import { UnreadMark } from './mentions/unread-mark.tsx';
import type { Page } from './navigation/pages.ts';
import { RetrievalPage } from './retrieval/retrieval-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';

/** The places of the console, in the order of the bar. A new page is one entry here. */
export const PAGES: Page[] = [
  { path: '', label: 'Inbox', verb: 'inbox.list', keys: 'g i', Component: InboxPage },
  {
    path: 'mentions',
    label: 'Mentions',
    verb: 'conversation.note',
    keys: 'g n',
    Component: MentionsPage,
    Mark: UnreadMark,
  },
  { path: 'live', label: 'Live', verb: 'conversation.supervise', keys: 'g l', Component: LivePage },
  { path: 'gaps', label: 'Gaps', verb: 'insight.read', keys: 'g k', Component: GapsPage },
  { path: 'finding', label: 'Finding', verb: 'insight.read', keys: 'g f', Component: RetrievalPage },
  { path: 'settings', label: 'Settings', verb: 'account.self', keys: 'g s', Component: SettingsPage },
];
