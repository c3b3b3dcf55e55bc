import type { SlaClock, SlaKind } from './types.ts';

/** What people see of a clock now. */
export interface SlaState {
  kind: SlaKind;
  state: 'running' | 'warning' | 'breached' | 'paused';
  dueAt: Date;
  pausedMs: number;
}

/** The target that counts now: the first answer until it was given, then the resolution. */
export function readState(clock: SlaClock, now: Date): SlaState {
  const kind = clock.firstAnsweredAt ? 'resolution' : 'first-answer';
  const { dueAt, warnAt } = clock.targets[kind];
  const state = () => {
    if (kind === 'resolution' && clock.pausedSince) return dueAt <= clock.pausedSince ? 'breached' : 'paused';
    if (dueAt <= now) return 'breached';
    return warnAt <= now ? 'warning' : 'running';
  };
  return { kind, state: state(), dueAt, pausedMs: clock.pausedMs };
}
