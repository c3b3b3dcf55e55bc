import type { Priority, Sla } from '#server/kernel/index.ts';
import { addBusinessTime, type BusinessHours, businessTimeBetween } from '../hours/index.ts';
import type { SlaClock, SlaKind, SlaTarget } from './types.ts';

export interface ClockInput {
  startedAt: Date;
  priority: Priority;
  sla: Sla;
  hours: BusinessHours;
  /** Who wrote since the start, in order. */
  spoken: { author: 'customer' | 'agent'; at: Date }[];
}

type Setting = Pick<SlaClock, 'firstAnsweredAt' | 'firstAnswerMs' | 'pausedSince' | 'pausedMs'> & {
  targets: Record<SlaKind, Pick<SlaTarget, 'warnAt' | 'dueAt'>>;
};

/**
 * Where a clock stands, from what was said alone: setting it twice, late, or on another node gives the same. Pure.
 * A target is due when its business time has passed since the start; that of the resolution moves on by the pauses.
 */
export function setClock({ startedAt, priority, sla, hours, spoken }: ClockInput): Setting {
  const firstAnsweredAt = spoken.find(({ author }) => author === 'agent')?.at ?? null;
  const { pausedSince, pausedMs } = sumPauses(spoken, hours);
  const target = (duration: string, pauses: number) => {
    const ms = toMilliseconds(duration);
    return {
      warnAt: addBusinessTime(hours, startedAt, Math.round(ms * sla.warn_at) + pauses),
      dueAt: addBusinessTime(hours, startedAt, ms + pauses),
    };
  };
  return {
    firstAnsweredAt,
    firstAnswerMs: firstAnsweredAt && businessTimeBetween(hours, startedAt, firstAnsweredAt),
    pausedSince,
    pausedMs,
    targets: {
      'first-answer': target(sla.first_answer[priority], 0),
      resolution: target(sla.resolution[priority], pausedMs),
    },
  };
}

/** From an agent's message until the customer writes again. */
function sumPauses(spoken: ClockInput['spoken'], hours: BusinessHours) {
  let pausedSince: Date | null = null;
  let pausedMs = 0;
  for (const { author, at } of spoken) {
    if (author === 'agent') pausedSince ??= at;
    else if (pausedSince) {
      pausedMs += businessTimeBetween(hours, pausedSince, at);
      pausedSince = null;
    }
  }
  return { pausedSince, pausedMs };
}

/** `15m` or `4h`. */
function toMilliseconds(duration: string): number {
  return Number.parseInt(duration, 10) * (duration.endsWith('h') ? 3_600_000 : 60_000);
}
