import type { RetrievalSign } from '../../contract/index.ts';
import { showShare } from './show-share.ts';

/** What each sign says, and where to look. */
const SIGNS: Record<RetrievalSign['figure'], { says: string; look: string }> = {
  hitRate: {
    says: 'Fewer answers were judged good',
    look: 'Read the answers that did not help in the inbox.',
  },
  emptyShare: { says: 'More questions find nothing', look: 'See what is missing under Gaps.' },
  medianConfidence: {
    says: 'Answers are less sure',
    look: 'See whether articles changed, or questions did.',
  },
  newWordShare: {
    says: 'Customers use other words than before',
    look: 'Something new may have happened: a product, a fault, a campaign.',
  },
};

/** What got worse in the last whole week; nothing at all when nothing did. */
export function SignList({ signs }: { signs: RetrievalSign[] }) {
  if (signs.length === 0) return null;
  return (
    <ul aria-label="What got worse last week" className="grid gap-2">
      {signs.map(({ figure, before, now }) => (
        <li key={figure} className="rounded-box bg-warn-soft px-3 py-2 text-warn">
          <strong className="font-semibold">{SIGNS[figure].says}</strong>: {showShare(now)} last week,{' '}
          {showShare(before)} in the weeks before. {SIGNS[figure].look}
        </li>
      ))}
    </ul>
  );
}
