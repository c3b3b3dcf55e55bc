import type { Author, Entity } from '#server/kernel/index.ts';
import { pointsBack } from '#server/knowledge/index.ts';
import { splitWords } from './text/normalise-text.ts';

/** Of so few words nothing stands on its own ("and abroad?", "Norway"). */
const SAYS_NOTHING_ALONE = 2;

export interface DayDeps {
  entitiesOf(text: string): Pick<Entity, 'key' | 'value'>[];
  /** The id of what a text is about, where the company's topics say it. */
  topicOf(text: string): string | undefined;
}

/**
 * The day in question: the first date of the message, or, as long as each message goes on with the customer's one before
 * it, the first date of the nearest that names one. Whoever begins another subject is asked about today again.
 */
export function findDay(
  { entitiesOf, topicOf }: DayDeps,
  { text, history }: { text: string; history: { author: Author; text: string }[] },
  entities: Pick<Entity, 'key' | 'value'>[],
): string | undefined {
  const own = firstDate(entities);
  if (own) return own;
  const said = history.filter(({ author }) => author === 'customer').map((message) => message.text);
  const goesOn = (now: string, before: string): boolean => {
    if (splitWords(now).length <= SAYS_NOTHING_ALONE || pointsBack(now)) return true;
    const topic = topicOf(now);
    return topic !== undefined && topic === topicOf(before);
  };
  let now = text;
  for (const before of said.reverse()) {
    if (!goesOn(now, before)) return undefined;
    const day = firstDate(entitiesOf(before));
    if (day) return day;
    now = before;
  }
  return undefined;
}

function firstDate(entities: Pick<Entity, 'key' | 'value'>[]): string | undefined {
  return entities.find(({ key }) => key === 'date')?.value;
}
