import { useEffect, useRef, useState } from 'react';
import type { AgentView } from '../../contract/index.ts';
import { type AgentMove, useConversation, useMove } from '../api/inbox.ts';
import { useMentions, useReadMentions } from '../api/notes.ts';
import { CallError } from '../api/request.ts';
import { useMay } from '../api/session.ts';
import { useCommands } from '../commands/commands-provider.tsx';
import { go, type InboxView } from '../navigation/use-place.ts';
import { Notice } from '../ui/notice.tsx';
import { type ActionKind, agentActions } from './agent-actions.ts';
import { ConversationContent } from './conversation-content.tsx';
import type { ReplyMove } from './reply-composer.tsx';
import { useDraft } from './use-draft.ts';
import { useViewers } from './use-viewers.ts';

/** What is open under the transcript. */
export type OpenForm = 'reply' | 'note' | 'hand-back' | 'resolve' | 'assign';

/** A resolution can be taken back this long with one key. */
const UNDO_MS = 15_000;

export function ConversationController(props: { id: string; list: InboxView; agent: AgentView }) {
  const { id, agent } = props;
  const conversation = useConversation(id);
  const move = useMove(id);
  const may = useMay();
  const reply = useDraft(id, 'reply');
  const note = useDraft(id, 'note');
  const [form, setForm] = useState<OpenForm>('reply');
  const [canUndo, setCanUndo] = useState(false);
  const [unsent, setUnsent] = useState<ReplyMove & { thenResolve: boolean }>();
  const input = useRef<HTMLTextAreaElement>(null);
  const isTyping = form === 'reply' && reply[0] !== '';
  const viewers = useViewers(id, agent.id, isTyping);
  useMentionsRead(id);
  // The time in which a resolution can be taken back.
  useEffect(() => {
    if (!canUndo) return;
    const timer = setTimeout(() => setCanUndo(false), UNDO_MS);
    return () => clearTimeout(timer);
  }, [canUndo]);

  const focusField = () => requestAnimationFrame(() => input.current?.focus());
  const run = (input: AgentMove) =>
    move.mutate(input, {
      onSuccess: () => {
        // Another one may have been opened meanwhile.
        setForm((open) => (open === input.kind ? 'reply' : open));
        setCanUndo(input.kind === 'resolve');
        if (input.kind === 'take' && props.list === 'queue') go({ list: 'mine', conversationId: id });
        if (input.kind === 'take' || input.kind === 'reopen') focusField();
      },
    });
  const send = async (reply_: ReplyMove, thenResolve: boolean): Promise<boolean> => {
    try {
      await move.mutateAsync(reply_);
    } catch (thrown) {
      const isOvertaken = thrown instanceof CallError && thrown.fields['afterSeq'];
      setUnsent(isOvertaken ? { ...reply_, thenResolve } : undefined);
      return false;
    }
    setUnsent(undefined);
    reply[1]('');
    if (thenResolve) run({ kind: 'resolve' });
    return true;
  };
  const start = (kind: ActionKind) => {
    if (kind === 'take') return run(takeOf(conversation.data?.item.control));
    if (kind === 'reopen' || kind === 'decline') return run({ kind });
    setForm(kind);
    if (kind === 'reply' || kind === 'note') focusField();
  };
  const item = conversation.data?.item;
  const actions = item ? agentActions(item, agent.id, may('conversation.supervise')) : [];
  useCommands(
    actions.map(({ kind, label, key, isPossible }) => ({
      id: `conversation.${kind}`,
      title: label,
      group: 'Conversation',
      keys: [key],
      when: () => isPossible && !move.isPending,
      run: () => start(kind),
    })),
  );

  if (conversation.error && !conversation.data) {
    return (
      <div className="p-4">
        <Notice error={conversation.error} onRetry={() => void conversation.refetch()} />
      </div>
    );
  }
  if (!conversation.data) return <div aria-busy="true" />;
  const overtaken = unsent && move.error instanceof CallError ? move.error : undefined;
  return (
    <ConversationContent
      conversation={conversation.data}
      agent={agent}
      list={props.list}
      actions={actions}
      onAction={start}
      form={form}
      onForm={(next) => {
        setForm(next);
        focusField();
      }}
      reply={reply}
      note={note}
      input={input}
      viewers={viewers}
      isBusy={move.isPending}
      error={overtaken ? null : move.error}
      onMove={run}
      onSend={send}
      canUndo={canUndo}
      overtaken={overtaken}
      onSendAnyway={() => {
        if (!unsent || !overtaken) return;
        const { thenResolve, ...again } = unsent;
        void send(
          { ...again, text: reply[0].trim(), afterSeq: Number(overtaken.fields['afterSeq']) },
          thenResolve,
        );
      }}
      onKeepWriting={() => {
        setUnsent(undefined);
        move.reset();
        focusField();
      }}
    />
  );
}

/** Taking from a colleague is said aloud, so that it does not happen by accident. */
function takeOf(control: string | undefined): AgentMove {
  return control === 'agent' ? { kind: 'take', takeOver: true } : { kind: 'take' };
}

/** Opening the conversation is reading what called this agent here. */
function useMentionsRead(id: string): void {
  const mentions = useMentions();
  const { mutate } = useReadMentions();
  const isNew = mentions.data?.items.some((item) => item.conversationId === id && !item.isRead);
  // The server's mark.
  useEffect(() => {
    if (isNew) mutate(id);
  }, [isNew, mutate, id]);
}
