import type { Understanding } from '#server/kernel/index.ts';
import type { Understander } from '../types.ts';
import type { LabelledReading } from './learn-readings.ts';
import { READING_KINDS } from './list-labelled-readings.ts';
import { type LabelSummary, summariseLabels } from './summarise-labels.ts';

const PARTS = 5;

/**
 * What is gained by learning corrected intents, emotions and priorities: each label is compared with how the message is read by
 * what `open` made of nothing, and by what it made of four fifths of the messages, this one not among them.
 */
export async function evaluateReadings(
  labelled: LabelledReading[],
  open: (learned: LabelledReading[]) => Promise<Understander>,
): Promise<LabelSummary> {
  const before = await open([]);
  const parts = Math.min(PARTS, labelled.length);
  const judged: { before: boolean; after: boolean }[] = [];
  for (let part = 0; part < parts; part++) {
    const after = await open(labelled.filter((_, at) => at % parts !== part));
    for (const message of labelled.filter((_, at) => at % parts === part)) {
      const input = { text: message.text, history: [], embeddedOnly: true };
      const [first, second] = [await before.read(input), await after.read(input)];
      judged.push(...judge(message, first, second));
    }
  }
  return summariseLabels(judged);
}

function judge(message: LabelledReading, before: Understanding, after: Understanding) {
  return READING_KINDS.filter((kind) => message[kind] !== undefined).map((kind) => ({
    before: before[kind].value === message[kind],
    after: after[kind].value === message[kind],
  }));
}
