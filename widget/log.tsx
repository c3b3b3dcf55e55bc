import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChatState } from './chat-state.ts';
import { Message } from './message.tsx';
import { PendingRow } from './pending-row.tsx';
import { TurnRow } from './turn-row.tsx';
import { useView } from './view.ts';

interface Props {
  state: ChatState;
  onChoose: (text: string) => void;
  onRetry: (id: string) => void;
  onAskHuman: () => void;
}

/** The conversation; a screen reader hears what is added to it. */
export function Log(props: Props) {
  const { state } = props;
  const { texts } = useView();
  const log = useRef<HTMLDivElement>(null);
  const follows = useRef(true);

  // Follows the newest message, except while the customer reads further up.
  useLayoutEffect(() => {
    if (follows.current) log.current!.scrollTop = log.current!.scrollHeight;
  });
  const onScroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = log.current!;
    follows.current = scrollHeight - scrollTop - clientHeight < 60;
  };
  const isEmpty = state.messages.length === 0 && state.pending.length === 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area has to be reachable by keyboard
    <div ref={log} class="log" role="log" tabIndex={0} aria-label={texts.log} onScroll={onScroll}>
      <p class="notice">{texts.notice}</p>
      {state.phase === 'restoring' && <div class="skeleton" />}
      {state.phase !== 'restoring' && isEmpty && <Welcome onChoose={props.onChoose} />}
      {state.messages.map((message, index) => (
        <Message
          key={message.id}
          message={message}
          previous={state.messages[index - 1]}
          isLast={index === state.messages.length - 1 && state.pending.length === 0}
          canAskHuman={state.control === 'assistant'}
          onChoose={props.onChoose}
          onAskHuman={props.onAskHuman}
        />
      ))}
      {state.pending.map((pending) => (
        <PendingRow key={pending.id} pending={pending} onRetry={() => props.onRetry(pending.id)} />
      ))}
      <TurnRow state={state} />
    </div>
  );
}

function Welcome(props: { onChoose: (text: string) => void }) {
  const { config, language, texts } = useView();
  const suggestions = config.suggestions[language] ?? config.suggestions[config.language] ?? [];
  return (
    <div class="welcome">
      <p class="greeting">{texts.greeting}</p>
      {suggestions.length > 0 && <p class="muted">{texts.suggestions}</p>}
      {suggestions.map((suggestion) => (
        <button key={suggestion} type="button" class="choice" onClick={() => props.onChoose(suggestion)}>
          {suggestion}
        </button>
      ))}
    </div>
  );
}
