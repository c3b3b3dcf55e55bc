import { z } from 'zod';

/**
 * The target that counts now for an escalated conversation. `dueAt` is where the clock stands: a paused one moves on
 * by the time that it is paused. `pausedMs`: how long it was paused so far, in business time.
 */
export const SlaViewSchema = z.object({
  kind: z.enum(['first-answer', 'resolution']),
  state: z.enum(['running', 'warning', 'breached', 'paused']),
  dueAt: z.iso.datetime(),
  pausedMs: z.number().int().optional(),
});

/** A warning or a breach, with the rule's name: a line of the conversation's trace. */
export const SlaMarkViewSchema = z.object({
  rule: z.string(),
  kind: SlaViewSchema.shape.kind,
  mark: z.enum(['warning', 'breached']),
  dueAt: z.iso.datetime(),
  at: z.iso.datetime(),
  /** What a breach did to the priority. */
  priority: z.object({ from: z.string(), to: z.string() }).optional(),
});

/** What somebody who waits for a person may be told. What is not known is left out, never guessed. */
export const WaitingViewSchema = z.object({
  queue: z.string(),
  /** 1 is next. */
  position: z.number().int().positive().optional(),
  /** From the queue's recent first answers. */
  expectedAnswerAt: z.iso.datetime().optional(),
  /** Set while nobody is at work: when people are back. */
  opensAt: z.iso.datetime().optional(),
});

export type SlaView = z.infer<typeof SlaViewSchema>;
export type SlaMarkView = z.infer<typeof SlaMarkViewSchema>;
export type WaitingView = z.infer<typeof WaitingViewSchema>;
