const DAY_MS = 86_400_000;

/** A day given as midnight UTC, moved by whole days. */
export function addDays(day: Date, count: number): Date {
  return new Date(day.getTime() + count * DAY_MS);
}

/** `2026-11-20` of midnight UTC. */
export function toDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
