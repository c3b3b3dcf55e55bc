import type { MessageView } from '../contract/index.ts';
import { Citations } from './citations.tsx';
import { PersonIcon, SparkIcon } from './icons.tsx';
import { Markdown } from './markdown.tsx';
import { Time } from './time.tsx';
import { useView } from './view.ts';

interface Props {
  message: MessageView;
  previous?: MessageView;
  isLast: boolean;
  canAskHuman: boolean;
  onChoose: (text: string) => void;
  onAskHuman: () => void;
}

export function Message(props: Props) {
  const { message } = props;
  if (message.author === 'system') return <p class="system">{message.text}</p>;
  const startsGroup =
    props.previous?.author !== message.author || props.previous.agentName !== message.agentName;
  return (
    <article class={`message ${message.author}`}>
      <p class={startsGroup ? 'author' : 'author hidden'}>
        <Author message={message} />
        <Time at={message.createdAt} />
      </p>
      <div class="body">
        {message.author === 'assistant' ? (
          <Markdown text={message.text} citations={message.citations} />
        ) : (
          <p class="plain">{message.text}</p>
        )}
        <Citations citations={message.citations} />
      </div>
      <Offers {...props} />
    </article>
  );
}

function Author(props: { message: MessageView }) {
  const { texts } = useView();
  const { author, agentName } = props.message;
  if (author === 'customer') return <span>{texts.you}</span>;
  if (author === 'agent') {
    return (
      <span class="by">
        <PersonIcon /> {agentName || texts.agent}
      </span>
    );
  }
  return (
    <span class="by">
      <SparkIcon /> {texts.assistant}
    </span>
  );
}

/** Buttons of the newest message; what was offered earlier has been answered or passed over. */
function Offers(props: Props) {
  const { texts } = useView();
  const { choices, offersHuman } = props.message;
  const showsHuman = offersHuman && props.canAskHuman;
  if (!props.isLast || (choices.length === 0 && !showsHuman)) return null;
  return (
    <div class="choices">
      {choices.map((choice) => (
        <button key={choice.value} type="button" class="choice" onClick={() => props.onChoose(choice.value)}>
          {choice.label}
        </button>
      ))}
      {showsHuman && (
        <button type="button" class="choice by" onClick={props.onAskHuman}>
          <PersonIcon /> {texts.human}
        </button>
      )}
    </div>
  );
}
