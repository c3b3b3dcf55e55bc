import { useMarkRead } from '../api/inbox-list.ts';
import { ConversationController } from '../conversation/conversation-controller.tsx';
import type { PageProps } from '../navigation/pages.ts';
import { usePlace } from '../navigation/use-place.ts';
import { Empty } from '../ui/empty.tsx';
import { InboxListController } from './inbox-list-controller.tsx';
import { useInboxCommands } from './use-inbox-commands.ts';

/** List and conversation side by side; on a phone one of them. */
export function InboxPage({ agent }: PageProps) {
  const place = usePlace();
  useInboxCommands(place);
  useMarkRead(place.conversationId);
  const id = place.conversationId;
  return (
    <div className="flex h-full">
      <div
        className={`w-full shrink-0 flex-col border-line bg-surface md:flex md:w-88 md:border-r lg:w-104 ${id ? 'hidden' : 'flex'}`}
      >
        <InboxListController place={place} agentId={agent.id} />
      </div>
      <div className={`min-w-0 flex-1 md:block ${id ? 'block' : 'hidden'}`}>
        {id ? (
          <ConversationController key={id} id={id} list={place.list} agent={agent} />
        ) : (
          <Empty title="No conversation is open">
            Choose one from the list, or press <kbd className="font-mono">j</kbd> and then Enter.
          </Empty>
        )}
      </div>
    </div>
  );
}
