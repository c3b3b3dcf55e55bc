import type { Company } from '#server/kernel/index.ts';
import { foldText } from '../text/normalise-text.ts';
import type { FoundEntity } from './types.ts';

export interface Products {
  /** Stands where any of them begins: most texts name none and are searched once. */
  any: RegExp;
  /** Longer names first, so that "Nimbus 3 jacket" wins over "Nimbus". */
  each: { name: string; pattern: RegExp }[];
}

/** The catalogue made ready. */
export function compileProducts({ products }: Pick<Company, 'products'>): Products {
  const each = products
    .filter((name) => foldText(name).length > 1)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => ({ name, source: toSource(name) }));
  // Without products this stands everywhere and finds nothing.
  const any = each.map(({ source }) => source).join('|');
  return {
    any: new RegExp(String.raw`(?=${any})(?<![\p{L}\p{N}])`, 'iu'),
    each: each.map(({ name, source }) => ({
      name,
      pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${source}`, 'giu'),
    })),
  };
}

function toSource(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return String.raw`${words.join(String.raw`[\s-]{0,2}`)}(?:s|en|e)?(?![\p{L}\p{N}])`;
}

/** Products of the catalogue; the value is the catalogue's own name. */
export function findProducts(text: string, { any, each }: Products): FoundEntity[] {
  const first = text.search(any);
  if (first === -1) return [];
  return each.flatMap(({ name, pattern }) => {
    pattern.lastIndex = first;
    return [...text.matchAll(pattern)].map((match) => ({
      key: 'product' as const,
      raw: match[0],
      value: name,
      start: match.index,
      end: match.index + match[0].length,
    }));
  });
}
