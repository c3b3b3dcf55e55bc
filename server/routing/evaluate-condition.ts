import type { Condition, Policy, Signal, Understanding } from '#server/kernel/index.ts';
import { describeFact, quoteEvidence } from './describe-fact.ts';
import { findThreshold } from './find-threshold.ts';
import { SURE_TOPIC } from './sure-topic.ts';
import type { DecideFacts, ReviewFacts, Verdict } from './types.ts';

type Facts = DecideFacts & Partial<Pick<ReviewFacts, 'draft'>>;

const SMALL_TALK: readonly Signal[] = ['greeting', 'thanks', 'goodbye', 'asks_if_bot'];
/** A tier takes the word from the assistant, or lets it speak: that needs more. */
const SURE_TIER = 0.85;
/** From here on a request for something of the customer's own is one, whatever it is about. */
const SURE_REQUEST = 0.6;
const NO: Verdict = { holds: false, reasons: [] };

/**
 * Whether a condition of the policy holds for these facts, with the reasons in words for people.
 * Conditions on the draft (`grounded`, …) never hold before there is one.
 */
export function evaluateCondition(condition: Condition, facts: Facts, policy: Policy): Verdict {
  if ('any' in condition) return evaluateAtLeast(1, condition.any, facts, policy);
  if ('all' in condition) return evaluateAtLeast(condition.all.length, condition.all, facts, policy);
  if ('at_least' in condition) {
    return evaluateAtLeast(condition.at_least.count, condition.at_least.of, facts, policy);
  }
  if ('not' in condition) {
    const inner = evaluateCondition(condition.not, facts, policy);
    return { holds: !inner.holds, reasons: [] };
  }
  return evaluateReading(condition, facts) ?? evaluateSituation(condition, facts, policy);
}

function evaluateAtLeast(count: number, conditions: Condition[], facts: Facts, policy: Policy): Verdict {
  const met = conditions
    .map((condition) => evaluateCondition(condition, facts, policy))
    .filter(({ holds }) => holds);
  if (met.length < count) return NO;
  return { holds: true, reasons: met.flatMap(({ reasons }) => reasons) };
}

function when(holds: boolean, reason: () => string): Verdict {
  return holds ? { holds, reasons: [reason()] } : NO;
}

/** Conditions on what was read out of the message; undefined for the other kinds. */
function evaluateReading(condition: Condition, facts: Facts): Verdict | undefined {
  const { understanding, topic, hasTopics } = facts;
  if ('signal' in condition) {
    const { signal } = condition;
    return when(
      understanding.signals.includes(signal),
      () => `signal ${signal}${quoteEvidence(understanding, signal)}`,
    );
  }
  if ('intent' in condition) {
    return when(understanding.intent.value === condition.intent, () => describeFact('intent', understanding));
  }
  if ('priority' in condition) {
    return when(understanding.priority.value === condition.priority, () =>
      describeFact('priority', understanding),
    );
  }
  if ('emotion' in condition) {
    return when(understanding.emotion.value === condition.emotion, () =>
      describeFact('emotion', understanding),
    );
  }
  if ('topic' in condition) {
    return when(understanding.topic.value === condition.topic, () => describeFact('topic', understanding));
  }
  if ('tier' in condition) {
    const isSure = understanding.topic.confidence >= SURE_TIER;
    return when(
      isSure && topic?.tier === condition.tier,
      () => `topic ${topic?.id} is of tier ${topic?.tier}`,
    );
  }
  if ('out_of_scope' in condition) {
    const { value, confidence } = understanding.topic;
    if (topic !== undefined) {
      const isOutside = !topic.in_scope && confidence >= SURE_TOPIC;
      return when(isOutside, () => `topic ${topic.id} is declared out of scope`);
    }
    const isOutside = hasTopics && value === null && confidence >= SURE_TOPIC;
    return when(isOutside && !asksForOwn(understanding), () => describeFact('topic', understanding));
  }
  if ('small_talk' in condition) {
    const found = SMALL_TALK.find((signal) => understanding.signals.includes(signal));
    return when(found !== undefined, () => `small talk, ${found}${quoteEvidence(understanding, found!)}`);
  }
  return undefined;
}

/** What customers want done with what is theirs is never out of scope: if no action does it, a person can. */
function asksForOwn({ intent }: Understanding): boolean {
  return intent.value === 'transaction' && intent.confidence >= SURE_REQUEST;
}

/** Conditions on the conversation, the customer and the draft. */
function evaluateSituation(condition: Condition, facts: Facts, policy: Policy): Verdict {
  if ('always' in condition) return { holds: true, reasons: [] };
  if ('channel' in condition) {
    return when(facts.channel === condition.channel, () => `channel is ${facts.channel}`);
  }
  if ('failed_attempts_at_least' in condition) {
    return when(
      facts.failedAttempts >= condition.failed_attempts_at_least,
      () => `${facts.failedAttempts} attempts did not help`,
    );
  }
  if ('minutes_without_progress_at_least' in condition) {
    return when(
      facts.minutesWithoutProgress >= condition.minutes_without_progress_at_least,
      () => `${Math.floor(facts.minutesWithoutProgress)} minutes without progress`,
    );
  }
  if ('action_possible' in condition) {
    return when(facts.action !== undefined, () => `action ${facts.action} fits`);
  }
  if ('high_value_customer' in condition) return when(facts.highValueCustomer, () => 'high-value customer');
  return evaluateDraft(condition, facts, policy);
}

function evaluateDraft(condition: Condition, facts: Facts, policy: Policy): Verdict {
  const { draft, understanding } = facts;
  if (draft === undefined) return NO;
  if ('grounded' in condition) {
    const failed = draft.checks.filter(({ passed }) => !passed).map(({ name }) => name);
    const grounded = draft.kind === 'answer' && failed.length === 0;
    const why = failed.length > 0 ? `the draft failed ${failed.join(', ')}` : 'no evidence was found';
    return when(grounded === condition.grounded, () => (grounded ? 'every check passed' : why));
  }
  if ('confidence_below_threshold' in condition) {
    const threshold = findThreshold(policy, understanding.topic.value);
    return when(
      draft.confidence < threshold,
      () => `confidence ${draft.confidence.toFixed(2)} is below ${threshold.toFixed(2)}`,
    );
  }
  if ('near_candidates' in condition) {
    return when(draft.kind === 'which', () => `${draft.choices.length} articles are equally near`);
  }
  return NO;
}
