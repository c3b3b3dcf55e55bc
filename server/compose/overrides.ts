import type { GuardedFetch } from '#server/actions/index.ts';
import type { Clock } from '#server/kernel/index.ts';
import type { TurnDeps } from '#server/pipeline/index.ts';
import type { Database } from '#server/platform/db/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { LanguageModelPort } from '#server/platform/models/index.ts';
import type { Reader } from '#server/understanding/index.ts';

/** What a test or a command may put in place of the real part. */
export interface Overrides {
  clock?: Clock;
  log?: Logger;
  database?: Database;
  model?: LanguageModelPort;
  onStage?: TurnDeps['onStage'];
  /** Variables that actions' templates may use (`{{env.SHOP_URL}}`). */
  actionEnv?: Record<string, string | undefined>;
  /** The same for every company: the apps of one test file share it. */
  reader?: Reader;
  /** How actions' requests leave. */
  actionFetch?: GuardedFetch;
  /** Private hosts (`host:port`) that actions may call besides the company's own list. */
  allowedHosts?: string[];
}
