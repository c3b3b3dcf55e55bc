import type { TurnView } from '../../contract/index.ts';
import { toPercent } from './to-percent.ts';

/** Labels with how sure the machine was, then what it found in the words. */
export function WhyUnderstanding({ understanding }: { understanding: TurnView['understanding'] }) {
  const { language, signals, entities } = understanding;
  const labels = (['intent', 'topic', 'priority', 'emotion'] as const).map((name) => ({
    name,
    ...understanding[name],
  }));
  return (
    <dl className="grid grid-cols-[auto_1fr_auto] gap-x-4">
      <Row name="language" value={language} />
      {labels.map(({ name, value, confidence }) => (
        <Row key={name} name={name} value={value ?? 'none'} note={toPercent(confidence)} />
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
      <dt className="text-muted">{props.name}</dt>
      <dd className="wrap-anywhere">{props.value}</dd>
      <dd className="text-right text-muted tabular-nums">{props.note}</dd>
    </div>
  );
}
