import type { Action, Language } from '#server/kernel/index.ts';
import { formatValue } from './format-value.ts';
import { localised } from './phrases.ts';

/** A slot's value as a customer reads it: the label of a choice, else the value. */
export function showValue(
  action: Action,
  slotName: string,
  values: Record<string, string>,
  language: Language,
): string | undefined {
  const value = Object.hasOwn(values, slotName) ? values[slotName] : undefined;
  if (value === undefined) return undefined;
  const slot = action.slots.find((candidate) => candidate.name === slotName);
  const choice = slot?.choices?.find((candidate) => candidate.value === value);
  return choice ? localised(choice.label, language) : formatValue(value, language);
}
