import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Chat } from './chat.ts';
import type { ChatState } from './chat-state.ts';
import { Composer } from './composer.tsx';
import { Header } from './header.tsx';
import { Log } from './log.tsx';
import { Rating } from './rating.tsx';
import { StatusLine } from './status-line.tsx';
import { fill } from './texts/index.ts';
import { useView } from './view.ts';

const FOCUSABLE = 'button:not(:disabled), a[href], textarea, input, [tabindex="0"]';

export function Panel(props: { chat: Chat; state: ChatState; takesFocus: boolean; onClose: () => void }) {
  const { chat, state } = props;
  const { config, language, texts } = useView();
  const panel = useRef<HTMLElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);

  // A chat that opens with the page leaves the focus where the page has it.
  useLayoutEffect(() => {
    if (props.takesFocus) input.current?.focus();
  }, [props.takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      props.onClose();
    } else if (event.key === 'Tab' && coversPage()) keepInside(event, panel.current!);
  };
  const send = (text: string) => {
    void chat.send(text);
    input.current?.focus();
  };

  return (
    <section
      ref={panel}
      class="panel"
      role="dialog"
      lang={language}
      aria-label={fill(texts.panel, { company: config.company })}
      onKeyDown={onKeyDown}
    >
      <Header state={state} onClose={props.onClose} />
      <Log
        state={state}
        onChoose={send}
        onRetry={(id) => void chat.retry(id)}
        onAskHuman={() => void chat.askHuman()}
      />
      {state.control === 'closed' && (
        <Rating rating={state.rating} onRate={(score) => void chat.rate(score)} />
      )}
      <StatusLine state={state} onAskHuman={() => void chat.askHuman()} onStartOver={chat.startOver} />
      <Composer input={input} onSend={send} />
    </section>
  );
}

/** On a phone the chat covers the page, so the focus does not leave it. */
const coversPage = () => matchMedia('(max-width: 480px)').matches;

function keepInside(event: KeyboardEvent, panel: HTMLElement): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if ((panel.getRootNode() as ShadowRoot).activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
