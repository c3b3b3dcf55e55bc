import type { Policy, Review } from '#server/kernel/index.ts';
import { higherPriority } from './decide.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import type { ReviewFacts } from './types.ts';

/**
 * Phase two, after the draft: the first review rule that holds says whether it is sent. Pure.
 * A policy where no rule holds keeps the draft back.
 */
export function review(facts: ReviewFacts, policy: Policy): Review {
  for (const rule of policy.review) {
    const { holds, reasons } = evaluateCondition(rule.when, facts, policy);
    if (!holds) continue;
    const stated =
      reasons.length > 0 ? reasons : [`draft confidence is ${facts.draft.confidence.toFixed(2)}`];
    const priority = higherPriority(facts.understanding.priority.value, rule.priority);
    return { verdict: rule.do, rule: rule.name, reasons: stated, priority };
  }
  return { verdict: 'unsure', rule: 'no-rule-holds', reasons: ['no review rule of the policy holds'] };
}
