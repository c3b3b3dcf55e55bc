import { advanceAction } from './advance-action.ts';
import { chooseAction } from './choose-action.ts';
import { createGuardedFetch } from './guarded-fetch.ts';
import { findPending } from './store.ts';
import type { Actions, ActionsDeps } from './types.ts';

export {
  createGuardedFetch,
  type FetchResult,
  type GuardedFetch,
  type OutgoingRequest,
} from './guarded-fetch.ts';
export { actionsMigrations } from './migrations.ts';
export { type Permission, permit } from './permissions.ts';
export { clearPending, listActionRuns } from './store.ts';
export type {
  ActionRun,
  ActionRunState,
  ActionStep,
  Actions,
  ActionsDeps,
  AdvanceInput,
  ChooseInput,
  NotPossible,
  PendingAction,
} from './types.ts';

const FORGET_AFTER_MS = 24 * 3_600_000;

/** The actions stage. The catalogue is the release's; it comes in with each call. */
export function createActions(deps: ActionsDeps): Actions {
  const fetch = deps.fetch ?? createGuardedFetch({ allowedHosts: deps.allowedHosts });
  return {
    findPending: (db, conversationId) =>
      findPending(db, conversationId, new Date(deps.clock.now().getTime() - FORGET_AFTER_MS)),
    choose: chooseAction,
    advance: (input, signal) => advanceAction({ ...deps, fetch }, input, signal),
  };
}
