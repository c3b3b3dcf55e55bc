import type { LabelView, MessageView, TurnView } from '../../contract/index.ts';
import { Badge } from '../ui/badge.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';
import { CitationList } from './citation-list.tsx';
import { Feedback } from './feedback.tsx';
import { FileList } from './file-list.tsx';
import { Markdown } from './markdown.tsx';
import { Why } from './why.tsx';

const LOOKS: Record<MessageView['author'], string> = {
  customer: 'bg-surface border border-line',
  assistant: 'bg-sunken',
  agent: 'bg-accent-soft',
  system: 'text-muted',
};

/** One message. What the machine wrote is marked as such, with "why?" next to it and what people say about it. */
export function TranscriptMessage(props: {
  conversationId: string;
  message: MessageView;
  turn?: TurnView;
  labels: LabelView[];
}) {
  const { message, turn, conversationId, labels } = props;
  const side = message.author === 'customer' ? 'mr-8 sm:mr-24' : 'ml-8 sm:ml-24';
  return (
    <article className={side}>
      <p className="mb-1 flex items-center gap-2 text-xs text-muted">
        <Author message={message} />
        <RelativeTime at={message.createdAt} />
      </p>
      <div className={`rounded-box px-4 py-3 wrap-anywhere ${LOOKS[message.author]}`}>
        {message.author === 'assistant' || message.author === 'agent' ? (
          <Markdown text={message.text} />
        ) : (
          <p className="whitespace-pre-wrap">{message.text}</p>
        )}
        {message.attachments && <FileList files={message.attachments} />}
        <CitationList citations={message.citations} />
        {message.choices.length > 0 && (
          <p className="mt-2 text-muted">
            Offered: {message.choices.map((choice) => choice.label).join(' · ')}
          </p>
        )}
      </div>
      {turn && (
        <>
          <Feedback conversationId={conversationId} turn={turn} labels={labels} />
          <Why conversationId={conversationId} turn={turn} labels={labels} />
        </>
      )}
    </article>
  );
}

function Author({ message }: { message: MessageView }) {
  if (message.author === 'assistant') return <Badge>AI assistant</Badge>;
  if (message.author === 'agent') return <Badge tone="accent">{message.agentName ?? 'Agent'}</Badge>;
  return <span>{message.author === 'customer' ? 'Customer' : 'System'}</span>;
}
