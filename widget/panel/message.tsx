import type { MessageView } from '../../contract/index.ts';
import { Attachments } from './attachments.tsx';
import { Citations } from './citations.tsx';
import { PersonIcon, SparkIcon } from './icons.tsx';
import { Markdown } from './markdown.tsx';
import { MessageTools } from './message-tools.tsx';
import { Offers } from './offers.tsx';
import { Time } from './time.tsx';
import { useView } from './view.ts';

interface Props {
  message: MessageView;
  previous?: MessageView | undefined;
  isLast: boolean;
}

export function Message({ message, previous, isLast }: Props) {
  if (message.author === 'system') return <p class="system">{message.text}</p>;
  const startsGroup = previous?.author !== message.author || previous.agentName !== message.agentName;
  const isOwn = message.author === 'customer';
  return (
    <article class={`message ${message.author}`}>
      <p class={startsGroup ? 'author' : 'author hidden'}>
        <Author message={message} />
        <Time at={message.createdAt} />
      </p>
      {(message.text !== '' || message.citations.length > 0) && (
        <div class="body" dir="auto">
          {isOwn ? (
            <p class="plain">{message.text}</p>
          ) : (
            <Markdown text={message.text} citations={message.citations} />
          )}
          <Citations citations={message.citations} />
        </div>
      )}
      {message.attachments && <Attachments files={message.attachments} />}
      {message.author === 'assistant' && <MessageTools message={message} isLast={isLast} />}
      {isLast && <Offers message={message} />}
    </article>
  );
}

function Author({ message }: Pick<Props, 'message'>) {
  const { texts } = useView();
  const { author, agentName } = message;
  if (author === 'customer') return <span>{texts.you}</span>;
  const isAgent = author === 'agent';
  return (
    <span class="by">
      {isAgent ? <PersonIcon /> : <SparkIcon />} {isAgent ? agentName || texts.agent : texts.assistant}
    </span>
  );
}
