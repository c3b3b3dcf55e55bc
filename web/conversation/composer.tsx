import type { RefObject } from 'react';
import type { AgentView, InboxConversation, InboxItem, Viewer } from '../../contract/index.ts';
import { Button } from '../ui/button.tsx';
import { NoteComposer } from './note-composer.tsx';
import { ReplyComposer, type ReplyMove } from './reply-composer.tsx';
import { ViewersLine } from './viewers-line.tsx';

export interface ComposerProps {
  conversation: InboxConversation;
  agent: AgentView;
  mode: 'reply' | 'note';
  onMode: (mode: 'reply' | 'note') => void;
  canReply: boolean;
  reply: [string, (text: string) => void];
  note: [string, (text: string) => void];
  input: RefObject<HTMLTextAreaElement | null>;
  viewers: Viewer[];
  isBusy: boolean;
  onSend: (move: ReplyMove, thenResolve: boolean) => Promise<boolean>;
  onReopen: () => void;
  /** Just now resolved by this agent. */
  canUndo: boolean;
}

/** Where an agent writes: to the customer, or to colleagues. Says why nobody can write to the customer when that is so. */
export function Composer(props: ComposerProps) {
  const { conversation, mode, agent } = props;
  const { item } = conversation;
  return (
    <section
      aria-label="Write"
      className={`border-t border-line px-4 pt-1 pb-3 ${mode === 'note' ? 'bg-warn-soft' : 'bg-surface'}`}
    >
      <div className="-mx-4 flex items-center">
        <div className="flex gap-1 px-4 py-1">
          {(['reply', 'note'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={mode === one}
              onClick={() => props.onMode(one)}
              className={`rounded-box px-2 py-1 text-[13px] font-medium ${mode === one ? 'bg-accent-soft text-accent-text' : 'text-muted hover:text-text'}`}
            >
              {one === 'reply' ? 'Reply' : 'Private note'}
            </button>
          ))}
        </div>
        <ViewersLine viewers={props.viewers} />
      </div>
      {mode === 'note' && (
        <NoteComposer
          input={props.input}
          conversationId={item.id}
          agentId={agent.id}
          draft={props.note[0]}
          onDraft={props.note[1]}
          onSaved={() => props.onMode('reply')}
        />
      )}
      {mode === 'reply' && props.canReply && (
        <ReplyComposer
          input={props.input}
          conversation={conversation}
          agent={agent}
          draft={props.reply[0]}
          onDraft={props.reply[1]}
          isBusy={props.isBusy}
          onSend={props.onSend}
        />
      )}
      {mode === 'reply' && !props.canReply && (
        <p className="flex min-h-10 flex-wrap items-center gap-3 text-muted">
          {whyNot(item)}
          {item.control === 'closed' && (
            <Button onClick={props.onReopen} disabled={props.isBusy} shortcut="o">
              {props.canUndo ? 'Undo' : 'Reopen'}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

function whyNot({ control, agentName }: InboxItem): string {
  if (control === 'closed') return 'This conversation is closed. It opens again when the customer writes.';
  if (control === 'agent') return `${agentName ?? 'Another agent'} has this conversation and answers.`;
  if (control === 'assistant') return 'The assistant has this conversation. Take it to reply.';
  return 'Take the conversation to reply.';
}
