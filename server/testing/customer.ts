import type { SentMessage } from '#contract';

/** A customer who talks to the running server as the chat does: over HTTP, with the conversation's secret. */
export interface TestCustomer {
  id: string;
  secret: string;
  say(text: string, id?: string): Promise<SentMessage>;
  call(method: string, path: string, body?: unknown): Promise<Response>;
}

/**
 * Opens a conversation; with `identityToken` as somebody the host site knows, with `address` as somebody at that
 * address (of an app that trusts its proxy), who has rate limits of their own.
 */
export async function openConversation(
  url: string,
  { address, ...options }: { identityToken?: string; language?: string; address?: string } = {},
): Promise<TestCustomer> {
  const from = address ? { 'x-forwarded-for': address } : {};
  const created = await fetch(`${url}/v1/conversations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...from },
    body: JSON.stringify(options),
  });
  if (created.status !== 201) throw new Error(`no conversation: ${created.status} ${await created.text()}`);
  const { conversation, secret } = (await created.json()) as { conversation: { id: string }; secret: string };
  const call = (method: string, path: string, body?: unknown) =>
    fetch(`${url}/v1/conversations/${conversation.id}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${secret}`,
        ...from,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  return {
    id: conversation.id,
    secret,
    call,
    async say(text, id) {
      const answer = await call('POST', '/messages', { text, ...(id ? { id } : {}) });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return (await answer.json()) as SentMessage;
    },
  };
}
