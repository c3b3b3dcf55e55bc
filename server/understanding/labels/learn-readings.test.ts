import { expect, test } from 'vitest';
import { silentLogger } from '#server/platform/log/index.ts';
import { sharedReader } from '#server/testing/index.ts';
import { createUnderstanding } from '../create-understanding.ts';
import { COMPANY } from '../understander.test-data.ts';
import { evaluateReadings } from './evaluate-readings.ts';
import { type LabelledReading, learnReadings, listRightKinds } from './learn-readings.ts';
import { mergeReadings } from './list-labelled-readings.ts';

const open = async (labelled: LabelledReading[]) =>
  createUnderstanding({
    topics: [],
    company: COMPANY,
    log: silentLogger,
    reader: await learnReadings(await sharedReader(), labelled),
  });
const read = async (labelled: LabelledReading[], text: string) =>
  (await open(labelled)).read({ text, history: [] });

const TEXT = 'The mantle of my lamp hums';
/** Another intent than the one that is read without it. */
const { intent: first } = await read([], TEXT);
const HUM: LabelledReading = {
  text: TEXT,
  language: 'en',
  intent: first.value === 'technical' ? 'transaction' : 'technical',
};

test('a corrected message is read as corrected, and so are messages alike', async () => {
  for (const text of [TEXT, `${TEXT}!`, 'my lamp’s mantle hums'])
    expect([text, (await read([HUM], text)).intent.value]).toEqual([text, HUM.intent]);
});

test('a grave kind is learned as well', async () => {
  const grave: LabelledReading = { ...HUM, intent: 'urgent', priority: 'critical' };
  expect(await read([grave], HUM.text)).toMatchObject({
    intent: { value: 'urgent' },
    priority: { value: 'critical' },
  });
});

test('messages that have nothing to do with a correction are read as before', async () => {
  for (const text of [
    'How long do I have to return something?',
    'Wo ist mein Paket?',
    'I want to talk to a person',
  ]) {
    const [before, after] = [await read([], text), await read([HUM], text)];
    expect([text, after.intent.value, after.signals]).toEqual([text, before.intent.value, before.signals]);
  }
});

test('what is learned leaves the reader that it began with alone, and the same labels teach the same', async () => {
  const reader = await sharedReader();
  const weights = reader.kinds.weights.slice();
  const [one, other] = [await learnReadings(reader, [HUM]), await learnReadings(reader, [HUM])];
  expect(reader.kinds.weights).toEqual(weights);
  expect(one.kinds.weights).toEqual(other.kinds.weights);
  expect(await learnReadings(reader, [])).toBe(reader);
});

test('kinds that fit: the intent first, then what else fits beside it', () => {
  expect(listRightKinds({ intent: 'urgent' })).toEqual(['fraud', 'safety', 'outage']);
  expect(listRightKinds({ intent: 'information', emotion: 'satisfied' })).toEqual(['human', 'praise']);
  expect(listRightKinds({ intent: 'technical', emotion: 'angry' })).toEqual(['technical']);
  expect(listRightKinds({ emotion: 'angry' })).toEqual(['complaint', 'sarcasm', 'human', 'legal', 'staff']);
});

test('labels of one message are put together; what is no label of a reading is left out', () => {
  const label = { turnId: 'trn_1', text: 'It hums', language: 'en' };
  const other = { turnId: 'trn_0', text: 'It is loud', language: 'en' };
  expect(
    mergeReadings([
      { ...label, kind: 'intent', right: 'technical' },
      { ...label, kind: 'emotion', right: 'angry' },
      { ...label, kind: 'priority', right: 'none of these' },
      { ...other, kind: 'priority', right: 'high' },
      { ...other, turnId: 'trn_2', kind: 'topic', right: 'returns' },
    ]),
  ).toEqual([
    { text: 'It is loud', language: 'en', priority: 'high' },
    { text: 'It hums', language: 'en', intent: 'technical', emotion: 'angry' },
  ]);
});

test('what labels bring is measured on labels that were not learned', async () => {
  const things = ['lamp', 'stove', 'lantern', 'torch', 'heater'];
  const labelled = things.map((thing) => ({ ...HUM, text: `the mantle of my ${thing} hums` }));
  const { labels, rightBefore, rightAfter, spoiled } = await evaluateReadings(labelled, open);
  expect([labels, spoiled]).toEqual([5, 0]);
  expect(rightAfter).toBeGreaterThan(rightBefore);
});
