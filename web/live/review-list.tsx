import type { ReviewItem } from '../../contract/index.ts';
import { Link } from '../navigation/link.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';
import { Panel } from './panel.tsx';

const WHY: Record<ReviewItem['reason'], string> = {
  angry: 'angry',
  frustrated: 'frustrated',
  'low-rating': 'low rating',
};

/** Customers who were not content and whom no person had. */
export function ReviewList(props: {
  items: ReviewItem[];
  reviewing?: string;
  onReviewed: (conversationId: string) => void;
}) {
  return (
    <Panel title="To review" note="not content, and no person was there">
      {props.items.length === 0 ? (
        <Empty title="Nothing to review">
          Conversations of frustrated customers that stayed with the assistant come here, and those with one
          or two stars.
        </Empty>
      ) : (
        <ul className="divide-y divide-line">
          {props.items.map((item) => (
            <li key={item.conversationId} className="flex items-center gap-3 px-4 py-3">
              <Link
                to={`all/${encodeURIComponent(item.conversationId)}`}
                className="min-w-0 flex-1 hover:underline"
              >
                <span className="flex items-center gap-2">
                  <strong className="truncate font-medium">{item.customerName}</strong>
                  <Badge tone={item.reason === 'angry' ? 'danger' : 'warn'}>
                    {item.rating && item.reason === 'low-rating'
                      ? `${item.rating} of 5 stars`
                      : WHY[item.reason]}
                  </Badge>
                  <RelativeTime at={item.notedAt} className="text-xs text-muted" />
                </span>
                <span className="block truncate text-muted">{item.preview}</span>
              </Link>
              <Button
                disabled={props.reviewing === item.conversationId}
                aria-label={`Reviewed: ${item.customerName}`}
                onClick={() => props.onReviewed(item.conversationId)}
              >
                Reviewed
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
