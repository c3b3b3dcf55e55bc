import type { RefObject } from 'react';
import type { Control, InboxItem } from '../../contract/index.ts';
import { EMOTION_TONES, PRIORITY_TONES } from '../inbox/tones.ts';
import { Link } from '../navigation/link.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import type { AgentAction } from './agent-actions.ts';

const HELD_BY: Record<Control, string> = {
  queue: 'Waiting for a person',
  agent: 'With an agent',
  assistant: 'With the assistant',
  closed: 'Closed',
};

export function ConversationHeader(props: {
  item: InboxItem;
  list: Control;
  heading: RefObject<HTMLHeadingElement | null>;
  actions: AgentAction[];
  onAction: (kind: AgentAction['kind']) => void;
  isBusy: boolean;
}) {
  const { item } = props;
  const held = item.control === 'agent' && item.agentName ? `With ${item.agentName}` : HELD_BY[item.control];
  return (
    <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-2">
      <Link to={{ list: props.list }} className="rounded-box px-2 py-1 text-muted hover:bg-sunken md:hidden">
        <span aria-hidden="true">←</span> List
      </Link>
      <div className="order-last flex min-w-0 basis-full flex-wrap items-center gap-x-2 gap-y-1 md:order-none md:flex-1 md:basis-0">
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
      </div>
      <div className="ml-auto flex gap-2">
        {props.actions
          .filter((action) => action.isPossible && action.kind !== 'reply')
          .map((action) => (
            <Button
              key={action.kind}
              look={action.kind === 'take' ? 'primary' : 'secondary'}
              shortcut={action.shortcut}
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
