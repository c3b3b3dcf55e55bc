import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '#server/kernel/index.ts';

/** Lets the routes of this plug-in, and no others, take what a plain HTML form sends. */
export function takeForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(body as string)));
    },
  );
}

/** A form of another site must not speak for our visitors. Throws `forbidden`. */
export function refuseOtherSites({ headers, host }: FastifyRequest): void {
  const from = headers.origin;
  const isOurs = !from || URL.parse(from)?.host === host;
  if (isOurs && headers['sec-fetch-site'] !== 'cross-site') return;
  throw new AppError(
    'forbidden',
    'This form belongs to the help centre and cannot be sent from another site.',
    {
      fix: 'Open the help centre and send it there.',
    },
  );
}
