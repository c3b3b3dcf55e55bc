import type { FastifyRequest } from 'fastify';
import type { HelpSite } from '../pages/index.ts';
import type { HttpDeps } from '../types.ts';
import { chooseLanguage } from './choose-language.ts';

/** Whose pages these are, in the language that is asked for, else in one that the visitor's browser names. */
export function readSite(
  deps: Pick<HttpDeps, 'release' | 'publicUrl' | 'screens'>,
  request: FastifyRequest,
  asked?: string,
): HelpSite {
  const { company } = deps.release();
  const { name, colour, languages } = company;
  const language = asked ?? chooseLanguage(request.headers['accept-language'], languages, company.language);
  const origin = deps.publicUrl ?? `${request.protocol}://${request.host}`;
  return { name, colour, language, languages, origin, hasChat: deps.screens !== undefined };
}
