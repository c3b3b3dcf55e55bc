import { describe, expect, test } from 'vitest';
import { guard } from './guard.ts';
import { en } from './languages/en.ts';
import { PHRASES, phrase } from './phrase.ts';
import { renderSmallTalk } from './render-small-talk.ts';
import type { PhraseKey } from './types.ts';

const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'];
const MACHINE: Record<string, RegExp> = {
  en: /machine/,
  fr: /machine/,
  es: /máquina/,
  de: /Maschine/,
  it: /macchina/,
  pt: /máquina/,
  nl: /machine/,
};

describe('system sentences', () => {
  test('all seven languages have every sentence with the same values to fill in', () => {
    expect(Object.keys(PHRASES).sort()).toEqual([...LANGUAGES].sort());
    const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const language of LANGUAGES) {
      for (const key of Object.keys(en) as PhraseKey[]) {
        const text = PHRASES[language]?.[key] ?? '';
        expect(text.trim(), `${language}.${key}`).not.toBe('');
        expect([...new Set(names(text))], `${language}.${key}`).toEqual([...new Set(names(en[key]))]);
        if (language !== 'en') expect(text, `${language}.${key} is not translated`).not.toBe(en[key]);
      }
    }
  });

  test('every sentence passes the guard', () => {
    for (const language of LANGUAGES) {
      for (const key of Object.keys(en) as PhraseKey[]) {
        const text = phrase(key, language, {
          company: 'Fjord & Pine',
          agent: 'Ada',
          wait: '5 min',
          language: 'x',
        });
        const checks = guard({ text, language, citations: [], choices: [], offersHuman: false });
        expect(
          checks.filter(({ passed }) => !passed),
          `${language}.${key}: ${text}`,
        ).toEqual([]);
      }
    }
  });

  test('a language that we do not speak gets English; a hostile one as well', () => {
    expect(phrase('which', 'pl')).toBe(en.which);
    expect(phrase('which', '__proto__')).toBe(en.which);
  });

  test.each(LANGUAGES)(
    'asked whether it is a machine, it says so (%s), whatever else was said',
    (language) => {
      const reply = renderSmallTalk({
        signals: ['thanks', 'asks_if_bot', 'greeting'],
        language,
        company: 'Acme',
      });
      expect(reply.text).toMatch(MACHINE[language] ?? /never/);
      expect(reply.text).toContain('Acme');
      expect(reply.offersHuman).toBe(true);
      expect(renderSmallTalk({ signals: ['greeting'], language, company: 'Acme' }).text).toMatch(
        MACHINE[language] ?? /never/,
      );
    },
  );
});
