import type { Language } from '#server/kernel/index.ts';
import { formatMoment } from './format-moment.ts';
import { formatWait } from './format-wait.ts';
import { phrase } from './phrase.ts';

/** When a person may be expected to answer. What is not known is left out, and nothing is said of it. */
export interface Expectation {
  now: Date;
  /** Set while nobody is at work: when people are back, and the zone in which that is said. */
  opensAt?: Date;
  timezone?: string;
  /** When most customers had their answer, counted from now. */
  expectedAt?: Date;
}

/** When somebody answers, in one sentence: from when people are back, else the usual wait, else nothing. */
export function renderExpectation(
  expectation: Expectation | undefined,
  language: Language,
): string | undefined {
  if (!expectation) return undefined;
  const { now, opensAt, timezone = 'UTC', expectedAt } = expectation;
  if (opensAt) return phrase('opens_at', language, formatMoment(opensAt, { now, timezone, language }));
  if (!expectedAt) return undefined;
  const minutes = (expectedAt.getTime() - now.getTime()) / 60_000;
  return phrase('expected_wait', language, { wait: formatWait(minutes, language) });
}
