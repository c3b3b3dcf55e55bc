import type { Condition, Policy } from '#server/kernel/index.ts';

/** The shortest time without progress that a rule of the first phase asks about, in minutes; undefined: none does. */
export function leastMinutes(policy: Policy): number | undefined {
  const minutes = policy.decide.flatMap((rule) => minutesOf(rule.when));
  return minutes.length > 0 ? Math.min(...minutes) : undefined;
}

function minutesOf(condition: Condition): number[] {
  if ('minutes_without_progress_at_least' in condition) return [condition.minutes_without_progress_at_least];
  if ('any' in condition) return condition.any.flatMap(minutesOf);
  if ('all' in condition) return condition.all.flatMap(minutesOf);
  if ('at_least' in condition) return condition.at_least.of.flatMap(minutesOf);
  return 'not' in condition ? minutesOf(condition.not) : [];
}
