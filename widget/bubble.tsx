import type { RefObject } from 'preact';
import { CloseIcon, SpeechIcon } from './icons.tsx';
import { useView } from './view.ts';

export function Bubble(props: {
  button: RefObject<HTMLButtonElement | null>;
  open: boolean;
  unread: number;
  onToggle: () => void;
}) {
  const { texts } = useView();
  const unread = props.unread > 0 ? `, ${props.unread} ${texts.unread}` : '';
  return (
    <button
      ref={props.button}
      type="button"
      class={`bubble ${props.open ? 'bubble-open' : ''}`}
      aria-expanded={props.open}
      aria-label={(props.open ? texts.close : texts.open) + unread}
      onClick={props.onToggle}
    >
      {props.open ? <CloseIcon /> : <SpeechIcon />}
      {props.unread > 0 && (
        <span class="unread" aria-hidden="true">
          {props.unread}
        </span>
      )}
    </button>
  );
}
