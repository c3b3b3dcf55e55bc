import { expect, test } from 'vitest';
import { createPeriodFinder } from './find-periods.ts';

const find = createPeriodFinder();
/** A Saturday. */
const TODAY = new Date('2026-11-21T00:00:00Z');
const LAST_WEEK = '2026-11-09/2026-11-15';
const TWO_WEEKS = '2026-11-07/2026-11-21';

test.each([
  ['en', 'it should have come yesterday', '2026-11-20'],
  ['en', 'we have waited for two weeks', TWO_WEEKS],
  ['en', 'I ordered it last week', LAST_WEEK],
  ['en', 'can you come next Friday', '2026-11-27'],
  ['en', 'it broke 10 days ago', '2026-11-11'],
  ['en', 'I bought it last month', '2026-10-01/2026-10-31'],
  ['en', 'the day before yesterday', '2026-11-19'],
  ['fr', 'commandé il y a trois jours', '2026-11-18'],
  ['fr', 'livrable la semaine prochaine ?', '2026-11-23/2026-11-29'],
  ['fr', 'depuis deux semaines', TWO_WEEKS],
  ['fr', 'vendredi dernier', '2026-11-20'],
  ['es', 'lo pedí la semana pasada', LAST_WEEK],
  ['es', 'llegó hace diez días', '2026-11-11'],
  ['es', 'el viernes que viene', '2026-11-27'],
  ['de', 'gestern bestellt', '2026-11-20'],
  ['de', 'seit zwei Wochen', TWO_WEEKS],
  ['de', 'vor 3 Tagen', '2026-11-18'],
  ['de', 'nächsten Montag', '2026-11-23'],
  ['it', 'ordinato la settimana scorsa', LAST_WEEK],
  ['it', 'venerdì prossimo', '2026-11-27'],
  ['it', 'tre giorni fa', '2026-11-18'],
  ['pt', 'chegou há três dias', '2026-11-18'],
  ['pt', 'sexta-feira passada', '2026-11-20'],
  ['pt', 'na semana que vem', '2026-11-23/2026-11-29'],
  ['nl', 'ik heb twee weken geleden besteld', '2026-11-07'],
  ['nl', 'volgende vrijdag', '2026-11-27'],
  ['nl', 'overmorgen', '2026-11-23'],
])('%s: %s is %s', (language, text, value) => {
  expect(find(text, language, TODAY).map((entity) => entity.value)).toContain(value);
});

test('a month is never left by counting: one month before 31 March is the end of February', () => {
  const [period] = find('1 month ago', 'en', new Date('2026-03-31T00:00:00Z'));
  expect(period?.value).toBe('2026-02-28');
});

test('a bare weekday, a language that is not ours and German "hier" say nothing', () => {
  expect(find('on Friday', 'en', TODAY)).toEqual([]);
  expect(find('wczoraj', 'pl', TODAY)).toEqual([]);
  expect(find('ich bin hier', 'de', TODAY)).toEqual([]);
});
