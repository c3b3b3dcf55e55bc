import { AppError } from '#server/kernel/index.ts';
import { type FetchOptions, followRedirects } from '#server/platform/net/index.ts';
import { type Robots, readRobots } from './read-robots.ts';

/**
 * A site's robots.txt as RFC 9309 wants it: without one all is allowed; when the server fails, nothing is. Throws
 * `source_unreadable` then, and when the start itself may not be read.
 */
export async function fetchRobots(start: URL, options: FetchOptions): Promise<Robots> {
  const { page } = await followRedirects(new URL('/robots.txt', start), options);
  if (page.status >= 500 || page.status === 429)
    throw new AppError(
      'source_unreadable',
      `The robots.txt of ${start.host} answers with status ${page.status}, so nothing may be read.`,
    );
  const robots = readRobots(page.status === 200 ? page.text : '');
  if (!robots.allows(start.pathname + start.search))
    throw new AppError('source_unreadable', `The robots.txt of ${start.host} does not allow ${start.href}.`);
  return robots;
}
