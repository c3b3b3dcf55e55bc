import { useEffect, useRef } from 'react';
import type { AgentMove } from '../api/inbox.ts';
import type { CallError } from '../api/request.ts';
import type { InboxView } from '../navigation/use-place.ts';
import { Notice } from '../ui/notice.tsx';
import type { ActionKind, AgentAction } from './agent-actions.ts';
import { AssignForm } from './assign-form.tsx';
import { Composer, type ComposerProps } from './composer.tsx';
import type { OpenForm } from './conversation-controller.tsx';
import { ConversationHeader } from './conversation-header.tsx';
import { HandBackForm } from './hand-back-form.tsx';
import { OvertakenNotice } from './overtaken-notice.tsx';
import { ResolveForm } from './resolve-form.tsx';
import { SidePanel } from './side-panel.tsx';
import { Transcript } from './transcript.tsx';

export interface ConversationProps extends Omit<ComposerProps, 'mode' | 'onMode' | 'canReply' | 'onReopen'> {
  list: InboxView;
  actions: AgentAction[];
  onAction: (kind: ActionKind) => void;
  form: OpenForm;
  onForm: (form: OpenForm) => void;
  error: Error | null;
  onMove: (move: AgentMove) => void;
  overtaken: CallError | undefined;
  onSendAnyway: () => void;
  onKeepWriting: () => void;
}

/** Everything about one conversation: what was said, what to know, what to do. */
export function ConversationContent(props: ConversationProps) {
  const { conversation, isBusy, onMove, overtaken } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen reader begins at the conversation that was opened.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="flex h-full flex-col" aria-labelledby="conversation-title">
      <ConversationHeader {...props} heading={heading} conversation={conversation} />
      <div className="flex min-h-0 flex-1 flex-col xl:flex-row-reverse">
        <SidePanel
          conversation={conversation}
          isBusy={isBusy}
          onMerge={(into) => onMove({ kind: 'merge', into })}
        />
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">
          <Transcript conversation={conversation} />
          {(props.error || overtaken) && (
            <div className="px-4 pb-2">
              {props.error && <Notice error={props.error} />}
              {overtaken && (
                <OvertakenNotice
                  error={overtaken}
                  isBusy={isBusy}
                  onSendAnyway={props.onSendAnyway}
                  onKeepWriting={props.onKeepWriting}
                />
              )}
            </div>
          )}
          <Form {...props} />
        </div>
      </div>
    </section>
  );
}

function Form(props: ConversationProps) {
  const { form, isBusy, onForm, onMove, conversation } = props;
  const can = (kind: ActionKind) => props.actions.some((action) => action.kind === kind && action.isPossible);
  const shared = { isBusy, onCancel: () => onForm('reply') };
  if (form === 'hand-back' && can('hand-back')) {
    return (
      <HandBackForm
        {...shared}
        onSubmit={(note) => onMove({ kind: 'hand-back', ...(note ? { note } : {}) })}
      />
    );
  }
  if (form === 'resolve' && can('resolve')) {
    return <ResolveForm {...shared} onConfirm={(how) => onMove({ kind: 'resolve', ...how })} />;
  }
  if (form === 'assign' && can('assign')) {
    return <AssignForm {...shared} heldBy={conversation.item.agentId} onSubmit={onMove} />;
  }
  return (
    <Composer
      {...props}
      mode={form === 'note' ? 'note' : 'reply'}
      onMode={onForm}
      canReply={can('reply')}
      onReopen={() => onMove({ kind: 'reopen' })}
    />
  );
}
