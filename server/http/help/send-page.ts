import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { helpStyles } from '../pages/index.ts';

/**
 * Sends a page of the help centre. Its policy: our own script files, the page's one style sheet by its hash, pictures of our own,
 * and forms that lead to us; nothing else runs or loads.
 */
export function sendPage(reply: FastifyReply, html: string, colour: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policyFor(colour))
    .send(html);
}

function policyFor(colour: string): string {
  const hash = createHash('sha256').update(helpStyles(colour)).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
