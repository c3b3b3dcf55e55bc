import type { Actor, Verb } from '#server/access/index.ts';
import type { CheckReply, Desk, Inbox, Viewers } from '#server/inbox/index.ts';
import type { Gaps } from '#server/insights/index.ts';
import type { Clock, Release } from '#server/kernel/index.ts';
import type { IngestReport, Knowledge } from '#server/knowledge/index.ts';
import type { SearchAnswer, TurnEvent, TurnRunner } from '#server/pipeline/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { FileStore } from '#server/platform/files/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { Bus } from '#server/platform/realtime/index.ts';

/** What the HTTP layer stands on; `compose.ts` builds it. */
export interface HttpDeps {
  db: Db;
  clock: Clock;
  log: Logger;
  bus: Bus;
  knowledge: Knowledge;
  runner: TurnRunner;
  /** What a search of the help centre gets beside its hits. */
  answerSearch(input: { text: string; language: string }): Promise<SearchAnswer>;
  /** Looks at what an agent wrote, before it is sent. */
  checkReply: CheckReply;
  /** What people ask and the articles do not answer. */
  gaps: Gaps;
  inbox: Inbox;
  viewers: Viewers;
  files: FileStore;
  publish(event: TurnEvent): void;
  desk: Desk;
  /** Checks the set-up code. */
  secret: string;
  /** Shared with the host sites: checks the identity tokens that they sign. */
  identitySecret: string;
  release(): Release;
  /** Reads the company folder again and makes a release of it. */
  apply(folder: string | undefined, force: boolean): Promise<ApplySummary>;
  /** A label was given or taken back: what learns from labels learns again, in its own time. */
  learnLabels(): void;
  ingest(only?: string[]): Promise<IngestReport>;
  exportTo(folder: string): Promise<unknown>;
  /** Makes the demo's example conversations; returns how many. */
  seed?: () => Promise<number>;
  /** What a command beside this server shows: known only to who may read the data folder. */
  localToken: string;
  /** Folder of the built screens; undefined serves the API alone. */
  screens?: string;
  /** The demo shop, when this is the demo. */
  demo?: { storefront: string; shopUrl: string };
  redisUrl?: string;
  /** Scheme and host that customers see, without a slash at its end; undefined: that of each request. */
  publicUrl?: string;
  trustProxy: boolean;
  /** What one address may hold open at once. */
  maxConnections: number;
  /** Requests a minute of all who share an address. */
  maxRequests: number;
}

export interface ApplySummary {
  release: number;
  changed: boolean;
  ingest: IngestReport;
}

/** Who may call a route: anybody, or who `can` do this. Every route has to say so. */
export type Door = 'public' | Verb;

/** A route and who may call it; without a door nobody may. */
export interface RouteDoor {
  method: string;
  url: string;
  door: Door | undefined;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route that was declared. */
    doors: RouteDoor[];
  }
  interface FastifyContextConfig {
    door?: Door;
  }
  interface FastifyRequest {
    actor: Actor;
  }
}
