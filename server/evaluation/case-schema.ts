import { z } from 'zod';
import { EMOTIONS, ENTITY_KEYS, INTENTS, PRIORITIES, ROUTES } from '#server/kernel/index.ts';

/** A value, or a list of values that are all acceptable, the preferred one first. */
function oneOrMore<Schema extends z.ZodType>(schema: Schema) {
  return z
    .union([schema, z.array(schema).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]) as z.output<Schema>[]);
}

const EntityValues = z
  .union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])
  .transform((value) => (Array.isArray(value) ? value : [value]).map(String));

/** One line of an evaluation file. Fields that it does not name are kept out; values become lists. */
export const EvaluationCaseSchema = z
  .object({
    id: z.union([z.string().min(1), z.number()]).transform(String),
    question: z.string().optional(),
    message: z.string().optional(),
    history: z
      .array(z.object({ role: z.enum(['customer', 'assistant', 'agent']), content: z.string() }))
      .default([]),
    customer: z.record(z.string(), z.unknown()).optional(),
    language: z.string().optional(),
    /** Acceptable articles; an empty list means that none answers it. */
    articles: z.array(z.string()).optional(),
    /** Alternatives: a right answer holds at least one. */
    facts: z.array(z.string()).optional(),
    intent: oneOrMore(z.enum(INTENTS)).optional(),
    topic: oneOrMore(z.string().nullable()).optional(),
    priority: oneOrMore(z.enum(PRIORITIES)).optional(),
    emotion: oneOrMore(z.enum(EMOTIONS)).optional(),
    route: oneOrMore(z.enum(ROUTES)).optional(),
    action: oneOrMore(z.string()).optional(),
    entities: z.partialRecord(z.enum(ENTITY_KEYS), EntityValues).optional(),
    kind: z.string().optional(),
  })
  .refine(({ question, message }) => question !== undefined || message !== undefined, {
    message: 'a case needs "question" or "message"',
  })
  .transform(({ question, message, ...rest }) => ({ ...rest, text: (question ?? message)! }));

/** A case as it was read: `text` is its question or message, expected labels are lists of acceptable values. */
export type EvaluationCase = z.output<typeof EvaluationCaseSchema>;
