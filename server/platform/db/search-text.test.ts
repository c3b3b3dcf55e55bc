import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { eachDatabase } from '#server/testing/databases.ts';
import { foldForSearch, searchVector, searchWords, toSearchQuery } from './index.ts';

eachDatabase(
  'words to search for',
  () => ({}),
  (get) => {
    const finds = async (typed: string, text: string) => {
      const query = toSearchQuery(typed);
      if (!query) return undefined;
      const found = await sql<{ is: boolean }>`
        select ${sql.raw(searchVector('given'))} @@ ${query}::tsquery as is
        from (values (${text})) as texts (given)`.execute(get());
      return found.rows[0]!.is;
    };

    test.each([
      ['10231', 'My order FP-10231.'],
      ['fp-10231', 'My order FP-10231.'],
      ['FP 102', 'My order FP-10231.'],
      ['nora.berg', 'Nora.Berg@example.com'],
      ['grosse', 'La grosse valise'],
      ['grö', 'Die GRÖSSE passt nicht'],
      ['resume', 'Mon résumé'],
      ['re\u0301sume', 'Mon résumé'],
      ['lodz', 'Łódź'],
      ['ra', 'Ṛá'],
      ['abc', 'ab\u0324c'],
      ['한국', '한국어로 답해 주세요'],
      ['заказ', 'ЗАКАЗ номер 7'],
      ['or', 'blue and/or green'],
      ['x', 'undefined'],
      ["o'neil", "Mr O'Neil"],
    ])('%s finds "%s"', async (typed, text) => {
      expect(await finds(typed, text)).toBe(text === 'undefined' ? undefined : true);
    });

    test('every word of a text finds it, whatever it is made of', () =>
      fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (raw) => {
          const text = raw.replaceAll('\0', '');
          for (const word of searchWords(text).slice(0, 3)) {
            // The parser of the database leaves out signs that are letters to nobody.
            if (/^[a-z0-9äöüéèßñçàêô]{2,}$/.test(word))
              expect([text, word, await finds(`${word} `, text)]).toEqual([text, word, true]);
          }
        }),
        { numRuns: 200 },
      ));
  },
);

test('what somebody types is never part of the query’s own language', () => {
  expect(toSearchQuery("a' | b & !c:* <-> ('d')")).toBe("'a' & 'b' & 'c' & 'd':*");
  expect(toSearchQuery('  ')).toBeUndefined();
  expect(toSearchQuery('a')).toBeUndefined();
  expect(toSearchQuery('ab ')).toBe("'ab'");
});

test('a folded text has each character in its place', () => {
  expect(foldForSearch('Größe Łódź İstanbul')).toHaveLength('Größe Łódź İstanbul'.length);
});
