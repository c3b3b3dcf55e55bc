import { useState } from 'react';
import type { LabelView, TurnView } from '../../contract/index.ts';
import { useGiveLabel, useWithdrawLabel } from '../api/labels.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { WrongForm } from './wrong-form.tsx';
import { REASONS } from './wrong-reasons.ts';

/** One click says whether the assistant did well; what was said stands there and can be taken back. */
export function Feedback(props: { conversationId: string; turn: TurnView; labels: LabelView[] }) {
  const { conversationId, turn } = props;
  const [isOpen, setOpen] = useState(false);
  const give = useGiveLabel(conversationId);
  const withdraw = useWithdrawLabel(conversationId);
  const given = props.labels.find(({ kind }) => kind === 'answer');
  const error = give.error ?? withdraw.error;
  return (
    <div className="mt-1 text-[13px]">
      {given ? (
        <p className="flex min-h-8 flex-wrap items-center gap-x-2 text-muted">
          <span className={given.right === 'good' ? 'text-good' : 'text-danger'}>
            {given.right === 'good' ? 'Good answer' : 'Wrong answer'}
          </span>
          {given.reason && <span>{REASONS[given.reason]}</span>}
          {given.article && <span>right: {given.article.title}</span>}
          {given.comment && <span className="text-text">“{given.comment}”</span>}
          <span>{given.by}</span>
          <Button look="quiet" disabled={withdraw.isPending} onClick={() => withdraw.mutate(given.id)}>
            Undo
          </Button>
        </p>
      ) : (
        <p className="flex min-h-8 items-center gap-1">
          <Button
            look="quiet"
            disabled={give.isPending}
            onClick={() => give.mutate({ turnId: turn.id, kind: 'answer', right: 'good' })}
          >
            Good answer
          </Button>
          <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            Wrong answer
          </Button>
        </p>
      )}
      {error && <Notice error={error} />}
      {isOpen && !given && (
        <WrongForm
          isBusy={give.isPending}
          onCancel={() => setOpen(false)}
          onSubmit={(input) =>
            give.mutate(
              { turnId: turn.id, kind: 'answer', right: 'wrong', ...input },
              { onSuccess: () => setOpen(false) },
            )
          }
        />
      )}
    </div>
  );
}
