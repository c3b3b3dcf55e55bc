import type { ConversationView, StreamEvent } from '../contract/index.ts';
import { addMessage, applyEvent } from './apply-event.ts';
import { type ChatState, lastSeq, NEW_CHAT } from './chat-state.ts';
import { type Access, CallError, type Client } from './client.ts';
import { followEvents } from './follow-events.ts';
import { fetchIdentity, type Identity } from './identity.ts';
import { openSaved, type Saved } from './saved.ts';

export type Chat = ReturnType<typeof createChat>;

/** One customer's conversation: its state, and what the customer can do. Nothing here throws. */
export function createChat(deps: { client: Client; host: string; language: string; identityUrl?: string }) {
  const { client } = deps;
  const listeners = new Set<() => void>();
  let state = NEW_CHAT;
  let access: Access | undefined;
  let saved: Saved | undefined;
  let creating: Promise<Access> | undefined;
  let live: AbortController | undefined;
  let isOpen = false;
  let starting: Promise<Identity> | undefined;

  const set = (change: Partial<ChatState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const receive = (event: StreamEvent) => {
    const known =
      event.type === 'message' && state.messages.some((message) => message.id === event.message.id);
    const isNew = event.type === 'message' && event.message.author !== 'customer' && !known;
    set({ ...applyEvent(state, event), unread: isNew && !isOpen ? state.unread + 1 : state.unread });
    follow();
  };
  const show = (view: ConversationView) => {
    const { control, agentName, rating } = view;
    let next: ChatState = { ...state, control, agentName, rating, phase: 'ready' };
    for (const message of view.messages) next = addMessage(next, message);
    set(next);
    follow();
  };

  /** Who the customer is, and their conversation of earlier if this browser has one. */
  const start = () => {
    starting ??= restore();
    return starting;
  };
  async function restore(): Promise<Identity> {
    const identity = await fetchIdentity(deps.identityUrl);
    saved = openSaved(deps.host, identity.customer);
    access = saved.load();
    if (!access) return identity;
    set({ phase: 'restoring' });
    try {
      show(await client.get(access));
    } catch (error) {
      if (isGone(error)) forget();
      set({ phase: access ? 'ready' : 'new', offline: !isGone(error) });
      follow();
    }
    return identity;
  }
  function forget() {
    live?.abort();
    live = undefined;
    access = undefined;
    saved?.save(undefined);
  }
  function ensure(): Promise<Access> {
    if (access) return Promise.resolve(access);
    creating ??= create().finally(() => {
      creating = undefined;
    });
    return creating;
  }
  async function create(): Promise<Access> {
    await start();
    if (access) return access;
    const identity = await fetchIdentity(deps.identityUrl);
    const created = await client.create({ identityToken: identity.token, language: deps.language });
    access = { id: created.conversation.id, secret: created.secret };
    saved = openSaved(deps.host, identity.customer);
    saved.save(access);
    show(created.conversation);
    return access;
  }

  /** Live events while somebody looks, or while a person may answer. */
  function follow() {
    const wanted =
      Boolean(access) &&
      !document.hidden &&
      (isOpen || state.control === 'queue' || state.control === 'agent');
    if (!wanted) {
      live?.abort();
      live = undefined;
    } else if (!live) {
      live = new AbortController();
      const { signal } = live;
      let connections = 0;
      const connect = async (onOpen: () => void) => {
        // What happened in between, such as who holds the conversation, is read before going on.
        if (connections++ > 0) show(await client.get(access!));
        const opened = setTimeout(onOpen, 1000);
        await client
          .follow(access!, lastSeq(state), signal, (event) => {
            onOpen();
            receive(event);
          })
          .finally(() => clearTimeout(opened));
      };
      const onState = (online: boolean) => {
        if (state.offline === online) set({ offline: !online });
      };
      followEvents({ connect, onState, signal });
    }
  }

  /** Runs one call on the conversation; a conversation that the server no longer knows is begun anew, once. */
  async function withAccess<T>(run: (access: Access) => Promise<T>): Promise<T> {
    try {
      return await run(await ensure());
    } catch (error) {
      if (!isGone(error)) throw error;
      forget();
      set({ ...NEW_CHAT, pending: state.pending });
      return await run(await ensure());
    }
  }
  async function deliver(id: string, text: string) {
    try {
      await withAccess((held) => client.send(held, { id, text }, receive));
      set({ pending: state.pending.filter((pending) => pending.id !== id) });
    } catch (error) {
      const reason = error instanceof CallError ? error.message : '';
      set({
        turn: undefined,
        pending: state.pending.map((p) => (p.id === id ? { ...p, failed: reason } : p)),
      });
    }
  }
  /** Runs an action; what went wrong is shown until the next one. */
  async function attempt(run: () => Promise<void>) {
    set({ problem: undefined });
    await run().catch((error: unknown) => {
      set({ problem: error instanceof CallError ? error.message : '' });
    });
  }

  return {
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    visibilityChanged: follow,
    opened(open: boolean) {
      isOpen = open;
      if (open) void start();
      set({ unread: open ? 0 : state.unread });
      follow();
    },
    send(text: string) {
      const id = crypto.randomUUID();
      set({ problem: undefined, pending: [...state.pending, { id, text }] });
      return deliver(id, text);
    },
    retry(id: string) {
      const message = state.pending.find((pending) => pending.id === id);
      if (!message) return;
      set({ pending: state.pending.map((p) => (p.id === id ? { id: p.id, text: p.text } : p)) });
      return deliver(id, message.text);
    },
    askHuman: () => attempt(async () => show(await withAccess((held) => client.askHuman(held)))),
    rate: (score: number) =>
      attempt(async () => {
        await client.rate(access!, score);
        set({ rating: score });
      }),
    startOver() {
      forget();
      set({ ...NEW_CHAT });
    },
  };
}

const isGone = (error: unknown) => error instanceof CallError && [401, 403, 404].includes(error.status);
