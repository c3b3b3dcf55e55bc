import type { Company, Entity } from '#server/kernel/index.ts';
import { findPersonalData, type PersonalDatum } from '#server/privacy/index.ts';
import { findAmounts } from './find-amounts.ts';
import { findDates } from './find-dates.ts';
import { compileFormats, findNumbers, type NumberFormats } from './find-numbers.ts';
import { compileProducts, findProducts, type Products } from './find-products.ts';
import type { FoundEntity } from './types.ts';

/** What of a long mail is read for entities. */
const MAX_CHARACTERS = 20_000;
const MAX_ENTITIES = 50;

export interface EntityFinder {
  /** Entities in the order of the text, without overlaps; positions refer to the text that was passed. */
  find(text: string, today: Date): FoundEntity[];
}

/** Compiles what the company says about its numbers and products. */
export function createEntityFinder(company: Pick<Company, 'formats' | 'products'>): EntityFinder {
  const formats = compileFormats(company);
  const products = compileProducts(company);
  return { find: (text, today) => findEntities(text.slice(0, MAX_CHARACTERS), { formats, products, today }) };
}

function findEntities(
  text: string,
  { formats, products, today }: { formats: NumberFormats; products: Products; today: Date },
): FoundEntity[] {
  const personal = findPersonalData(text).flatMap(toEntity);
  // The company's own words first, then what carries a check digit or a currency; bare numbers come last.
  const numbers = findNumbers(text, formats);
  const isOwn = ({ key, raw }: FoundEntity) =>
    formats[key as keyof NumberFormats]?.some((pattern) => raw.match(pattern)?.[0] === raw) ?? false;
  const ranked = [
    ...numbers.filter(isOwn),
    ...findProducts(text, products),
    ...personal,
    ...findDates(text, today),
    ...findAmounts(text),
    ...numbers,
  ];
  const kept: FoundEntity[] = [];
  for (const entity of ranked) {
    if (kept.length >= MAX_ENTITIES) break;
    if (!kept.some(({ start, end }) => entity.start < end && start < entity.end)) kept.push(entity);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function toEntity({ kind, text, value, start, end }: PersonalDatum): FoundEntity[] {
  switch (kind) {
    case 'card':
      return [{ key: 'card', raw: `•••• ${value}`, value, start, end }];
    case 'email':
    case 'phone':
    case 'iban':
    case 'address':
      return [{ key: kind, raw: text, value, start, end }];
    case 'name':
    case 'identity_number':
      return [];
  }
}

/** The same entity once, without positions. */
export function toEntities(found: FoundEntity[]): Entity[] {
  const seen = new Set<string>();
  return found.flatMap(({ key, raw, value }) => {
    const id = `${key} ${value}`;
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ key, raw, value }];
  });
}
