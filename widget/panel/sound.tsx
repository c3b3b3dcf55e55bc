import { useState } from 'preact/hooks';
import { BellIcon, SilentIcon } from './more-icons.tsx';
import { useView } from './view.ts';

/** A sound for new messages, for who wants one. */
export function Sound() {
  const { texts, chat } = useView();
  const [on, setOn] = useState(chat.hasSound());
  return (
    <button
      type="button"
      class="quiet"
      aria-pressed={on}
      aria-label={texts.sound}
      title={texts.sound}
      onClick={() => {
        chat.setSound(!on);
        setOn(!on);
      }}
    >
      {on ? <BellIcon /> : <SilentIcon />}
    </button>
  );
}
