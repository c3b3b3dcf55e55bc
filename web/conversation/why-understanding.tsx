import type { LabelView, TurnView } from '../../contract/index.ts';
import { CorrectLabel } from './correct-label.tsx';

const KINDS = ['language', 'intent', 'topic', 'priority', 'emotion'] as const;

/** Labels with how sure the machine was, each to be corrected, then what it found in the words. */
export function WhyUnderstanding(props: { conversationId: string; turn: TurnView; labels: LabelView[] }) {
  const { signals, entities } = props.turn.understanding;
  return (
    <dl className="grid grid-cols-[auto_1fr_auto] gap-x-4">
      {KINDS.map((kind) => (
        <CorrectLabel key={kind} kind={kind} {...props} />
      ))}
      {signals.length > 0 && <Row name="signals" value={signals.join(', ')} />}
      {entities.map((entity) => (
        <Row key={`${entity.key}${entity.raw}`} name={entity.key} value={entity.value} note={entity.raw} />
      ))}
    </dl>
  );
}

function Row(props: { name: string; value: string; note?: string }) {
  return (
    <div className="contents">
      <dt className="py-1 text-muted">{props.name}</dt>
      <dd className="py-1 wrap-anywhere">{props.value}</dd>
      <dd className="py-1 text-right text-muted">{props.note}</dd>
    </div>
  );
}
