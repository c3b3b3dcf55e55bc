import { useState } from 'react';
import type { AgentView } from '../../contract/index.ts';
import { ConversationController } from '../conversation/conversation-controller.tsx';
import { usePlace } from '../navigation/use-place.ts';
import { ShortcutsDialog } from '../shell/shortcuts-dialog.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { Empty } from '../ui/empty.tsx';
import { InboxListController } from './inbox-list-controller.tsx';
import { useInboxKeys } from './use-inbox-keys.ts';
import { useLiveInbox } from './use-live-inbox.ts';

/** List and conversation side by side; on a phone one of them. */
export function InboxPage(props: { agent: AgentView; company: string }) {
  const place = usePlace();
  const isLive = useLiveInbox();
  const [help, setHelp] = useState(false);
  useInboxKeys(place, () => setHelp(true));
  const id = place.conversationId;
  return (
    <div className="flex h-full flex-col">
      <TopBar {...props} isLive={isLive} onHelp={() => setHelp(true)} />
      <main className="flex min-h-0 flex-1">
        <div
          className={`w-full shrink-0 flex-col border-line bg-surface md:flex md:w-80 md:border-r lg:w-96 ${id ? 'hidden' : 'flex'}`}
        >
          <InboxListController place={place} agentName={props.agent.name} />
        </div>
        <div className={`min-w-0 flex-1 md:block ${id ? 'block' : 'hidden'}`}>
          {id ? (
            <ConversationController key={id} id={id} list={place.list} agent={props.agent} />
          ) : (
            <Empty title="No conversation is open">
              Choose one from the list, or press <kbd className="font-mono">j</kbd> and then Enter.
            </Empty>
          )}
        </div>
      </main>
      <ShortcutsDialog open={help} onClose={() => setHelp(false)} />
    </div>
  );
}
