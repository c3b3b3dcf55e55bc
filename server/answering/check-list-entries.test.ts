import { describe, expect, test } from 'vitest';
import type { RetrievedPassage } from '#server/kernel/index.ts';
import { checkSentences } from './check-sentences.ts';
import { createSourceReader } from './grounding/read-source.ts';
import { buildPassage } from './testing/search-in-array.ts';

const toPassage = (text: string, heading?: string, language = 'en'): RetrievedPassage => ({
  ...buildPassage({ title: 'Piano', text, language, headingPath: heading ? [heading] : [] }),
  score: 1,
});

/** The lines of a reply that its customer gets. */
function listSaid(reply: string, passage: RetrievedPassage): string[] {
  const sentences = reply.split('\n').map((text) => ({ text, passages: [1] }));
  const { paragraphs } = checkSentences([sentences], [passage], createSourceReader());
  return paragraphs.flat().map(({ text }) => text);
}

describe.each([
  ['en', 'Our tuning does not include:', '- new strings\n- transport by lift', 'Our tuning includes:'],
  ['fr', 'L’accordage ne comprend pas :', '- les cordes neuves\n- le transport', 'L’accordage comprend :'],
  ['de', 'Zur Stimmung gehören nicht:', '- neue Saiten\n- der Transport', 'Zur Stimmung gehören:'],
  ['es', 'La afinación no incluye:', '- cuerdas nuevas\n- el transporte', 'La afinación incluye:'],
  ['it', 'L’accordatura non comprende:', '- corde nuove\n- il trasporto', 'L’accordatura comprende:'],
  ['pt', 'A afinação não inclui:', '- cordas novas\n- o transporte', 'A afinação inclui:'],
  ['nl', 'Bij het stemmen hoort niet:', '- nieuwe snaren\n- vervoer', 'Bij het stemmen hoort:'],
])('a list that is denied, in %s', (language, line, list, opposite) => {
  const passage = toPassage(`${line}\n\n${list}`, undefined, language);
  const [first, second] = list.split('\n') as [string, string];
  const plain = (entry: string) => entry.slice(2);

  test.each([list, first, `${plain(first)}.`, `${plain(first)}, ${plain(second)}.`])(
    'an entry is not said without the denial: %s',
    (reply) => {
      expect(listSaid(reply, passage)).toEqual([]);
    },
  );

  test('an entry is not said below the opposite', () => {
    expect(listSaid(`${opposite}\n${first}`, passage)).toEqual([]);
  });

  test('an entry is said below the line that denies it', () => {
    expect(listSaid(`${line}\n${second}`, passage)).toEqual([line, second]);
  });
});

describe.each([
  ['en', 'If you rent for a year, you get:', '- a free stool', 'What is not included', '- a free lamp'],
  ['fr', 'Si vous louez un an, vous recevez :', '- un tabouret', 'Ce qui n’est pas compris', '- une lampe'],
  ['de', 'Wenn Sie ein Jahr mieten, erhalten Sie:', '- einen Hocker', 'Nicht enthalten', '- eine Lampe'],
  ['es', 'Si alquila un año, recibe:', '- un taburete', 'Qué no está incluido', '- una lámpara'],
  ['it', 'Se noleggia per un anno, riceve:', '- uno sgabello', 'Che cosa non è compreso', '- una lampada'],
  ['pt', 'Se alugar por um ano, recebe:', '- um banco', 'O que não está incluído', '- um candeeiro'],
  ['nl', 'Als u een jaar huurt, krijgt u:', '- een kruk', 'Wat niet inbegrepen is', '- een lamp'],
])('conditions and headings, in %s', (language, condition, given, heading, denied) => {
  const conditioned = toPassage(`${condition}\n\n${given}`, undefined, language);
  const underHeading = toPassage(denied, heading, language);

  test('what is given under a condition is said with the condition only', () => {
    expect(listSaid(given, conditioned)).toEqual([]);
    expect(listSaid(`${condition}\n${given}`, conditioned)).toEqual([condition, given]);
  });

  test('what a heading denies is said below the heading only', () => {
    expect(listSaid(denied, underHeading)).toEqual([]);
    expect(listSaid(`${heading}:\n${denied}`, underHeading)).toEqual([`${heading}:`, denied]);
  });
});

const BOTH = toPassage(
  'The tuning includes:\n\n- cleaning the keys\n- a check of the pedals\n\nThe tuning does not include:\n\n- new strings\n- varnish',
);

test.each([
  ['an entry of another list', 'The tuning includes:\n- new strings', ['The tuning includes:']],
  [
    'an entry that is not denied',
    'The tuning does not include:\n- cleaning the keys',
    ['The tuning does not include:'],
  ],
  [
    'an entry of another list in other words',
    'The tuning includes:\n- strings that are new',
    ['The tuning includes:'],
  ],
  [
    'an entry that is not denied, below a line in other words',
    "The tuning doesn't include:\n- cleaning the keys",
    ["The tuning doesn't include:"],
  ],
])('below a line nothing else is said than the article has there: %s', (_what, reply, said) => {
  expect(listSaid(reply, BOTH)).toEqual(said);
});

test.each([
  'The tuning includes:\n- a check of the pedals',
  'The tuning does not include:\n- varnish\n- new strings',
  '- a check of the pedals',
  "The tuning doesn't include:\n- varnish",
  'The tuning does not include new strings.',
])('what the article has there is said: %s', (reply) => {
  expect(listSaid(reply, BOTH)).toEqual(reply.split('\n'));
});

test('what stands behind a colon is not said without the denial before it', () => {
  const passage = toPassage('We cannot tune the following: organs, harps and celestas.');
  expect(listSaid('Organs, harps and celestas.', passage)).toEqual([]);
  expect(listSaid('We cannot tune organs and harps.', passage)).toEqual(['We cannot tune organs and harps.']);
});

test('what is listed under a condition at its end is not said to be so', () => {
  const passage = toPassage('The deposit is kept if:\n\n- The piano was moved by somebody else.');
  expect(listSaid('- The piano was moved by somebody else.', passage)).toEqual([]);
});

test.each(['If the pedal does not move:', 'What to do if it is not in tune:'])(
  'sentences that help are said without the trouble above them: %s',
  (line) => {
    const passage = toPassage(`${line}\n\n- Oil the hinge of the pedal.`);
    expect(listSaid('- Oil the hinge of the pedal.', passage)).toEqual(['- Oil the hinge of the pedal.']);
  },
);

describe('a sentence that announces no list but stands before one', () => {
  const passage = toPassage(
    [
      'Follow these steps if the pedals squeak.',
      '1. Oil the joints.',
      'We do not lend the keys.',
      '1. Leave the room.',
      'The case contains:',
      '- a lamp',
    ].join('\n\n'),
  );

  test('its entries are said below it, although it conditions or denies something', () => {
    const squeaks = 'Follow these steps if the pedals squeak.\n1. Oil the joints.';
    expect(listSaid(squeaks, passage)).toEqual(squeaks.split('\n'));
    const keys = 'We do not lend the keys.\n1. Leave the room.';
    expect(listSaid(keys, passage)).toEqual(keys.split('\n'));
  });

  test('what stands in another list is not said below it', () => {
    expect(listSaid('We do not lend the keys.\n- a lamp', passage)).toEqual(['We do not lend the keys.']);
    expect(listSaid('We do not lend the keys.\n1. Oil the joints.', passage)).toEqual([
      'We do not lend the keys.',
    ]);
  });
});
