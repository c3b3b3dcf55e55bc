import { z } from 'zod';
import { IntentSchema, SignalSchema } from './understanding.ts';

const QueueName = z.string().regex(/^[a-z0-9-]+$/, 'use lower-case letters, digits and hyphens');

/** Where a case goes that no other queue takes. It exists in every company. */
export const DEFAULT_QUEUE = 'general';

/** Which cases a queue takes: each list that is given must hold the case's value. */
const QueueMatchSchema = z
  .strictObject({
    topics: z.array(QueueName).min(1).optional(),
    languages: z.array(z.string().length(2)).min(1).optional(),
    channels: z
      .array(z.enum(['widget', 'api', 'email', 'slack']))
      .min(1)
      .optional(),
    segments: z
      .array(z.enum(['standard', 'vip']))
      .min(1)
      .optional(),
    intents: z.array(IntentSchema).min(1).optional(),
    /** One of them is enough. */
    signals: z.array(SignalSchema).min(1).optional(),
  })
  .refine((match) => Object.keys(match).length > 0, 'name at least one of topics, languages, channels, …');

/** One entry of `queues` in `company.yaml`. */
export const QueueSchema = z.strictObject({
  name: QueueName,
  /** Left out: only cases of topics that name this queue, and those that are moved here. */
  when: QueueMatchSchema.optional(),
  /** What an agent must be able to do to be given a case of this queue. */
  skills: z.array(QueueName).default([]),
  /** `manual`: agents take cases themselves. */
  assignment: z.enum(['manual', 'round-robin', 'least-busy']).default('manual'),
  /** A case that nobody took after so many minutes goes to another queue. */
  overflow: z.strictObject({ after_minutes: z.number().positive(), to: QueueName }).optional(),
});
export type Queue = z.infer<typeof QueueSchema>;
export type QueueMatch = z.infer<typeof QueueMatchSchema>;

/** The queue of this name as the company describes it, else one from which agents take cases themselves. */
export function findQueue(queues: Queue[], name: string): Queue {
  return queues.find((queue) => queue.name === name) ?? { name, skills: [], assignment: 'manual' };
}
