import type { AgentId, Clock, ConversationId } from '#server/kernel/index.ts';
import type { Bus } from '#server/platform/realtime/index.ts';
import type { InboxAgent } from './types.ts';

/** Who does not say again that they are there counts as gone after this. */
export const VIEWER_MS = 15_000;

export type ViewerState = 'viewing' | 'typing';

export interface Viewer {
  agentId: AgentId;
  name: string;
  state: ViewerState;
}

export interface Viewers extends Disposable {
  /** Says what an agent does with a conversation; the colleagues who look at it are told. Returns who else is there. */
  note(id: ConversationId, agent: InboxAgent, state: ViewerState | 'left'): Viewer[];
}

interface ViewingEvent {
  type: 'viewing';
  conversationId: ConversationId;
  agentId: AgentId;
  name: string;
  state: ViewerState | 'left';
}

/** The channel on which nodes tell each other, and the consoles, who looks at what. */
const CHANNEL = 'inbox';

/**
 * Who looks at which conversation, from what the nodes tell each other on the bus. Nothing is stored: what is lost with
 * a node is said again within seconds.
 */
export function trackViewers(deps: { bus: Bus; clock: Clock }): Viewers {
  const seen = new Map<ConversationId, Map<AgentId, Viewer & { until: number }>>();
  const now = () => deps.clock.now().getTime();

  const take = ({ conversationId, agentId, name, state }: ViewingEvent) => {
    forgetGone(seen, now());
    const there = seen.get(conversationId) ?? new Map();
    if (state === 'left') there.delete(agentId);
    else there.set(agentId, { agentId, name, state, until: now() + VIEWER_MS });
    if (there.size > 0) seen.set(conversationId, there);
    else seen.delete(conversationId);
  };
  const stop = deps.bus.subscribe(CHANNEL, (event) => {
    if ((event as { type?: string }).type === 'viewing') take(event as ViewingEvent);
  });

  return {
    note(conversationId, { id, name }, state) {
      const before = seen.get(conversationId)?.get(id);
      const isNews = (before && before.until > now() ? before.state : 'left') !== state;
      const event: ViewingEvent = { type: 'viewing', conversationId, agentId: id, name, state };
      // Other nodes keep their own list, so they hear of everything; the consoles look only at what changed.
      deps.bus.publish(CHANNEL, { ...event, isNews });
      return [...(seen.get(conversationId)?.values() ?? [])]
        .filter((viewer) => viewer.agentId !== id && viewer.until > now())
        .map(({ agentId, name: viewerName, state: doing }) => ({ agentId, name: viewerName, state: doing }));
    },
    [Symbol.dispose]: stop,
  };
}

function forgetGone(seen: Map<ConversationId, Map<AgentId, { until: number }>>, now: number): void {
  for (const [id, there] of seen) {
    for (const [agentId, { until }] of there) if (until <= now) there.delete(agentId);
    if (there.size === 0) seen.delete(id);
  }
}
