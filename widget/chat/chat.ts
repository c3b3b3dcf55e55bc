import type { ConversationView, FileView, StreamEvent, WidgetConfig } from '../../contract/index.ts';
import { createNews } from './announce-news.ts';
import { applyEvent, applyView } from './apply-event.ts';
import { type ChatState, NEW_CHAT, type PendingMessage, resumeFrom } from './chat-state.ts';
import type { FileProblem } from './check-file.ts';
import { CallError, type Client } from './client.ts';
import { holdAccess, isGone } from './hold-access.ts';
import { keepLive } from './keep-live.ts';
import { savedChoice } from './saved.ts';
import { createSender } from './send-in-order.ts';
import type { Drafts } from './upload-drafts.ts';

export type Chat = ReturnType<typeof createChat>;

const SOUND = 'sound';
/** An agent who types says so again every 8 seconds. */
const TYPING_MS = 12_000;
/** How often somebody who waits is told anew where they stand. */
const WAITING_MS = 15_000;

interface Deps {
  client: Client;
  host: string;
  language: string;
  identityUrl?: string | undefined;
  limits: WidgetConfig['files'];
  explainFile: (problem: FileProblem | 'too-many' | 'failed', name: string) => string;
}

/** One customer's conversation: its state, and what the customer can do. Nothing here throws. */
export function createChat(deps: Deps) {
  const { client } = deps;
  const listeners = new Set<() => void>();
  const news = createNews(() => savedChoice.read(SOUND));
  let state = NEW_CHAT;
  let drafts: Drafts | undefined;
  let isOpen = false;
  let starting: Promise<unknown> | undefined;
  let typingTimer: ReturnType<typeof setTimeout> | undefined;
  let waitingTimer: ReturnType<typeof setInterval> | undefined;

  const set = (change: Partial<ChatState>) => {
    const before = state;
    state = { ...state, ...change };
    const recorded = before.pending.filter(({ id }) => !state.pending.some((pending) => pending.id === id));
    if (recorded.length > 0) access.saved()?.removeUnsent(recorded.map(({ id }) => id));
    if (state.unread !== before.unread) news.showCount(state.unread);
    for (const listener of listeners) listener();
  };
  const show = (view: ConversationView) => {
    set(applyView(state, view));
    follow();
  };
  const receive = (event: StreamEvent) => {
    const isNew = event.type === 'message' && !state.messages.some(({ id }) => id === event.message.id);
    const isNews = isNew && ['agent', 'assistant'].includes(event.message.author);
    const isUnseen = isNews && (!isOpen || document.hidden);
    if (isUnseen) void news.play();
    const next = applyEvent(state, event);
    set({ ...next, unread: isUnseen ? state.unread + 1 : state.unread });
    if (event.type === 'typing') {
      clearTimeout(typingTimer);
      typingTimer = setTimeout(() => set({ typing: undefined }), TYPING_MS);
    }
    // An event says that it waits; where in the queue, and how long, is asked for.
    if (event.type === 'control') void refresh();
    follow();
  };

  const access = holdAccess(deps, show);
  const live = keepLive({
    client,
    access: access.current,
    // While somebody looks, and while somebody may answer.
    wanted: () => !document.hidden && (isOpen || state.unanswered || isWithPeople(state)),
    resumeFrom: () => resumeFrom(state.messages),
    show,
    receive,
    onState: (online) => {
      if (state.offline === online) set({ offline: !online });
    },
  });
  const follow = () => {
    live.check();
    const waits = state.control === 'queue' && isOpen;
    if (waits && !waitingTimer) waitingTimer = setInterval(() => void refresh(), WAITING_MS);
    if (!waits) {
      clearInterval(waitingTimer);
      waitingTimer = undefined;
    }
  };
  async function refresh(): Promise<void> {
    const held = access.current();
    if (!held || document.hidden) return;
    const view = await client.get(held).catch(() => undefined);
    if (view) show(view);
  }

  const begunAnew = () => {
    live.end();
    const { pending, drafts, unread } = state;
    set({ ...EMPTY, pending, drafts, unread });
  };
  const sendWaiting = createSender({
    next: () => state.pending.find(({ failed }) => failed === undefined),
    deliver: ({ id, text, files }, onRecorded) =>
      access.use((held) => {
        const fileIds = files?.map((file) => file.id);
        return client.send(held, { id, text, ...(fileIds?.length ? { fileIds } : {}) }, (event) => {
          const isOwn = event.type === 'message' && event.message.clientId === id;
          receive(event);
          if (isOwn) onRecorded();
        });
      }, begunAnew),
    recorded: ({ id }) => set({ pending: state.pending.filter((pending) => pending.id !== id) }),
    refused: ({ id }, reason) => change(id, { failed: reason }),
    onState: (online) => set({ offline: !online }),
  });
  const change = (id: string, part: Partial<PendingMessage>) =>
    set({ pending: state.pending.map((each) => (each.id === id ? { ...each, ...part } : each)) });
  /** Loaded with the first file. */
  const loadDrafts = async () => {
    const { createDrafts } = await import('./upload-drafts.ts');
    drafts ??= createDrafts({
      client,
      limits: deps.limits,
      access: () => access.ensure(),
      list: () => state.drafts,
      set: (list) => set({ drafts: list }),
      explain: deps.explainFile,
    });
    return drafts;
  };

  /** Who the customer is, their conversation of earlier, and what they wrote that never got through. */
  const start = () => {
    starting ??= restore();
    return starting;
  };
  async function restore(): Promise<void> {
    // For a known customer there may be something on the server.
    if (deps.identityUrl) set({ phase: 'restoring' });
    const held = await access.find();
    if (!held && state.phase === 'restoring') set({ phase: 'new' });
    const unsent = access.saved()?.listUnsent() ?? [];
    const known = new Set([
      ...state.messages.map(({ clientId }) => clientId),
      ...state.pending.map(({ id }) => id),
    ]);
    set({ pending: [...unsent.filter(({ id }) => !known.has(id)), ...state.pending] });
    if (held && state.phase !== 'ready') {
      set({ phase: 'restoring' });
      try {
        show(await client.get(held));
      } catch (error) {
        if (isGone(error)) access.forget();
        set({ phase: access.current() ? 'ready' : 'new', offline: !isGone(error) });
        follow();
      }
    }
    if (state.pending.length > 0) void sendWaiting();
  }
  /** Runs an action; what went wrong is shown until the next one. True: it was done. */
  async function attempt(run: () => Promise<void>): Promise<boolean> {
    set({ problem: undefined });
    try {
      await run();
      return true;
    } catch (error) {
      set({ problem: error instanceof CallError ? error.message : '' });
      return false;
    }
  }

  addEventListener('storage', ({ key }) => {
    if (key === access.saved()?.key && access.adopt()) void refresh();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && isOpen) set({ unread: 0 });
    follow();
  });

  return {
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    opened(open: boolean) {
      isOpen = open;
      if (open) set({ unread: 0 });
      follow();
    },
    async send(text: string) {
      const files = drafts?.take() ?? [];
      const message = { id: crypto.randomUUID(), text, ...(files.length > 0 ? { files } : {}) };
      set({ problem: undefined, pending: [...state.pending, message] });
      await start();
      access.saved()?.addUnsent(message);
      return sendWaiting();
    },
    retry(id: string) {
      change(id, { failed: undefined });
      return sendWaiting();
    },
    async askHuman() {
      if (state.asking) return;
      set({ asking: true });
      await start();
      await attempt(async () => show(await access.use((held) => client.askHuman(held), begunAnew)));
      set({ asking: false });
    },
    rate: (score: number, comment?: string) =>
      attempt(async () => {
        await client.rate(access.current()!, score, comment);
        set({ rating: score });
      }),
    rateAnswer: (messageId: string, helpful: boolean) =>
      attempt(async () => {
        await client.rateAnswer(access.current()!, messageId, helpful);
        set({
          messages: state.messages.map((each) => (each.id === messageId ? { ...each, helpful } : each)),
        });
      }),
    correctSummary: (summary: string) =>
      attempt(async () => {
        await client.correctSummary(access.current()!, summary);
        set({ summary });
      }),
    leaveEmail: (email: string) =>
      attempt(async () => {
        await client.leaveEmail(access.current()!, email);
        set({ email });
      }),
    addFiles: (files: File[]) => attempt(async () => (await loadDrafts()).add(files)),
    removeFile: (key: string) => drafts?.remove(key),
    /** The bytes of a file that was chosen here. */
    blobOf: (key: string) => drafts?.blobOf(key),
    getArticle: client.getArticle,
    /** The bytes of a file that came with a message; the address alone opens it for nobody. */
    getFile: (file: FileView) => client.getFile(access.current()!, file.url),
    saveFile: (file: FileView) =>
      attempt(async () => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(await client.getFile(access.current()!, file.url));
        link.download = file.name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      }),
    hasSound: () => savedChoice.read(SOUND),
    setSound(on: boolean) {
      savedChoice.write(SOUND, on);
      if (on) void news.play();
    },
    startOver() {
      live.end();
      access.forget();
      set({ ...EMPTY });
      follow();
    },
  };
}

/** Everything of a conversation, taken away: `set` keeps what it is not told to change. */
const EMPTY: ChatState &
  Record<'agentName' | 'rating' | 'waiting' | 'summary' | 'email' | 'turn' | 'typing', unknown> = {
  ...NEW_CHAT,
  agentName: undefined,
  rating: undefined,
  waiting: undefined,
  summary: undefined,
  email: undefined,
  turn: undefined,
  typing: undefined,
} as never;

const isWithPeople = ({ control }: ChatState) => control === 'queue' || control === 'agent';
