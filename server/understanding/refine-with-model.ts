import { z } from 'zod';
import {
  type Disagreement,
  EmotionSchema,
  type Entity,
  EntityKeySchema,
  IntentSchema,
  PrioritySchema,
  type Signal,
  SignalSchema,
  type Topic,
  type Understanding,
} from '#server/kernel/index.ts';
import { findOrders } from '#server/knowledge/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import { type LanguageModelPort, toModelUse } from '#server/platform/models/index.ts';
import { refinePrompt, refineSystemText } from './prompts/refine-understanding.ts';
import type { ReadInput } from './types.ts';

const TIMEOUT_MS = 6000;
/** A model states no probabilities; this is how far its word is trusted. */
const MODEL_CONFIDENCE = 0.85;
const MAX_ENTITIES = 30;

const RefinementSchema = z.object({
  language: z.string().regex(/^[a-z]{2,3}$/),
  intent: IntentSchema,
  priority: PrioritySchema,
  emotion: EmotionSchema,
  topic: z.string().nullable(),
  signals: z.array(SignalSchema).max(20),
  entities: z.array(z.object({ key: EntityKeySchema, raw: z.string().max(300) })).max(MAX_ENTITIES),
});
type Refinement = z.infer<typeof RefinementSchema>;

/**
 * One structured call on masked text. When the model fails, or answers outside the schema, the first reading
 * stands as it is. Signals of the first reading are never taken back: a wish for a human is not up for debate.
 */
export async function refineWithModel(
  deps: { model: LanguageModelPort; topics: Topic[]; log: Logger },
  input: ReadInput,
  first: Understanding,
  signal?: AbortSignal,
): Promise<Understanding> {
  // Who orders a model how to read a message is read without one.
  if ([input.text, ...input.history.map(({ text }) => text)].some((text) => findOrders(text))) return first;
  const { masked, unmask } = refinePrompt(input, first);
  const began = performance.now();
  const result = await deps.model.generateObject(
    {
      system: refineSystemText(deps.topics),
      prompt: masked,
      schema: RefinementSchema,
      timeoutMs: TIMEOUT_MS,
    },
    signal,
  );
  input.onModelUse?.(toModelUse(deps.model, result, began));
  if (!result.ok) {
    deps.log.warn(
      { model: deps.model.name, reason: result.reason },
      'understanding: the model could not be used',
    );
    return first;
  }
  return merge(first, result.value, { topics: deps.topics, text: input.text, unmask });
}

function merge(
  first: Understanding,
  refined: Refinement,
  { topics, text, unmask }: { topics: Topic[]; text: string; unmask(text: string): string },
): Understanding {
  const topicIsKnown = refined.topic === null || topics.some(({ id }) => id === refined.topic);
  const scored = <Label>(value: Label) => ({ value, confidence: MODEL_CONFIDENCE });
  const read = {
    intent: scored(refined.intent),
    topic: topicIsKnown && topics.length > 0 ? scored(refined.topic) : first.topic,
    priority: scored(refined.priority),
    emotion: scored(refined.emotion),
  };
  const disagreements = listDisagreements(first, read);
  return {
    ...read,
    language: first.language === 'und' ? refined.language : first.language,
    entities: mergeEntities(first.entities, refined.entities, { text, unmask }),
    signals: [...new Set<Signal>([...first.signals, ...refined.signals])],
    ...(first.day !== undefined && { day: first.day }),
    evidence: first.evidence,
    by: 'model',
    ...(disagreements.length > 0 && { disagreements }),
  };
}

function listDisagreements(
  first: Understanding,
  read: Pick<Understanding, Disagreement['kind']>,
): Disagreement[] {
  return (['intent', 'topic', 'priority', 'emotion'] as const)
    .map((kind) => ({ kind, embedded: first[kind].value, model: read[kind].value }))
    .filter(({ embedded, model }) => embedded !== model);
}

/** What the model adds must stand in the message letter by letter; a card number is never taken from it. */
function mergeEntities(
  found: Entity[],
  proposed: Refinement['entities'],
  { text, unmask }: { text: string; unmask(text: string): string },
): Entity[] {
  const added = proposed
    .map(({ key, raw }) => ({ key, raw: unmask(raw).trim() }))
    .filter(({ key, raw }) => raw !== '' && key !== 'card' && text.includes(raw))
    .filter(({ raw }) => !found.some((entity) => entity.raw.includes(raw) || raw.includes(entity.raw)))
    .map(({ key, raw }) => ({ key, raw, value: raw }));
  return [...found, ...added];
}
