import { createHmac } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/**
 * What stands for a visitor who has no account and no cookie: a keyed hash of their address and browser. It tells two visitors apart well
 * enough to count each once; nobody without the server's secret can find an address from it.
 */
export function nameVisitor(request: FastifyRequest, secret: string): string {
  const browser = request.headers['user-agent'] ?? '';
  return createHmac('sha256', secret)
    .update(`help visitor\n${request.ip}\n${browser}`)
    .digest('base64url')
    .slice(0, 22);
}
