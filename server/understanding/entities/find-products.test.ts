import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileProducts, findProducts } from './find-products.ts';

test('searched for once, all products are found that a search for each finds, longer names first', () => {
  const names = ['Nimbus 3 jacket', 'jacket e', 'Nimbus', 'Élan', 'a a'];
  const products = compileProducts({ products: names.toReversed() });
  const pieces = ['nimbus', 'NIMBUS', '3', ' ', '-', 'jacket', 's', 'e', 'élan', '.', 'Ω', 'a', 'a a'];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((list) => list.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const found = names.flatMap((name) => {
        const source = name.replaceAll(' ', String.raw`[\s-]{0,2}`);
        const plain = String.raw`(?<![\p{L}\p{N}])${source}(?:s|en|e)?(?![\p{L}\p{N}])`;
        const matches = [...text.matchAll(new RegExp(plain, 'giu'))];
        return matches.map(({ 0: raw, index }) => ({
          value: name,
          raw,
          start: index,
          end: index + raw.length,
        }));
      });
      expect(findProducts(text, products)).toEqual(found.map((one) => ({ key: 'product', ...one })));
    }),
    { numRuns: 500 },
  );
});

test('without products none is found', () => {
  expect(findProducts('Nimbus', compileProducts({ products: [] }))).toEqual([]);
});
