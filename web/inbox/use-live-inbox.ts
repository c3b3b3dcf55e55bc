import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { refreshDesk, refreshPresence } from '../api/desk.ts';
import { useRefresh } from '../api/inbox-list.ts';
import { useNoteViewing, type ViewingEvent } from '../api/viewers.ts';

/** What comes together is asked for together, and on a busy desk no more than once a second. */
const GATHER_MS = 150;
const APART_MS = 1000;
const MOST_AT_ONCE = 100;

/** Reads again what changes on the server, as it changes, while it `isOn`. Says whether the connection stands. */
export function useLiveInbox(isOn: boolean): boolean {
  const [isLive, setLive] = useState(true);
  const refresh = useRef(useRefresh());
  const noteViewing = useRef(useNoteViewing());
  const queries = useQueryClient();

  // The server's events; the browser connects again by itself.
  useEffect(() => {
    if (!isOn) return;
    const source = new EventSource('/v1/inbox/events');
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = 0;
    const tell = () => {
      timer = undefined;
      last = performance.now();
      const ids = [...changed];
      changed.clear();
      void refresh.current(ids.length > MOST_AT_ONCE ? undefined : ids);
      refreshDesk(queries);
    };
    source.addEventListener('open', () => {
      // What happened since the lists were read was not told.
      void refresh.current();
      noteViewing.current();
      setLive(true);
    });
    source.addEventListener('error', () => setLive(false));
    source.addEventListener('changed', (event) => {
      changed.add((JSON.parse(event.data) as { conversationId: string }).conversationId);
      timer ??= setTimeout(tell, Math.max(GATHER_MS, last + APART_MS - performance.now()));
    });
    source.addEventListener('mentioned', () => void queries.invalidateQueries({ queryKey: ['mentions'] }));
    source.addEventListener('presence', () => refreshPresence(queries));
    // Who looks at which conversation: its page listens.
    source.addEventListener('viewing', (event) =>
      window.dispatchEvent(new CustomEvent('candor:viewing', { detail: JSON.parse(event.data) })),
    );
    source.addEventListener('viewing', (event) => {
      noteViewing.current(JSON.parse(event.data) as ViewingEvent);
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [isOn, queries]);
  return isLive;
}
