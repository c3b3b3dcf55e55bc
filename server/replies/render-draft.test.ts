import { describe, expect, test } from 'vitest';
import type { Draft, DraftSentence, Review } from '#server/kernel/index.ts';
import { renderDraft } from './render-draft.ts';
import { renderEscalation } from './render-escalation.ts';
import { renderNotice } from './render-notice.ts';

const citation = (number: number) => ({
  number,
  articleId: `a${number}`,
  version: 1,
  path: 'a.md',
  title: 'A',
  headingPath: [],
});
const draft = (paragraphs: DraftSentence[][], part: Partial<Draft> = {}): Draft => ({
  kind: 'answer',
  language: 'en',
  paragraphs,
  citations: [citation(1), citation(2)],
  choices: [],
  confidence: 0.8,
  checks: [],
  retrieved: [],
  by: 'embedded',
  ...part,
});
const verdict = (name: Review['verdict']): Review => ({ verdict: name, rule: 'r', reasons: [] });
const ANSWER = [
  [
    { text: 'Returns take 30 days.', citations: [1] },
    { text: 'The label costs €3.90.', citations: [1] },
    { text: 'Gold members pay nothing.', citations: [2] },
  ],
  [
    { text: '1. Open your order.', citations: [1] },
    { text: '2. Choose "Return".', citations: [1] },
  ],
];

const NOW = new Date('2026-11-21T12:00:00Z');
const within = (minutes: number) => ({ now: NOW, expectedAt: new Date(NOW.getTime() + minutes * 60_000) });

describe('renderDraft', () => {
  test('paragraphs, steps on lines of their own, one mark for a run of sentences with the same sources', () => {
    const reply = renderDraft(draft(ANSWER), verdict('send'), 'en');
    expect(reply.text).toBe(
      'Returns take 30 days. The label costs €3.90. [1] Gold members pay nothing. [2]\n\n1. Open your order.\n2. Choose "Return". [1]',
    );
    expect(reply).toMatchObject({
      offersHuman: false,
      language: 'en',
      citations: [{ number: 1 }, { number: 2 }],
    });
  });

  test('one sign of frustration: the same answer with the offer of a person', () => {
    const reply = renderDraft(draft(ANSWER), verdict('send-and-offer-human'), 'fr');
    expect(reply.offersHuman).toBe(true);
    expect(reply.text).toMatch(/parler à une personne/);
    expect(reply.text).toMatch(/^J'ai trouvé ceci dans notre documentation en anglais :\n\nReturns take/);
  });

  test('what may not be sent does not show: unsure, with the offer of a person', () => {
    for (const [kind, name] of [
      ['answer', 'unsure'],
      ['unsure', 'send'],
      ['unsure', 'unsure'],
      ['answer', 'ask-which'],
    ] as const) {
      const reply = renderDraft(draft(ANSWER, { kind }), verdict(name), 'de');
      expect(reply.text).toMatch(/^Da bin ich mir nicht sicher/);
      expect(reply.text).not.toContain('Returns');
      expect(reply).toMatchObject({ offersHuman: true, citations: [] });
    }
  });

  test('several near ones: which is meant, as buttons', () => {
    const choices = [
      { label: 'A', value: 'A' },
      { label: 'B', value: 'B' },
    ];
    const reply = renderDraft(draft([], { kind: 'which', choices }), verdict('ask-which'), 'en');
    expect(reply).toMatchObject({ choices, citations: [], text: expect.stringContaining('Which of these') });
  });

  test('a draft that goes to a human says who answers next', () => {
    expect(renderDraft(draft(ANSWER), verdict('escalate'), 'en').text).toMatch(
      /^I am handing this over to a person/,
    );
  });

  test('markup of an article is text, code is not harmed', () => {
    const text = 'Use <b onclick=x>, <script>, <!-- and #include <Servo.h> if a < b.';
    const reply = renderDraft(draft([[{ text, citations: [1] }]]), verdict('send'), 'en');
    expect(reply.text).toBe('Use \\<b onclick=x>, \\<script>, \\<!-- and #include <Servo.h> if a < b. [1]');
  });
});

describe('renderEscalation and renderNotice', () => {
  test('says that a person takes over, what happens next, and a wait only when it is known', () => {
    const plain = renderEscalation({ language: 'en' }).text;
    expect(plain).toMatch(/person on our team.*will not have to repeat it/);
    expect(plain).not.toMatch(/within/);
    const angry = renderEscalation({ language: 'en', sorry: true, expectation: within(20) }).text;
    expect(angry).toMatch(/^I am sorry about this\./);
    expect(angry).toMatch(/within 20 minutes\.$/);
    expect(renderEscalation({ language: 'de', expectation: within(150) }).text).toMatch(
      /innerhalb von 3 Stunden/,
    );
    expect(renderEscalation({ language: 'en', emergency: true }).text).toMatch(/^If anyone is in danger/);
  });

  test.each(['out-of-scope', 'empty-message', 'acknowledged', 'back', 'holding'] as const)(
    '%s has a text',
    (notice) => {
      expect(renderNotice(notice, { language: 'nl', company: 'Acme' }).text).toMatch(/\p{L}{3}/u);
    },
  );
});
