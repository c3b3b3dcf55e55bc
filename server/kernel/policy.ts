import { z } from 'zod';
import { EmotionSchema, IntentSchema, PrioritySchema, SignalSchema } from './understanding.ts';

/** A test on one fact of a turn. Exactly one key; the groups nest. */
export type Condition =
  | { signal: z.infer<typeof SignalSchema> }
  | { intent: z.infer<typeof IntentSchema> }
  | { priority: z.infer<typeof PrioritySchema> }
  | { emotion: z.infer<typeof EmotionSchema> }
  | { topic: string }
  | { tier: number }
  | { channel: string }
  | { failed_attempts_at_least: number }
  | { minutes_without_progress_at_least: number }
  | { out_of_scope: true }
  | { action_possible: true }
  | { high_value_customer: true }
  | { small_talk: true }
  | { always: true }
  | { grounded: boolean }
  | { confidence_below_threshold: true }
  | { near_candidates: true }
  | { any: Condition[] }
  | { all: Condition[] }
  | { not: Condition }
  | { at_least: { count: number; of: Condition[] } };

export const ConditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ signal: SignalSchema }),
    z.strictObject({ intent: IntentSchema }),
    z.strictObject({ priority: PrioritySchema }),
    z.strictObject({ emotion: EmotionSchema }),
    z.strictObject({ topic: z.string() }),
    z.strictObject({ tier: z.number().int() }),
    z.strictObject({ channel: z.string() }),
    z.strictObject({ failed_attempts_at_least: z.number().int().positive() }),
    z.strictObject({ minutes_without_progress_at_least: z.number().positive() }),
    z.strictObject({ out_of_scope: z.literal(true) }),
    z.strictObject({ action_possible: z.literal(true) }),
    z.strictObject({ high_value_customer: z.literal(true) }),
    z.strictObject({ small_talk: z.literal(true) }),
    z.strictObject({ always: z.literal(true) }),
    z.strictObject({ grounded: z.boolean() }),
    z.strictObject({ confidence_below_threshold: z.literal(true) }),
    z.strictObject({ near_candidates: z.literal(true) }),
    z.strictObject({ any: z.array(ConditionSchema).min(1) }),
    z.strictObject({ all: z.array(ConditionSchema).min(1) }),
    z.strictObject({ not: ConditionSchema }),
    z.strictObject({
      at_least: z.strictObject({ count: z.number().int().positive(), of: z.array(ConditionSchema).min(1) }),
    }),
  ]),
);

const RuleName = z.string().regex(/^[a-z0-9-]+$/, 'use lower-case words joined by hyphens');

/** Phase one: before anything is composed. */
export const DecideRuleSchema = z.strictObject({
  name: RuleName,
  when: ConditionSchema,
  do: z.enum(['escalate', 'action', 'answer', 'small-talk', 'out-of-scope', 'research-and-escalate']),
  priority: PrioritySchema.optional(),
});

/** Phase two: after the draft. */
export const ReviewRuleSchema = z.strictObject({
  name: RuleName,
  when: ConditionSchema,
  do: z.enum(['send', 'send-and-offer-human', 'ask-which', 'unsure', 'escalate']),
  priority: PrioritySchema.optional(),
});

/** `policy.yaml`. Rules are evaluated top down; the first that holds decides. */
export const PolicySchema = z.strictObject({
  decide: z.array(DecideRuleSchema).min(1),
  review: z.array(ReviewRuleSchema).min(1),
  thresholds: z
    .strictObject({
      /** Least confidence of an answer that is sent, 0 to 1. */
      answer: z.number().min(0).max(1).default(0.5),
      /** The same, per topic id. */
      topics: z.record(z.string(), z.number().min(0).max(1)).default({}),
      /** How many wrong answers in 100 questions are tolerable: what `candor eval --fit` fits the thresholds to. */
      wrong_per_100: z.number().positive().max(50).default(4),
    })
    .prefault({}),
  /** While nobody is at work, the assistant answers these topics for who waits in a queue. */
  cover: z.strictObject({ topics: z.array(z.string()).default([]) }).prefault({}),
  /**
   * Resolved tickets are evidence for agents. Here they may answer customers too, where articles say too little:
   * on every topic, or on these.
   */
  tickets: z
    .strictObject({ answer: z.boolean().default(false), topics: z.array(z.string()).default([]) })
    .prefault({}),
});

export type DecideRule = z.infer<typeof DecideRuleSchema>;
export type ReviewRule = z.infer<typeof ReviewRuleSchema>;
export type Policy = z.infer<typeof PolicySchema>;
