import { SLA_KINDS, type SlaClock, type SlaKind, type SlaMark } from './types.ts';

/** The moments of a clock that have come and of which nothing was said yet. A breach makes its warning needless. Pure. */
export function findMarks(clock: SlaClock, now: Date): SlaMark[] {
  return SLA_KINDS.flatMap((kind): SlaMark[] => {
    const { dueAt, warnAt, warnedAt, breachedAt } = clock.targets[kind];
    if (!runs(clock, kind) || breachedAt) return [];
    if (dueAt <= now) return [{ kind, mark: 'breached', rule: `sla-${kind}-breached`, dueAt }];
    if (warnAt <= now && !warnedAt) return [{ kind, mark: 'warning', rule: `sla-${kind}-warning`, dueAt }];
    return [];
  });
}

/** The next moment of which something has to be said; null while there is none. */
export function nextMark(clock: SlaClock): Date | null {
  const moments = SLA_KINDS.flatMap((kind) => {
    const { dueAt, warnAt, warnedAt, breachedAt } = clock.targets[kind];
    if (!runs(clock, kind) || breachedAt) return [];
    return [warnedAt ? dueAt : warnAt];
  });
  return moments.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

function runs(clock: SlaClock, kind: SlaKind): boolean {
  if (clock.endedAt) return false;
  return kind === 'first-answer' ? clock.firstAnsweredAt === null : clock.pausedSince === null;
}
