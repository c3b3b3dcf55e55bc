import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** An open stream of server-sent events. */
export interface EventStream {
  /** `id` is what the client sends back as Last-Event-ID to go on from here. */
  send(event: { readonly type: string; readonly [field: string]: unknown }, id?: number): void;
  end(): void;
  onClose(listener: () => void): void;
}

const HEARTBEAT_MS = 15_000;

/** Turns a request into a stream of server-sent events; comments keep proxies from closing it. */
export function openStream(request: FastifyRequest, reply: FastifyReply): EventStream {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'keep-alive',
    'x-accel-buffering': 'no',
    'x-request-id': request.id,
  });
  raw.write(': open\n\n');
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS);
  request.raw.socket.setNoDelay(true);
  raw.on('close', () => clearInterval(heartbeat));
  const flush = () => {
    if (raw.writableCorked > 0) raw.uncork();
  };
  return {
    send(event, id) {
      if (raw.writableEnded || raw.destroyed) return;
      // A write to a socket costs more than an event: what is said in one go leaves together.
      if (raw.writableCorked === 0) {
        raw.cork();
        setImmediate(flush);
      }
      raw.write(
        `${id === undefined ? '' : `id: ${id}\n`}event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`,
      );
    },
    end() {
      clearInterval(heartbeat);
      // What is still held back would be lost behind the end.
      flush();
      raw.end();
    },
    onClose: (listener) => void raw.on('close', listener),
  };
}
