import type { FastifyRequest } from 'fastify';
import { AppError, cleanText } from '#server/kernel/index.ts';

/** No address of ours has a NUL character, and no database takes one. */
export async function refuseNul({ url }: FastifyRequest): Promise<void> {
  if (/%00/.test(url))
    throw new AppError('invalid_input', 'The address has a character that no address may have.');
}

/** Takes out of a body what no database can keep, before anything else looks at it. */
export async function cleanBody(request: FastifyRequest): Promise<void> {
  request.body = clean(request.body);
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [cleanText(key), clean(field)]));
}
