import type { Actor } from '#server/access/index.ts';
import { errorMessage } from '#server/kernel/index.ts';
import type { EventStream } from './stream.ts';
import type { HttpDeps } from './types.ts';

const EVERY_MS = 15_000;

/** As long as an agent's console listens, the agent is there. */
export function keepPresence(
  deps: Pick<HttpDeps, 'desk' | 'log'>,
  actor: Actor,
  stream: Pick<EventStream, 'onClose'>,
): void {
  if (actor.kind !== 'agent') return;
  const say = () =>
    void deps.desk
      .keepPresence(actor.agentId)
      .catch((thrown) => deps.log.warn({ reason: errorMessage(thrown) }, 'could not note who is there'));
  say();
  const timer = setInterval(say, EVERY_MS);
  stream.onClose(() => clearInterval(timer));
}
