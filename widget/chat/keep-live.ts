import type { ConversationView, StreamEvent } from '../../contract/index.ts';
import type { Access, Client } from './client.ts';
import { followEvents } from './follow-events.ts';

interface Deps {
  client: Client;
  access: () => Access | undefined;
  wanted: () => boolean;
  resumeFrom: () => number;
  show: (view: ConversationView) => void;
  receive: (event: StreamEvent) => void;
  onState: (online: boolean) => void;
}

/** A connection that goes through at once may still be cut; only one that holds counts as being online. */
const HOLDS_MS = 1000;

/** The live connection of the conversation, while there is a reason for one. `check` looks again whether there is. */
export function keepLive(deps: Deps) {
  let live: AbortController | undefined;
  const end = () => {
    live?.abort();
    live = undefined;
  };
  return {
    end,
    check() {
      if (!deps.access() || !deps.wanted()) return end();
      if (live) return;
      live = new AbortController();
      const { signal } = live;
      let connections = 0;
      const connect = async (onOpen: () => void) => {
        const access = deps.access();
        if (!access) return end();
        // What happened in between, such as who holds the conversation, is read before going on.
        if (connections++ > 0) deps.show(await deps.client.get(access));
        const opened = setTimeout(onOpen, HOLDS_MS);
        await deps.client
          .follow(access, deps.resumeFrom(), signal, (event) => {
            onOpen();
            if (!signal.aborted) deps.receive(event);
          })
          .finally(() => clearTimeout(opened));
      };
      void followEvents({ connect, onState: deps.onState, signal });
    },
  };
}
