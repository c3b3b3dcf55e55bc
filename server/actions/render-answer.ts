import type { Action, Language } from '#server/kernel/index.ts';
import { fillTemplate } from './fill-template.ts';
import { formatValue } from './format-value.ts';
import { localised } from './phrases.ts';
import { showValue } from './show-values.ts';

/**
 * The reply to the other side's answer: `replies.when` by the field that `select` names, `default` when no key fits.
 * Undefined when the answer has another shape than the action says, so that nothing half-filled is ever sent.
 */
export function renderAnswer(
  action: Action,
  answer: unknown,
  values: Record<string, string>,
  language: Language,
): string | undefined {
  const { select, when } = action.replies;
  const selected = select ? readPath(answer, select) : undefined;
  const key = ['string', 'number', 'boolean'].includes(typeof selected) ? String(selected) : 'default';
  const texts = Object.hasOwn(when, key) ? when[key] : when['default'];
  if (!texts) return undefined;
  const { text, missing } = fillTemplate(localised(texts, language), (path) => {
    const found = readPath(answer, path);
    return found === undefined || found === null
      ? showValue(action, path, values, language)
      : formatValue(found, language);
  });
  return missing.length ? undefined : text.trim();
}

function readPath(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return undefined;
    return (at as Record<string, unknown>)[key];
  }, value);
}
