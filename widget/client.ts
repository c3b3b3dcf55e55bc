import type {
  ConversationView,
  ErrorBody,
  SentMessage,
  StreamEvent,
  WidgetConfig,
} from '../contract/index.ts';
import { readEvents } from './read-events.ts';

/** What the server said when it did not do what was asked; `status` 0 when it could not be reached. */
export class CallError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface Access {
  id: string;
  secret: string;
}

export type Client = ReturnType<typeof createClient>;

/** The calls of the chat, on the server at `host`. Each throws `CallError`. */
export function createClient(host: string) {
  const call = async (path: string, init: RequestInit & { access?: Access } = {}) => {
    const headers = new Headers(init.headers);
    if (init.access) headers.set('Authorization', `Bearer ${init.access.secret}`);
    if (init.body) headers.set('Content-Type', 'application/json');
    const response = await fetch(host + path, { ...init, headers, credentials: 'omit' }).catch(
      () => undefined,
    );
    if (!response) throw new CallError(0, '');
    if (!response.ok) throw await toError(response);
    return response;
  };
  const read = async <T>(response: Promise<Response>) => (await (await response).json()) as T;
  const path = (access: Access, rest = '') => `/v1/conversations/${encodeURIComponent(access.id)}${rest}`;
  const post = (body: unknown, access?: Access): RequestInit & { access?: Access } => ({
    method: 'POST',
    body: JSON.stringify(body),
    access,
  });

  return {
    getConfig: () => read<WidgetConfig>(call('/v1/widget')),
    create: (input: { identityToken?: string; language?: string }) =>
      read<{ conversation: ConversationView; secret: string }>(call('/v1/conversations', post(input))),
    get: (access: Access) => read<ConversationView>(call(path(access), { access })),
    askHuman: (access: Access) => read<ConversationView>(call(path(access, '/human'), post({}, access))),
    rate: (access: Access, score: number) => call(path(access, '/rating'), post({ score }, access)),
    /** Sends a message and hands over each event until its turn is done. */
    async send(access: Access, message: { id: string; text: string }, onEvent: (event: StreamEvent) => void) {
      const response = await call(path(access, '/messages'), {
        ...post(message, access),
        headers: { Accept: 'text/event-stream' },
      });
      if (!response.headers.get('content-type')?.includes('event-stream')) {
        onEvent({ type: 'done', turnId: message.id, result: (await response.json()) as SentMessage });
        return;
      }
      for await (const event of readEvents<StreamEvent>(response.body!)) {
        onEvent(event);
        if (event.type === 'done') return;
      }
      throw new CallError(0, '');
    },
    /** Events as they happen, from the one after `after`, until the connection ends or `signal` stops it. */
    async follow(access: Access, after: number, signal: AbortSignal, onEvent: (event: StreamEvent) => void) {
      const headers = { Accept: 'text/event-stream' };
      const response = await call(path(access, `/events?after=${after}`), { access, headers, signal });
      for await (const event of readEvents<StreamEvent>(response.body!)) onEvent(event);
    },
  };
}

async function toError(response: Response): Promise<CallError> {
  const body = (await response.json().catch(() => undefined)) as ErrorBody | undefined;
  return new CallError(response.status, [body?.error.message, body?.error.fix].filter(Boolean).join(' '));
}
