const MINUTE_MS = 60_000;

/** `Monday 09:00`, `today at 14:30`: a moment as one would say it. */
export function formatWhen(at: string, language: string): string {
  const moment = new Date(at);
  const days = Math.round((startOfDay(moment) - startOfDay(new Date())) / 86_400_000);
  const time = moment.toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' });
  if (days < 2) {
    const day = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
    return `${day}, ${time}`;
  }
  const date = days < 7 ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  return `${moment.toLocaleDateString(language, date)}, ${time}`;
}

/** `in 5 minutes`, rounded up; '' when it is a matter of moments, a date when it is not today's business. */
export function formatSoon(at: string, language: string): string {
  const minutes = Math.ceil((new Date(at).getTime() - Date.now()) / MINUTE_MS);
  if (minutes <= 1) return '';
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  if (minutes < 60) return relative.format(minutes, 'minute');
  return minutes < 12 * 60 ? relative.format(Math.round(minutes / 60), 'hour') : formatWhen(at, language);
}

const startOfDay = (at: Date) => new Date(at).setHours(0, 0, 0, 0);
