import { describe, expect, test } from 'vitest';
import { type Draft, type Review, type Tone, toTone } from '#server/kernel/index.ts';
import { guard } from './guard.ts';
import { PHRASES } from './phrase.ts';
import { renderDraft } from './render-draft.ts';

const DRAFT: Draft = {
  kind: 'answer',
  language: 'en',
  paragraphs: [[{ text: 'The label costs €3.90.', citations: [] }]],
  citations: [],
  choices: [],
  confidence: 0.9,
  checks: [],
  retrieved: [],
  by: 'embedded',
};
const SEND: Review = { verdict: 'send', rule: 'send', reasons: [] };
const said = (tone: Tone, language: string) => renderDraft({ ...DRAFT, language }, SEND, language, tone).text;

describe.each(Object.keys(PHRASES))('in %s', (language) => {
  test('an answer to somebody new is welcomed and closed, one to a VIP closed, all others are the answer alone', () => {
    expect(said('new', language).split('\n\n')).toHaveLength(3);
    expect(said('vip', language).split('\n\n')).toHaveLength(2);
    expect(said('frequent', language)).toBe('The label costs €3.90.');
    expect(said('standard', language)).toBe('The label costs €3.90.');
  });

  test('what a tone adds claims and promises nothing', () => {
    for (const tone of ['new', 'vip'] as const) {
      const checks = guard(renderDraft({ ...DRAFT, language }, SEND, language, tone));
      expect(checks.filter(({ passed }) => !passed)).toEqual([]);
    }
  });
});

test('where a person is offered already, nothing else is added', () => {
  const offered = { ...SEND, verdict: 'send-and-offer-human' as const };
  expect(renderDraft(DRAFT, offered, 'en', 'vip').text.split('\n\n')).toHaveLength(2);
});

test.each([
  ['vip', { segment: 'vip' as const, verified: true, earlierConversations: 30 }],
  ['frequent', { segment: 'standard' as const, verified: true, earlierConversations: 11 }],
  ['standard', { segment: 'standard' as const, verified: true, earlierConversations: 10 }],
  ['new', { segment: 'standard' as const, verified: true, earlierConversations: 0 }],
  ['standard', { segment: 'standard' as const, verified: false, earlierConversations: 0 }],
])('the tone is %s by the profile %o', (tone, profile) => {
  expect(toTone(profile)).toBe(tone);
});
