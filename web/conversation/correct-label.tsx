import { useState } from 'react';
import type { LabelKind, LabelView, TurnView } from '../../contract/index.ts';
import { useGiveLabel, useTopics, useWithdrawLabel } from '../api/labels.ts';
import { Button } from '../ui/button.tsx';
import { toPercent } from './to-percent.ts';

type ReadKind = Exclude<LabelKind, 'answer'>;

const VALUES: Record<Exclude<ReadKind, 'topic'>, string[]> = {
  intent: ['information', 'transaction', 'complaint', 'technical', 'urgent'],
  priority: ['low', 'medium', 'high', 'critical'],
  emotion: ['neutral', 'frustrated', 'angry', 'satisfied'],
  language: ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'],
};

/** A label as the machine read it, and as a person corrected it; a click on it corrects. */
export function CorrectLabel(props: {
  conversationId: string;
  turn: TurnView;
  kind: ReadKind;
  labels: LabelView[];
}) {
  const { conversationId, turn, kind } = props;
  const [isOpen, setOpen] = useState(false);
  const give = useGiveLabel(conversationId);
  const withdraw = useWithdrawLabel(conversationId);
  const topics = useTopics(isOpen && kind === 'topic');
  const read = kind === 'language' ? undefined : turn.understanding[kind];
  const value = read ? (read.value ?? 'none') : turn.understanding.language;
  const corrected = props.labels.find((label) => label.kind === kind);
  const options = kind === 'topic' ? ['none', ...(topics.data ?? []).map(({ id }) => id)] : [...VALUES[kind]];
  const choose = (right: string) =>
    give.mutate({ turnId: turn.id, kind, right }, { onSettled: () => setOpen(false) });
  return (
    <div className="contents">
      <dt className="py-1 text-muted">{kind}</dt>
      <dd className="flex flex-wrap items-center gap-x-2">
        <span className={corrected && corrected.right !== value ? 'line-through' : ''}>{value}</span>
        {corrected && (
          <>
            <span className="font-medium text-good">
              {corrected.right === value ? 'confirmed' : corrected.right}
            </span>
            <span className="text-muted">by {corrected.by}</span>
            <Button look="quiet" disabled={withdraw.isPending} onClick={() => withdraw.mutate(corrected.id)}>
              Undo
            </Button>
          </>
        )}
        {!corrected && !isOpen && (
          <Button look="quiet" onClick={() => setOpen(true)}>
            Wrong?
            <span className="sr-only">
              Correct {kind}: {value}
            </span>
          </Button>
        )}
        {isOpen && !corrected && (
          <select
            aria-label={`Right ${kind}`}
            // biome-ignore lint/a11y/noAutofocus: opened by a click to choose from it
            autoFocus
            defaultValue=""
            disabled={give.isPending}
            onChange={(event) => choose(event.target.value)}
            onBlur={() => setOpen(give.isPending)}
            className="h-8 rounded-box border border-line-strong bg-surface px-2"
          >
            <option value="" disabled>
              Choose…
            </option>
            {options.map((option) => (
              <option key={option} value={option}>
                {option === value ? `${option} (is right)` : option}
              </option>
            ))}
          </select>
        )}
        {give.error && <span className="text-danger">{give.error.message}</span>}
      </dd>
      <dd className="py-1 text-right text-muted tabular-nums">{read && toPercent(read.confidence)}</dd>
    </div>
  );
}
