import type { Control, InboxItem } from '../../contract/index.ts';
import type { ListedViewer } from '../api/viewers.ts';
import { Link } from '../navigation/link.tsx';
import type { Place } from '../navigation/use-place.ts';
import { Badge } from '../ui/badge.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';
import { Highlighted } from './highlighted.tsx';
import { SlaBadge } from './sla-badge.tsx';
import { EMOTION_TONES, PRIORITY_TONES } from './tones.ts';
import type { ShownRow } from './use-held-rows.ts';

const HELD_BY: Record<Control, string> = {
  queue: 'waiting',
  agent: 'with an agent',
  assistant: 'with the assistant',
  closed: 'closed',
};

export function InboxRow(props: {
  row: ShownRow;
  place: Place;
  agentId: string;
  /** Colleagues who have it open. */
  viewers: ListedViewer[];
}) {
  const { row, place } = props;
  const { item, hasLeft } = row;
  const isOpen = item.id === place.conversationId;
  const look = isOpen ? 'bg-accent-soft' : 'hover:bg-canvas';
  return (
    <Link
      data-row
      to={{ list: place.list, conversationId: item.id }}
      aria-current={isOpen ? 'true' : undefined}
      className={`-outline-offset-2 flex min-h-[84px] flex-col justify-center gap-1 border-line border-b px-4 py-3 transition-colors ${look} ${hasLeft ? 'opacity-60' : ''}`}
    >
      <span className="flex items-baseline gap-2">
        {item.isUnread && (
          <span
            className="size-2 shrink-0 self-center rounded-full bg-accent"
            role="img"
            aria-label="Unread"
          />
        )}
        <strong className={`min-w-0 flex-1 truncate ${item.isUnread ? 'font-bold' : 'font-semibold'}`}>
          {item.customerName}
        </strong>
        <RelativeTime at={item.updatedAt} className="text-muted text-xs" />
      </span>
      <span className={`truncate ${item.isUnread ? 'font-medium' : 'text-muted'}`}>
        {item.hit ? (
          <Highlighted text={item.hit.text} marks={item.hit.marks} />
        ) : (
          item.preview || 'No message yet'
        )}
      </span>
      {props.viewers.length > 0 && (
        <span className="truncate text-accent-text text-xs">
          {props.viewers
            .map(({ name, state }) => `${name} is ${state === 'typing' ? 'typing' : 'here'}`)
            .join(', ')}
        </span>
      )}
      <Facts item={item} agentId={props.agentId} showsHolder={hasLeft || Boolean(item.hit)} />
    </Link>
  );
}

function Facts(props: { item: InboxItem; agentId: string; showsHolder: boolean }) {
  const { control, priority, emotion, queue, agentName, rating, language, sla } = props.item;
  const isOpen = control === 'queue' || control === 'agent';
  return (
    <span className="flex flex-wrap items-center gap-1">
      {sla && isOpen && <SlaBadge sla={sla} />}
      {props.showsHolder && control !== 'agent' && <Badge>{HELD_BY[control]}</Badge>}
      <Badge tone={PRIORITY_TONES[priority]} title={`Priority: ${priority}`}>
        {priority}
      </Badge>
      {emotion !== 'neutral' && (
        <Badge tone={EMOTION_TONES[emotion]} title={`Emotion: ${emotion}`}>
          {emotion}
        </Badge>
      )}
      {queue && <Badge title={`Queue: ${queue}`}>{queue}</Badge>}
      {agentName && <Badge tone="accent">{props.item.agentId === props.agentId ? 'You' : agentName}</Badge>}
      {rating !== undefined && <Badge title="The customer's rating">{rating} of 5</Badge>}
      <Badge title="Language">{language}</Badge>
    </span>
  );
}
