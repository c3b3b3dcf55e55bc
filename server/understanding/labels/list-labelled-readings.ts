import { listLabels } from '#server/conversations/index.ts';
import { EmotionSchema, IntentSchema, PrioritySchema } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { LabelledReading } from './learn-readings.ts';

/** The labels that teach how a message is read, besides its topic. */
export const READING_KINDS = ['intent', 'emotion', 'priority'] as const;
const SCHEMAS = { intent: IntentSchema, emotion: EmotionSchema, priority: PrioritySchema };
/** More are not learned from: the oldest go first. */
const MOST = 2000;

/** A label of one of these kinds: of which message it is, and what is right. */
export interface ReadingLabel {
  kind: string;
  right: string;
  turnId: string;
  text: string;
  language: string;
}

/** Every message of which a person corrected intent, emotion or priority, the newest 2,000. */
export async function listLabelledReadings(db: DbOrTrx): Promise<LabelledReading[]> {
  const labels: ReadingLabel[] = [];
  for (const kind of READING_KINDS) {
    for await (const label of listLabels(db, { kind })) labels.push(label);
  }
  return mergeReadings(labels).slice(-MOST);
}

/** Puts together what was said about one message. Labels of other kinds, and values that are none, are left out. */
export function mergeReadings(labels: ReadingLabel[]): LabelledReading[] {
  const readings = new Map<string, LabelledReading>();
  for (const { kind, right, turnId, text, language } of labels) {
    const label = parseLabel(kind, right);
    if (label === undefined || text.trim() === '') continue;
    readings.set(turnId, { ...(readings.get(turnId) ?? { text, language }), ...label });
  }
  const byTurn = [...readings].sort(([one], [other]) => (one < other ? -1 : 1));
  return byTurn.map(([, reading]) => reading);
}

function parseLabel(kind: string, right: string): Partial<LabelledReading> | undefined {
  const known = READING_KINDS.find((one) => one === kind);
  const value = known && SCHEMAS[known].safeParse(right).data;
  return value === undefined ? undefined : { [kind]: value };
}
