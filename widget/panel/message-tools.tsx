import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { MessageView } from '../../contract/index.ts';
import { toPlainText } from './copy-text.ts';
import { PersonIcon } from './icons.tsx';
import { CheckIcon, CopyIcon, DownIcon, UpIcon } from './more-icons.tsx';
import { useView } from './view.ts';

const COPIED_MS = 2000;

/** What can be done with an answer: copied, and said whether it helped. */
export function MessageTools({ message, isLast }: { message: MessageView; isLast: boolean }) {
  const { texts, chat } = useView();
  const said = message.helpful;
  const isAnswer = message.citations.length > 0;
  const rate = (helpful: boolean) => void chat.rateAnswer(message.id, helpful);
  return (
    <>
      <div class="tools">
        <Copy message={message} />
        {isAnswer && (
          <>
            <Tool label={texts.helpful} pressed={said === true} onPress={() => rate(true)}>
              <UpIcon />
            </Tool>
            <Tool label={texts.unhelpful} pressed={said === false} onPress={() => rate(false)}>
              <DownIcon />
            </Tool>
          </>
        )}
      </div>
      {said === true && <p class="muted">{texts.thanks}</p>}
      {said === false && isLast && <Sorry />}
    </>
  );
}

/** An answer that did not help is no end: another try, or a person. */
function Sorry() {
  const { texts, chat, state, focusComposer } = useView();
  if (state.control !== 'assistant') return null;
  return (
    <div class="card">
      <p>{texts.sorry}</p>
      <div class="choices">
        <button type="button" class="choice" onClick={focusComposer}>
          {texts.again}
        </button>
        <button
          type="button"
          class="choice by"
          aria-disabled={state.asking}
          onClick={() => void chat.askHuman()}
        >
          <PersonIcon /> {texts.human}
        </button>
      </div>
    </div>
  );
}

function Copy({ message }: { message: MessageView }) {
  const { texts } = useView();
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async () => {
    await navigator.clipboard.writeText(toPlainText(message.text)).then(
      () => setCopied(true),
      () => {},
    );
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(false), COPIED_MS);
  };
  return (
    <>
      <button
        type="button"
        class="tool"
        aria-label={texts.copy}
        title={texts.copy}
        onClick={() => void copy()}
      >
        {copied ? <CheckIcon /> : <CopyIcon />}
      </button>
      <span class="sr-only" role="status">
        {copied ? texts.copied : ''}
      </span>
    </>
  );
}

function Tool(props: { label: string; pressed: boolean; onPress: () => void; children: JSX.Element }) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
