import { useEffect, useRef, useState } from 'react';
import { useRefresh } from '../api/inbox.ts';

const GATHER_MS = 150;

/** Reads again what changes on the server, as it changes. Says whether the connection stands. */
export function useLiveInbox(): boolean {
  const [isLive, setLive] = useState(true);
  const refresh = useRef(useRefresh());

  // The server's events; the browser connects again by itself.
  useEffect(() => {
    const source = new EventSource('/v1/inbox/events');
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasDown = false;
    source.addEventListener('open', () => {
      // What happened in between was not told.
      if (wasDown) refresh.current();
      wasDown = false;
      setLive(true);
    });
    source.addEventListener('error', () => {
      wasDown = true;
      setLive(false);
    });
    source.addEventListener('changed', (event) => {
      changed.add((JSON.parse(event.data) as { conversationId: string }).conversationId);
      timer ??= setTimeout(() => {
        timer = undefined;
        for (const id of changed) refresh.current(id);
        changed.clear();
      }, GATHER_MS);
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, []);
  return isLive;
}
