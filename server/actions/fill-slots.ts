import type { Entity, Slot } from '#server/kernel/index.ts';
import { matchChoice } from './match-choice.ts';

const FREE_TEXT_LIMIT = 500;

export interface FillInput {
  slots: Slot[];
  values: Record<string, string>;
  /** The slot that this message answers, when one was asked for. */
  asked?: string;
  text: string;
  entities: Entity[];
  /** Newest first. */
  earlier: { entities: Entity[]; texts: string[] };
}

export interface Filled {
  values: Record<string, string>;
  /** A slot for which the message gives several values: the customer says which. */
  ambiguous?: { slot: string; options: string[] };
}

/** Fills what the message gives, then what was said before. Values that are already there stay. */
export function fillSlots(input: FillInput): Filled {
  const filled: Filled = { values: { ...input.values } };
  for (const slot of input.slots) {
    if (filled.values[slot.name] !== undefined) continue;
    const options = readSlot(slot, input);
    if (options.length > 1) filled.ambiguous ??= { slot: slot.name, options };
    const value = options.length === 1 ? options[0] : undefined;
    if (value !== undefined) filled.values[slot.name] = clean(value);
  }
  return filled;
}

/** Values that a message gives anew for slots that have another one: "no, order FP-10198". */
export function readCorrections(input: FillInput): Record<string, string> {
  const given = input.slots.flatMap((slot) => {
    const [value, ...others] = readMessage({ ...slot, free_text: false }, { ...input, asked: undefined });
    const isNew = value !== undefined && others.length === 0 && clean(value) !== input.values[slot.name];
    return isNew ? [[slot.name, clean(value)] as const] : [];
  });
  return Object.fromEntries(given);
}

function readSlot(slot: Slot, input: FillInput): string[] {
  const given = readMessage(slot, input);
  if (given.length || input.asked === slot.name) return given;
  const before = readEarlier(slot, input.earlier);
  return before === undefined ? [] : [before];
}

function readMessage(slot: Slot, input: FillInput): string[] {
  const entities = valuesOf(slot, input.entities);
  if (entities.length) return entities;
  if (slot.choices) {
    const choice = matchChoice(input.text, slot.choices);
    if (choice !== undefined) return [choice];
  }
  const asked = input.asked === slot.name;
  if (slot.pattern && (asked || !slot.entity)) {
    const found = matchPattern(slot.pattern, input.text);
    if (found.length) return found;
  }
  return asked && slot.free_text && input.text.trim() ? [input.text.trim()] : [];
}

function readEarlier(slot: Slot, earlier: FillInput['earlier']): string | undefined {
  const [entity] = valuesOf(slot, earlier.entities);
  if (entity !== undefined || !slot.pattern) return entity;
  for (const text of earlier.texts) {
    // A bare number in an earlier message could be anything: a postcode, an amount.
    const found = matchPattern(slot.pattern, text).find((value) => !/^[\d\s-]+$/.test(value));
    if (found !== undefined) return found;
  }
  return undefined;
}

function valuesOf(slot: Slot, entities: Entity[]): string[] {
  const fitting = entities.filter((entity) => entity.key === slot.entity);
  return [...new Set(fitting.map((entity) => entity.value))];
}

/** The distinct places in a text that match, as whole words. `^` and `$` of the pattern are about the value. */
function matchPattern(pattern: string, text: string): string[] {
  const inner = pattern.replace(/^\^/, '').replace(/\$$/, '');
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])`, 'giu');
  return [...new Set([...text.slice(0, 2000).matchAll(expression)].map((match) => match[0]))];
}

function clean(value: string): string {
  return value.replaceAll('\0', '').toWellFormed().slice(0, FREE_TEXT_LIMIT);
}
