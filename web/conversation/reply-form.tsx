import type { RefObject } from 'react';
import type { InboxItem } from '../../contract/index.ts';
import { Button } from '../ui/button.tsx';
import { FormBar } from './form-bar.tsx';

/** Ctrl+Enter sends, Escape leaves the field. Says why nobody can write here when that is so. */
export function ReplyForm(props: {
  input: RefObject<HTMLTextAreaElement | null>;
  item: InboxItem;
  canReply: boolean;
  draft: string;
  onDraft: (text: string) => void;
  isBusy: boolean;
  onSend: (text: string) => void;
}) {
  const { item, draft, isBusy } = props;
  if (!props.canReply)
    return <p className="border-t border-line bg-surface px-4 py-4 text-muted">{whyNot(item)}</p>;
  const send = () => {
    if (draft.trim() && !isBusy) props.onSend(draft.trim());
  };
  return (
    <FormBar
      label="Reply to the customer"
      input={props.input}
      value={draft}
      onChange={props.onDraft}
      placeholder={`Write to ${item.customerName}`}
      onSubmit={send}
      onEscape={() => props.input.current?.blur()}
    >
      <Button type="submit" look="primary" disabled={isBusy || !draft.trim()}>
        {isBusy ? 'Sending…' : 'Send'} <kbd className="hidden font-mono text-xs sm:inline">Ctrl ⏎</kbd>
      </Button>
    </FormBar>
  );
}

function whyNot({ control, agentName }: InboxItem): string {
  if (control === 'closed') return 'This conversation is closed. It opens again when the customer writes.';
  if (control === 'agent') return `${agentName ?? 'Another agent'} has this conversation and answers.`;
  return 'Take the conversation to reply.';
}
