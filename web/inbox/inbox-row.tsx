import type { InboxItem } from '../../contract/index.ts';
import { Link } from '../navigation/link.tsx';
import type { Place } from '../navigation/use-place.ts';
import { Badge } from '../ui/badge.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';
import { EMOTION_TONES, PRIORITY_TONES } from './tones.ts';

export function InboxRow(props: { item: InboxItem; place: Place; agentName: string }) {
  const { item, place } = props;
  const isOpen = item.id === place.conversationId;
  return (
    <Link
      data-row
      to={{ list: place.list, conversationId: item.id }}
      aria-current={isOpen ? 'true' : undefined}
      className={`flex min-h-[84px] flex-col justify-center gap-1 border-b border-line px-4 py-3 -outline-offset-2 transition-colors ${isOpen ? 'bg-accent-soft' : 'hover:bg-canvas'}`}
    >
      <span className="flex items-baseline gap-2">
        <strong className="min-w-0 flex-1 truncate font-semibold">{item.customerName}</strong>
        <RelativeTime at={item.updatedAt} className="text-xs text-muted" />
      </span>
      <span className="truncate text-muted">{item.preview || 'No message yet'}</span>
      <Facts item={item} agentName={props.agentName} />
    </Link>
  );
}

function Facts(props: { item: InboxItem; agentName: string }) {
  const { priority, emotion, queue, agentName, rating, language } = props.item;
  return (
    <span className="flex flex-wrap items-center gap-1">
      <Badge tone={PRIORITY_TONES[priority]} title={`Priority: ${priority}`}>
        {priority}
      </Badge>
      {emotion !== 'neutral' && (
        <Badge tone={EMOTION_TONES[emotion]} title={`Emotion: ${emotion}`}>
          {emotion}
        </Badge>
      )}
      {queue && <Badge title={`Queue: ${queue}`}>{queue}</Badge>}
      {agentName && <Badge tone="accent">{agentName === props.agentName ? 'You' : agentName}</Badge>}
      {rating !== undefined && <Badge title="The customer's rating">{rating} of 5</Badge>}
      <Badge title="Language">{language}</Badge>
    </span>
  );
}
