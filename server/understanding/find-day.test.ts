import { expect, test } from 'vitest';
import type { Author, Topic } from '#server/kernel/index.ts';
import { buildUnderstander } from './understander.test-data.ts';

const topic = (id: string, name: string, examples: string[]): Topic => ({ id, name, examples }) as Topic;
const RETURNS = ['how do I return it', 'can I send it back', 'what does a return cost', 'return label'];
const LAMPS = ['which bulb fits the lamp', 'is the lamp bright', 'how do I hang up a lamp', 'lamp cable'];
const topics = [topic('returns', 'Returns', RETURNS), topic('lamps', 'Lamps', LAMPS)];
const understander = buildUnderstander({ topics });

type Said = string | [Author, string];
/** The day in question of the last thing said. */
async function dayOf(...said: Said[]): Promise<string | undefined> {
  const messages = said.map((one) =>
    typeof one === 'string' ? { author: 'customer' as const, text: one } : { author: one[0], text: one[1] },
  );
  const history = messages.slice(0, -1);
  return (await understander.read({ text: messages.at(-1)!.text, history })).day;
}
const ORDERED = 'I ordered a kettle on 3 March 2026, can I send it back?';
const DAY = '2026-03-03';

test('a message’s own date is the day in question, also when another was named before', async () => {
  expect(await dayOf(ORDERED)).toBe(DAY);
  expect(await dayOf(ORDERED, 'And the one of 5 April 2026?')).toBe('2026-04-05');
});

test.each([
  ['points back', 'And what does it cost?'],
  ['says nothing by itself', 'Abroad?'],
  ['is on the same topic', 'What does a return label cost for a parcel to Spain?'],
])('a follow-up that %s is about the day named before', async (_how, text) => {
  expect(await dayOf(ORDERED, ['assistant', 'You have 30 days.'], text)).toBe(DAY);
});

test('follow-ups in other languages are about the day named before', async () => {
  expect(await dayOf("J'ai commandé le 3 mars 2026.", 'Et combien ça coûte ?')).toBe(DAY);
  expect(await dayOf('Ich habe am 3. März 2026 bestellt.', 'Und was kostet das?')).toBe(DAY);
});

test('a follow-up of a follow-up still is', async () => {
  expect(await dayOf(ORDERED, 'ok', 'and is that free?')).toBe(DAY);
});

test('another subject is about today, and so is what follows it', async () => {
  const other = 'Which bulb fits the lamp in the living room?';
  expect(await dayOf(ORDERED, other)).toBeUndefined();
  expect(await dayOf(ORDERED, other, 'And is it bright?')).toBeUndefined();
});

test('a date that the company named is not the customer’s', async () => {
  expect(await dayOf(['assistant', 'We are closed on 24 December 2026.'], 'And then?')).toBeUndefined();
});
