import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Bubble } from './bubble.tsx';
import type { Chat } from './chat.ts';
import { Panel } from './panel.tsx';
import { type View, ViewContext } from './view.ts';

export function App(props: { chat: Chat; view: View; startsOpen: boolean }) {
  const { chat } = props;
  const [state, setState] = useState(chat.getState());
  const [open, setOpen] = useState(props.startsOpen);
  const bubble = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  // The chat lives outside the tree: its network does not depend on what is drawn.
  useEffect(() => {
    const stop = chat.subscribe(() => setState(chat.getState()));
    void chat.start();
    return () => void stop();
  }, [chat]);
  // The focus moves before the next key can be typed.
  useLayoutEffect(() => {
    chat.opened(open);
    if (!open && wasOpen.current) bubble.current?.focus();
    wasOpen.current = open;
  }, [chat, open]);

  return (
    <ViewContext.Provider value={props.view}>
      {open && (
        <Panel
          chat={chat}
          state={state}
          takesFocus={!props.startsOpen || wasOpen.current}
          onClose={() => setOpen(false)}
        />
      )}
      <Bubble button={bubble} open={open} unread={state.unread} onToggle={() => setOpen(!open)} />
    </ViewContext.Provider>
  );
}
