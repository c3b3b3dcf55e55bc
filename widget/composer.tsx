import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { SendIcon } from './icons.tsx';
import { useView } from './view.ts';

/** `MAX_MESSAGE_CHARACTERS` of the contract, as a number so that no schema is shipped to customers. */
const MAX_CHARACTERS = 20_000;

/** Enter sends, Shift+Enter breaks the line. */
export function Composer(props: {
  input: RefObject<HTMLTextAreaElement | null>;
  onSend: (text: string) => void;
}) {
  const { texts } = useView();
  const [text, setText] = useState('');
  const send = () => {
    if (!text.trim()) return;
    props.onSend(text.trim());
    setText('');
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={props.input}
        rows={1}
        maxLength={MAX_CHARACTERS}
        value={text}
        aria-label={texts.write}
        placeholder={texts.write}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <button type="submit" class="send" aria-label={texts.send} disabled={!text.trim()}>
        <SendIcon />
      </button>
    </form>
  );
}
