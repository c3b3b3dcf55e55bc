import type { RefObject } from 'react';
import type { Control, InboxConversation } from '../../contract/index.ts';
import { SlaBadge } from '../inbox/sla-badge.tsx';
import { EMOTION_TONES, PRIORITY_TONES } from '../inbox/tones.ts';
import { Link } from '../navigation/link.tsx';
import type { InboxView } from '../navigation/use-place.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import type { ActionKind, AgentAction } from './agent-actions.ts';

const HELD_BY: Record<Control, string> = {
  queue: 'Waiting for a person',
  agent: 'With an agent',
  assistant: 'With the assistant',
  closed: 'Closed',
};
/** What the composer offers has no button here. */
const IN_COMPOSER: ActionKind[] = ['reply', 'note', 'reopen'];

export function ConversationHeader(props: {
  conversation: InboxConversation;
  list: InboxView;
  heading: RefObject<HTMLHeadingElement | null>;
  actions: AgentAction[];
  onAction: (kind: ActionKind) => void;
  isBusy: boolean;
}) {
  const { item, mergedInto } = props.conversation;
  const held = item.control === 'agent' && item.agentName ? `With ${item.agentName}` : HELD_BY[item.control];
  return (
    <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-2">
      <Link to={{ list: props.list }} className="rounded-box px-2 py-1 text-muted hover:bg-sunken md:hidden">
        <span aria-hidden="true">←</span> List
      </Link>
      <div className="order-last flex min-w-0 basis-full flex-wrap items-center gap-x-2 gap-y-1 md:order-none md:flex-1 md:basis-60">
        <h2
          id="conversation-title"
          ref={props.heading}
          tabIndex={-1}
          className="truncate text-base font-semibold outline-none"
        >
          {item.customerName}
        </h2>
        <Badge tone={item.control === 'queue' ? 'warn' : 'neutral'}>{held}</Badge>
        <Badge tone={PRIORITY_TONES[item.priority]}>{item.priority}</Badge>
        {item.emotion !== 'neutral' && <Badge tone={EMOTION_TONES[item.emotion]}>{item.emotion}</Badge>}
        {item.sla && <SlaBadge sla={item.sla} />}
        {mergedInto && (
          <Link
            to={{ list: 'all', conversationId: mergedInto }}
            className="text-[13px] text-accent-text underline"
          >
            Merged into another conversation
          </Link>
        )}
      </div>
      <div className="ml-auto flex flex-wrap justify-end gap-2">
        {props.actions
          .filter((action) => action.isPossible && !IN_COMPOSER.includes(action.kind))
          .map((action) => (
            <Button
              key={action.kind}
              look={action.kind === 'take' ? 'primary' : 'secondary'}
              shortcut={action.key}
              disabled={props.isBusy}
              onClick={() => props.onAction(action.kind)}
            >
              {action.label}
            </Button>
          ))}
      </div>
    </header>
  );
}
