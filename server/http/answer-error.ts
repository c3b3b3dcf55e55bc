import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { ErrorBody } from '#contract';
import { AppError, type ErrorCode } from '#server/kernel/index.ts';

const STATUS: Record<ErrorCode, number> = {
  invalid_input: 400,
  too_large: 413,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
  company_invalid: 422,
  company_drifted: 409,
  source_unreadable: 422,
  database_locked: 503,
  database_unreachable: 503,
  port_taken: 500,
  setup_incomplete: 503,
  upstream_failed: 502,
  upstream_timeout: 504,
  address_blocked: 400,
  turn_superseded: 409,
  internal: 500,
};

/** Answers any error as `{requestId, error}`. What is our own mistake is logged and says nothing of the inside. */
export function answerError(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const error = toAppError(thrown, Number(reply.getHeader('retry-after')) || 60);
  const status = STATUS[error.code];
  if (status >= 500) request.log.error({ err: thrown }, 'request failed');
  const body: ErrorBody = {
    requestId: request.id,
    error: {
      code: error.code,
      message: error.message,
      ...(error.fix ? { fix: error.fix } : {}),
      ...(error.fields ? { fields: error.fields } : {}),
    },
  };
  reply.status(status).header('cache-control', 'no-store').send(body);
}

function toAppError(thrown: unknown, retryAfterSeconds: number): AppError {
  if (thrown instanceof AppError) return thrown.code === 'internal' ? hidden() : thrown;
  if (hasZodFastifySchemaValidationErrors(thrown)) {
    const fields = Object.fromEntries(
      thrown.validation.map((issue) => [
        issue.instancePath.slice(1).replaceAll('/', '.') || 'body',
        sentenceOf(issue.message),
      ]),
    );
    const list = Object.entries(fields).map(([field, message]) => `${field}: ${message}`);
    return new AppError('invalid_input', `The request is not valid. ${list.join('; ')}`, { fields });
  }
  const error = thrown as Partial<FastifyError>;
  if (error.statusCode === 413) {
    return new AppError('too_large', 'The request is larger than this server takes (1 MB).', {
      fix: 'Shorten the message, or send the file another way.',
    });
  }
  if (error.statusCode === 429) {
    return new AppError('rate_limited', 'Too many requests in a short time.', {
      fix: `Try again in ${retryAfterSeconds} seconds.`,
    });
  }
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500) {
    return new AppError('invalid_input', error.message ?? 'The request could not be read.', {
      fix: 'Send a JSON body with the header content-type: application/json.',
    });
  }
  return hidden();
}

/** "expected string, received undefined" in the words of whoever forgot the field. */
function sentenceOf(message = ''): string {
  const missing = /^Invalid input: expected (.+), received undefined$/.exec(message);
  return missing ? `is missing (${missing[1]})` : message;
}

function hidden(): AppError {
  return new AppError('internal', 'Something went wrong on our side.', {
    fix: 'Try again; if it happens again, give the request id to the operator.',
  });
}
