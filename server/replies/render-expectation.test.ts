import { expect, test } from 'vitest';
import { renderExpectation } from './render-expectation.ts';
import { renderNotice } from './render-notice.ts';

const SATURDAY = new Date('2026-11-21T12:00:00Z');
const MONDAY = new Date('2026-11-23T08:00:00Z');
const away = { now: SATURDAY, opensAt: MONDAY, timezone: 'Europe/Copenhagen' };

test.each([
  ['en', 'answers from Monday 9:00 (Central European Time)'],
  ['fr', 'répond à partir de lundi à 9:00 (heure d’Europe centrale)'],
  ['es', 'responde a partir del lunes a las 9:00 (hora de Europa central)'],
  ['de', 'antwortet ab Montag, 9:00 Uhr (Mitteleuropäische Zeit)'],
  ['it', 'risponde da lunedì alle 9:00 (Ora dell’Europa centrale)'],
  ['pt', 'responde a partir de segunda-feira às 9:00 (Horário da Europa Central)'],
  ['nl', 'antwoordt vanaf maandag 9:00 uur (Midden-Europese tijd)'],
  ['pl', 'answers from Monday 9:00 (Central European Time)'],
])('in %s the customer reads when people are back, on the company’s clock', (language, text) => {
  expect(renderExpectation(away, language)).toContain(text);
});

test('a day that could be mistaken has its date', () => {
  const sameDay = { ...away, now: new Date('2026-11-23T04:00:00Z') };
  expect(renderExpectation(sameDay, 'en')).toContain('from Monday 23 November 9:00');
  const holidays = { ...away, opensAt: new Date('2026-12-01T08:00:00Z') };
  expect(renderExpectation(holidays, 'de')).toContain('ab Dienstag, 1. Dezember, 9:00 Uhr');
});

test('the opening counts more than the usual wait, and nothing is invented', () => {
  const expectedAt = new Date('2026-11-23T08:20:00Z');
  expect(renderExpectation({ ...away, expectedAt }, 'en')).toContain('Monday 9:00');
  expect(renderExpectation({ now: MONDAY, expectedAt }, 'en')).toBe(
    'You can usually expect a reply within 20 minutes.',
  );
  expect(renderExpectation({ now: SATURDAY }, 'en')).toBeUndefined();
  expect(renderNotice('acknowledged', { language: 'en', company: 'A', expectation: away }).text).toMatch(
    /reply here\. Our team is away/,
  );
});
