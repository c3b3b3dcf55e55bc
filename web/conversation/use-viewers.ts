import { useEffect, useState } from 'react';
import type { Viewer } from '../../contract/index.ts';
import { sayViewing } from '../api/notes.ts';

/** The server forgets after 15 seconds. */
const AGAIN_MS = 8000;
/** What the live connection tells, passed on as an event of the window (`use-live-inbox.ts`). */
export const VIEWING_EVENT = 'candor:viewing';

interface ViewingDetail {
  conversationId: string;
  agentId: string;
  name: string;
  state: Viewer['state'] | 'left';
}

/** Who else looks at this conversation, and tells them that this agent does. */
export function useViewers(conversationId: string, agentId: string, isTyping: boolean): Viewer[] {
  const [others, setOthers] = useState<Viewer[]>([]);
  const state = isTyping ? 'typing' : 'viewing';

  // The server, which forgets whom it does not hear of.
  useEffect(() => {
    const say = () => {
      if (document.visibilityState === 'visible')
        void sayViewing(conversationId, state).then(setOthers, () => {});
    };
    say();
    const timer = setInterval(say, AGAIN_MS);
    return () => clearInterval(timer);
  }, [conversationId, state]);

  // Leaving says so at once.
  useEffect(() => () => void sayViewing(conversationId, 'left').catch(() => {}), [conversationId]);

  // What the others do, as they do it.
  useEffect(() => {
    const onViewing = (event: Event) => {
      const { detail } = event as CustomEvent<ViewingDetail>;
      if (detail.conversationId !== conversationId || detail.agentId === agentId) return;
      setOthers((before) => withViewer(before, detail));
    };
    window.addEventListener(VIEWING_EVENT, onViewing);
    return () => window.removeEventListener(VIEWING_EVENT, onViewing);
  }, [conversationId, agentId]);
  return others;
}

function withViewer(before: Viewer[], { agentId, name, state }: ViewingDetail): Viewer[] {
  const rest = before.filter((viewer) => viewer.agentId !== agentId);
  return state === 'left' ? rest : [...rest, { agentId, name, state }];
}
