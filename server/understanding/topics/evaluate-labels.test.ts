import { expect, test } from 'vitest';
import { evaluateLabels } from './evaluate-labels.ts';
import { SHOP_EXAMPLES, toExamples } from './topics.test-data.ts';

const examples = toExamples(SHOP_EXAMPLES);

test('labels that say what the examples do not are seen to help, on messages that were not learned', () => {
  const things = ['sofa', 'lamp', 'desk', 'chair', 'shelf', 'mirror', 'carpet', 'clock', 'vase', 'stool'];
  const labelled = things.map((thing) => ({
    topic: 'payment',
    text: `could the ${thing} go on my monthly tab`,
  }));
  const { labels, rightBefore, rightAfter, corrected, spoiled } = evaluateLabels(examples, labelled);
  expect(labels).toBe(10);
  expect(rightBefore).toBeLessThan(0.5);
  expect(rightAfter).toBeGreaterThan(0.9);
  expect(rightAfter - rightBefore).toBeCloseTo((corrected - spoiled) / labels, 5);
});

test('a single label is tried without being learned', () => {
  expect(evaluateLabels(examples, [{ topic: 'returns', text: 'zzz qqq' }])).toMatchObject({
    labels: 1,
    rightBefore: 0,
    rightAfter: 0,
  });
});

test('no labels: nothing is claimed', () => {
  expect(evaluateLabels(examples, [])).toMatchObject({ labels: 0, rightBefore: 0, rightAfter: 0 });
});
