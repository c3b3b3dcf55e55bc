import type {
  ArticleView,
  ConversationView,
  ErrorBody,
  SentMessage,
  StreamEvent,
} from '../../contract/index.ts';
import { readEvents } from './read-events.ts';

/** What the server said when it did not do what was asked; `status` 0 when it could not be reached. */
export class CallError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Whether asking again would be answered the same. A stream that breaks off is none: the browser says `TypeError`. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof CallError)) return false;
  return error.status >= 400 && error.status < 500 && error.status !== 429 && error.status !== 408;
}

export interface Access {
  id: string;
  secret: string;
}
export interface Created {
  conversation: ConversationView;
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
    if (!response.ok) throw toError(response.status, await response.text().catch(() => ''));
    return response;
  };
  const read = async <T>(response: Promise<Response>) => (await (await response).json()) as T;
  const path = (access: Access, rest = '') => `/v1/conversations/${encodeURIComponent(access.id)}${rest}`;
  const send = (method: string, body: unknown, access?: Access): RequestInit & { access?: Access } => ({
    method,
    body: JSON.stringify(body),
    access,
  });
  const post = (body: unknown, access?: Access) => send('POST', body, access);
  const put = async (access: Access, rest: string, body: unknown) => {
    await call(path(access, rest), send('PUT', body, access));
  };

  return {
    create: (input: { identityToken?: string; language?: string }) =>
      read<Created>(call('/v1/conversations', post(input))),
    /** What a known customer has open elsewhere. */
    async resume(identityToken: string): Promise<Created | undefined> {
      const response = await call('/v1/conversations/resume', post({ identityToken }));
      return response.status === 204 ? undefined : ((await response.json()) as Created);
    },
    get: (access: Access) => read<ConversationView>(call(path(access), { access })),
    askHuman: (access: Access) => read<ConversationView>(call(path(access, '/human'), post({}, access))),
    async rate(access: Access, score: number, comment?: string) {
      await call(path(access, '/rating'), post({ score, ...(comment ? { comment } : {}) }, access));
    },
    rateAnswer: (access: Access, messageId: string, helpful: boolean) =>
      put(access, `/messages/${encodeURIComponent(messageId)}/helpful`, { helpful }),
    correctSummary: (access: Access, summary: string) => put(access, '/summary', { summary }),
    leaveEmail: (access: Access, email: string) => put(access, '/email', { email }),
    getArticle: (id: string) => read<ArticleView>(call(`/v1/articles/${encodeURIComponent(id)}`)),
    /** The bytes of a file of this conversation. */
    getFile: async (access: Access, url: string) => (await call(url, { access })).blob(),
    /** Where files of this conversation are sent to. */
    filesUrl: (access: Access) => host + path(access, '/files'),
    /** Sends a message and hands over each event until its turn is done. */
    async send(
      access: Access,
      message: { id: string; text: string; fileIds?: string[] },
      onEvent: (event: StreamEvent) => void,
    ) {
      const response = await call(path(access, '/messages'), {
        ...post(message, access),
        headers: { Accept: 'text/event-stream' },
      });
      if (!response.headers.get('content-type')?.includes('event-stream')) {
        onEvent({ type: 'done', turnId: message.id, result: (await response.json()) as SentMessage });
        return;
      }
      for await (const event of readEvents<StreamEvent>(response.body!)) {
        if (event.type === 'failed') break;
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

/** What the server said, if it said it as it should. */
export function toError(status: number, text: string): CallError {
  try {
    const { error } = JSON.parse(text) as ErrorBody;
    return new CallError(status, [error.message, error.fix].filter(Boolean).join(' '));
  } catch {
    return new CallError(status, '');
  }
}
