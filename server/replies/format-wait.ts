import type { Language } from '#server/kernel/index.ts';

/** "20 minutes", "3 Stunden": rounded up, so that less is promised rather than more. */
export function formatWait(minutes: number, language: Language): string {
  const isHours = minutes >= 90;
  const count = Math.max(1, Math.ceil(isHours ? minutes / 60 : minutes));
  const unit = isHours ? 'hour' : 'minute';
  const locale = language === 'und' ? 'en' : language;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
