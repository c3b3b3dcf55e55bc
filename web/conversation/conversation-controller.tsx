import { useRef, useState } from 'react';
import type { AgentView, Control } from '../../contract/index.ts';
import { type AgentMove, useConversation, useMove } from '../api/inbox.ts';
import { useKeys } from '../navigation/use-keys.ts';
import { go } from '../navigation/use-place.ts';
import { Notice } from '../ui/notice.tsx';
import { type AgentAction, agentActions } from './agent-actions.ts';
import { ConversationContent } from './conversation-content.tsx';
import { useDraft } from './use-draft.ts';

/** Which form is open under the transcript. */
export type OpenForm = 'reply' | 'hand-back' | 'resolve';

export function ConversationController(props: { id: string; list: Control; agent: AgentView }) {
  const conversation = useConversation(props.id);
  const move = useMove(props.id);
  const [draft, setDraft] = useDraft(props.id);
  const [form, setForm] = useState<OpenForm>('reply');
  const reply = useRef<HTMLTextAreaElement>(null);

  const run = (input: AgentMove) =>
    move.mutate(input, {
      onSuccess: () => {
        setForm('reply');
        if (input.kind === 'reply') setDraft('');
        if (input.kind !== 'take') return;
        go({ list: 'agent', conversationId: props.id });
        requestAnimationFrame(() => reply.current?.focus());
      },
    });
  const start = (kind: AgentAction['kind']) => {
    if (kind === 'take') return run({ kind });
    setForm(kind);
    if (kind === 'reply') reply.current?.focus();
  };
  const actions = conversation.data ? agentActions(conversation.data.item, props.agent.name) : [];
  useKeys(
    Object.fromEntries(
      actions
        .filter((action) => action.isPossible && !move.isPending)
        .map((action) => [action.shortcut, () => start(action.kind)]),
    ),
  );

  if (conversation.error && !conversation.data) {
    return (
      <div className="p-4">
        <Notice error={conversation.error} onRetry={() => void conversation.refetch()} />
      </div>
    );
  }
  if (!conversation.data) return <div aria-busy="true" />;
  return (
    <ConversationContent
      conversation={conversation.data}
      list={props.list}
      actions={actions}
      onAction={start}
      form={form}
      onCloseForm={() => setForm('reply')}
      draft={draft}
      onDraft={setDraft}
      replyRef={reply}
      isBusy={move.isPending}
      error={move.error}
      onMove={run}
    />
  );
}
