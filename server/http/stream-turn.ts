import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StreamEvent } from '#contract';
import { type Conversation, findConversation, pageMessages } from '#server/conversations/index.ts';
import { errorMessage, type Message } from '#server/kernel/index.ts';
import type { TurnEvent, TurnRunner } from '#server/pipeline/index.ts';
import { phrase } from '#server/replies/index.ts';
import { presentReceived } from './present/present-conversation.ts';
import { presentMessage } from './present/present-message.ts';
import { type EventStream, openStream } from './stream.ts';
import type { HttpDeps } from './types.ts';

/** The bus channel on which a conversation's events travel. */
export function conversationChannel(conversationId: string): string {
  return `conversation:${conversationId}`;
}

/** Answers a message as a stream: progress at once, checked sentences, the recorded reply, and how it ended. */
export async function streamTurn(
  deps: HttpDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  input: Parameters<TurnRunner['receive']>[0],
): Promise<void> {
  const stream = openStream(request, reply);
  const stop = deps.bus.subscribe(conversationChannel(input.conversationId), (event) =>
    send(stream, event as TurnEvent, true),
  );
  stream.onClose(stop);
  try {
    const received = await deps.runner.receive(input);
    if (received.duplicate) for (const message of received.result.messages) sendMessage(stream, message);
    stream.send({
      type: 'done',
      turnId: received.result.turnId,
      result: presentReceived(received),
    } satisfies StreamEvent);
  } catch (thrown) {
    request.log.error({ reason: errorMessage(thrown) }, 'a streamed turn failed');
    stream.send({ type: 'failed' });
  } finally {
    stop();
    stream.end();
  }
}

/** Follows a conversation live. What was said since `afterSeq` comes first, so nothing is missed on a reconnect. */
export async function followConversation(
  deps: HttpDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  conversation: Conversation,
  afterSeq: number,
): Promise<void> {
  const stream = openStream(request, reply);
  // Nobody has seen more than there is: a client that says so would hear nothing for ever.
  let last = Math.min(afterSeq, conversation.lastSeq);
  let backlog: TurnEvent[] | undefined = [];
  const deliver = (event: TurnEvent) => {
    if (event.type === 'message') {
      if (event.message.seq <= last) return;
      last = event.message.seq;
    }
    send(stream, event, false);
  };
  const stop = deps.bus.subscribe(conversationChannel(conversation.id), (event) => {
    if (backlog) backlog.push(event as TurnEvent);
    else deliver(event as TurnEvent);
  });
  stream.onClose(stop);
  try {
    // Read again: who took it since it was read for this request was not told here.
    const { control, agentName } = (await findConversation(deps.db, conversation.id)) ?? conversation;
    stream.send({ type: 'control', control, ...(agentName ? { agentName } : {}) } satisfies StreamEvent);
    for await (const page of pageMessages(deps.db, conversation.id, last)) {
      for (const message of page) deliver({ type: 'message', conversationId: conversation.id, message });
    }
  } catch (thrown) {
    // Ended, so that the client connects again; a silent stream would look like a quiet conversation.
    request.log.error({ reason: errorMessage(thrown) }, 'a conversation could not be followed');
    return stream.end();
  }
  const waiting = backlog;
  backlog = undefined;
  waiting.forEach(deliver);
}

function send(stream: EventStream, event: TurnEvent, untilDone: boolean): void {
  // The stream of a message ends with its own `done`, which carries the result.
  if (event.type === 'done' && untilDone) return;
  if (event.type === 'message') sendMessage(stream, event.message);
  else stream.send(toStreamEvent(event));
}

function toStreamEvent(event: Exclude<TurnEvent, { type: 'message' }>): StreamEvent {
  switch (event.type) {
    case 'progress': {
      const { turnId, stage } = event;
      return { type: 'progress', turnId, stage, text: phrase(progressOf(stage), event.language) };
    }
    case 'sentence':
      return { type: 'sentence', turnId: event.turnId, index: event.index, text: event.text };
    case 'control': {
      const { control, agentName } = event;
      return { type: 'control', control, ...(agentName ? { agentName } : {}) };
    }
    case 'typing':
      return { type: 'typing', agentName: event.agentName, isTyping: event.isTyping };
    default:
      return { type: event.type, turnId: event.turnId };
  }
}

function sendMessage(stream: EventStream, message: Message): void {
  // Over a bus between processes a date arrives as text.
  const dated = { ...message, createdAt: new Date(message.createdAt) };
  stream.send({ type: 'message', message: presentMessage(dated) } satisfies StreamEvent, message.seq);
}

function progressOf(stage: string): 'progress_acting' | 'progress_searching' | 'progress_reading' {
  if (stage === 'act') return 'progress_acting';
  return stage === 'answer' ? 'progress_searching' : 'progress_reading';
}
