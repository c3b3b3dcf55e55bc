import type { Language } from '#server/kernel/index.ts';

const VALUE_LIMIT = 500;

/**
 * A value of a JSON answer for a sentence in the customer's language: dates, `{amount, currency}`, numbers and lists
 * by Intl; text without markup. Undefined when there is nothing to show.
 */
export function formatValue(value: unknown, language: Language): string | undefined {
  const locale = Intl.DateTimeFormat.supportedLocalesOf([language === 'und' ? 'en' : language])[0] ?? 'en';
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  if (typeof value === 'string') return formatDate(value, locale) ?? plain(value);
  if (Array.isArray(value)) {
    const parts = value.slice(0, 20).map((entry) => formatValue(entry, language));
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
      parts.filter((part) => part !== undefined),
    );
  }
  return formatAmount(value, locale) ?? formatItem(value, locale);
}

function formatDate(text: string, locale: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  const date = match && new Date(`${match[1]}T00:00:00Z`);
  if (!date || Number.isNaN(date.getTime())) return undefined;
  const style = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style).format(date);
}

function formatAmount(value: unknown, locale: string): string | undefined {
  const { amount, currency } = fields(value);
  if (typeof amount !== 'number' || typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency))
    return undefined;
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

/** An order's line: `2 × Myr sleeping bag`. */
function formatItem(value: unknown, locale: string): string | undefined {
  const { name, quantity } = fields(value);
  if (typeof name !== 'string') return undefined;
  return typeof quantity === 'number'
    ? `${new Intl.NumberFormat(locale).format(quantity)} × ${plain(name)}`
    : plain(name);
}

function fields(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}

/** The other side's text is data: it can make neither markup nor a link text, only be read. */
function plain(text: string): string {
  const short = text.length > VALUE_LIMIT ? `${text.slice(0, VALUE_LIMIT)}…` : text;
  if (/^https?:\/\/[^\s<>()"'\\]+$/.test(short)) return short;
  return short.replace(/[\r\n]+/g, ' ').replace(/[<>[\]`*\\{}]/g, '');
}
