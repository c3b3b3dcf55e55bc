import type { Company } from '#server/kernel/index.ts';
import { foldText } from '../text/normalise-text.ts';
import type { FoundEntity } from './types.ts';

export interface ProductPattern {
  name: string;
  pattern: RegExp;
}

/** The catalogue made ready; longer names first, so that "Nimbus 3 jacket" wins over "Nimbus". */
export function compileProducts({ products }: Pick<Company, 'products'>): ProductPattern[] {
  return products
    .toSorted((a, b) => b.length - a.length)
    .map((name) => {
      const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
      const source = words.join(String.raw`[\s-]{0,2}`);
      return {
        name,
        pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${source}(?:s|en|e)?(?![\p{L}\p{N}])`, 'giu'),
      };
    })
    .filter(({ name }) => foldText(name).length > 1);
}

/** Products of the catalogue; the value is the catalogue's own name. */
export function findProducts(text: string, products: ProductPattern[]): FoundEntity[] {
  return products.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      key: 'product' as const,
      raw: match[0],
      value: name,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
