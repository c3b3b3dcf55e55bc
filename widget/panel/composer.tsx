import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ClipIcon, SendIcon } from './icons.tsx';
import { useView } from './view.ts';

/** `MAX_MESSAGE_CHARACTERS` of the contract, as a number so that no schema is shipped to customers. */
const MAX_CHARACTERS = 20_000;

/** Enter sends, Shift+Enter breaks the line. */
export function Composer({ input }: { input: RefObject<HTMLTextAreaElement | null> }) {
  const { config, texts, chat, state, say, more } = useView();
  const [text, setText] = useState('');
  const files = useRef<HTMLInputElement>(null);
  const isUploading = state.drafts.some(({ file, failed }) => !file && failed === undefined);
  const hasFiles = state.drafts.some(({ file }) => file);
  const canSend = (words: string) => !isUploading && (words.trim() !== '' || hasFiles);
  const send = () => {
    // What stands in the field now, which may be newer than what was drawn.
    const words = input.current?.value ?? '';
    if (!canSend(words)) return;
    say(words.trim());
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
      {more && <more.DraftFiles />}
      <div class="line">
        <input
          ref={files}
          type="file"
          class="sr-only"
          multiple
          hidden
          aria-label={texts.attach}
          accept={config.files.types.join(',')}
          onChange={(event) => {
            void chat.addFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <button
          type="button"
          class="quiet attach"
          aria-label={texts.attach}
          title={texts.attach}
          onClick={() => files.current?.click()}
        >
          <ClipIcon />
        </button>
        <textarea
          ref={input}
          rows={1}
          maxLength={MAX_CHARACTERS}
          value={text}
          aria-label={texts.write}
          placeholder={texts.write}
          dir="auto"
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="submit" class="send" aria-label={texts.send} disabled={!canSend(text)}>
          <SendIcon />
        </button>
      </div>
    </form>
  );
}
