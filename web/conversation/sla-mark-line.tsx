import type { SlaMarkView } from '../../contract/index.ts';
import { RelativeTime } from '../ui/relative-time.tsx';

const KINDS: Record<SlaMarkView['kind'], string> = {
  'first-answer': 'The first answer',
  resolution: 'The end of this case',
};

/** A target that is near or missed: what time did to this conversation, with the rule's name. */
export function SlaMarkLine({ mark }: { mark: SlaMarkView }) {
  const due = new Date(mark.dueAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  const isBreach = mark.mark === 'breached';
  const { from, to } = mark.priority ?? {};
  return (
    <p className={`px-4 text-center text-[13px] ${isBreach ? 'text-danger' : 'text-warn'}`}>
      {KINDS[mark.kind]} {isBreach ? 'was' : 'is'} due {due}
      {from !== to && `; priority ${from} → ${to}`}{' '}
      <span className="text-muted">
        (<code>{mark.rule}</code>) <RelativeTime at={mark.at} />
      </span>
    </p>
  );
}
