import type { Config } from '#server/platform/config/index.ts';

export interface Delivery {
  round: number;
  conversationId?: string;
  externalId: string;
  text: string;
  /** The delivery during which the process dies. */
  isLast: boolean;
}

/** What a victim process is told. */
export interface VictimPlan {
  database: Config['database'];
  schema?: string;
  root: string;
  effectsUrl: string;
  effectsHost: string;
  deliveries: Delivery[];
  conversations: Record<number, string>;
  /** How far the clock is ahead: the lease of the process before has run out. */
  aheadMs: number;
  killAt?: string;
  killAfterMs?: number;
}
