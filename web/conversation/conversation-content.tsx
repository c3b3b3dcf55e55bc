import { type RefObject, useEffect, useRef } from 'react';
import type { Control, InboxConversation } from '../../contract/index.ts';
import type { AgentMove } from '../api/inbox.ts';
import { Notice } from '../ui/notice.tsx';
import type { AgentAction } from './agent-actions.ts';
import type { OpenForm } from './conversation-controller.tsx';
import { ConversationHeader } from './conversation-header.tsx';
import { HandBackForm } from './hand-back-form.tsx';
import { ReplyForm } from './reply-form.tsx';
import { ResolveForm } from './resolve-form.tsx';
import { SidePanel } from './side-panel.tsx';
import { Transcript } from './transcript.tsx';

export interface ConversationProps {
  conversation: InboxConversation;
  list: Control;
  actions: AgentAction[];
  onAction: (kind: AgentAction['kind']) => void;
  form: OpenForm;
  onCloseForm: () => void;
  draft: string;
  onDraft: (text: string) => void;
  replyRef: RefObject<HTMLTextAreaElement | null>;
  isBusy: boolean;
  error: Error | null;
  onMove: (move: AgentMove) => void;
}

/** Everything about one conversation: what was said, what to know, what to do. */
export function ConversationContent(props: ConversationProps) {
  const { conversation } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen reader begins at the conversation that was opened.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="flex h-full flex-col" aria-labelledby="conversation-title">
      <ConversationHeader {...props} heading={heading} item={conversation.item} />
      <div className="flex min-h-0 flex-1 flex-col xl:flex-row-reverse">
        <SidePanel conversation={conversation} />
        <div className="flex min-h-0 flex-1 flex-col">
          <Transcript conversation={conversation} />
          {props.error && (
            <div className="px-4 pb-2">
              <Notice error={props.error} />
            </div>
          )}
          <Form {...props} />
        </div>
      </div>
    </section>
  );
}

function Form(props: ConversationProps) {
  const { form, isBusy, onCloseForm, onMove } = props;
  const can = (kind: AgentAction['kind']) =>
    props.actions.some((action) => action.kind === kind && action.isPossible);
  if (form === 'hand-back' && can('hand-back')) {
    return (
      <HandBackForm
        isBusy={isBusy}
        onCancel={onCloseForm}
        onSubmit={(note) => onMove({ kind: 'hand-back', ...(note ? { note } : {}) })}
      />
    );
  }
  if (form === 'resolve' && can('resolve')) {
    return (
      <ResolveForm isBusy={isBusy} onCancel={onCloseForm} onConfirm={() => onMove({ kind: 'resolve' })} />
    );
  }
  return (
    <ReplyForm
      input={props.replyRef}
      item={props.conversation.item}
      canReply={can('reply')}
      draft={props.draft}
      onDraft={props.onDraft}
      isBusy={isBusy}
      onSend={(text) => onMove({ kind: 'reply', text })}
    />
  );
}
