import { expect, test } from 'vitest';
import { buildUnderstander } from '../understander.test-data.ts';

const understander = buildUnderstander();
const said = (...texts: string[]) => texts.map((text) => ({ author: 'customer' as const, text }));
const signalsOf = async (text: string, history: ReturnType<typeof said>) =>
  (await understander.read({ text, history })).signals;

const ANNOYED = 'this is annoying, the lamp still does not work, third time I try';
const ANGRY = 'I am furious, you people are useless, nothing works';

test('upset twice, and now no less than before: frustration rises', async () => {
  expect(await signalsOf(ANGRY, said('how do I set up the lamp', ANNOYED))).toContain('rising_frustration');
});

test('one upset message is a sign and no rise', async () => {
  expect(await signalsOf(ANGRY, said('how do I set up the lamp', 'which bulb does it take'))).not.toContain(
    'rising_frustration',
  );
});

test('who has calmed down is not held to what was said before', async () => {
  expect(await signalsOf('ok, and where is the reset button?', said(ANGRY))).not.toContain(
    'rising_frustration',
  );
});
