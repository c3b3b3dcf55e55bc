import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Attachment } from '#server/kernel/index.ts';
import { INLINE_TYPES } from '#server/platform/files/index.ts';

/**
 * Answers with the bytes of a customer's or an agent's file so that no browser runs anything of it: the type that was
 * found in the bytes and no other, a sandbox without rights, and a download unless it is a plain picture.
 */
export function sendFile(reply: FastifyReply, file: Attachment, content: Readable): FastifyReply {
  const isInline = INLINE_TYPES.includes(file.type);
  const type = file.type === 'text/plain' ? 'text/plain; charset=utf-8' : file.type;
  return reply
    .header('content-type', type)
    .header('content-length', file.size)
    .header('content-disposition', disposition(isInline ? 'inline' : 'attachment', file.name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, max-age=300')
    .send(content);
}

/** RFC 6266: a name of plain letters for old clients, and the whole name. */
function disposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.replaceAll(/[^\w.\- ]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
