import {
  assert,
  type DecideRule,
  type Decision,
  type Policy,
  PRIORITIES,
  type Priority,
} from '#server/kernel/index.ts';
import { describeFact } from './describe-fact.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import type { DecideFacts } from './types.ts';

/**
 * Phase one, before anything is composed: the first rule of the policy that holds says what is done. Pure.
 * The priority is the higher of what was read and what the rule asks for. A policy where no rule holds escalates.
 */
export function decide(facts: DecideFacts, policy: Policy): Decision {
  for (const rule of policy.decide) {
    const { holds, reasons } = evaluateCondition(rule.when, facts, policy);
    if (!holds) continue;
    const stated = reasons.length > 0 ? reasons : [describeFact('intent', facts.understanding)];
    const priority = higherPriority(facts.understanding.priority.value, rule.priority);
    return { ...effectOf(rule, facts), rule: rule.name, reasons: stated, priority };
  }
  return { route: 'escalate', rule: 'no-rule-holds', reasons: ['no rule of the policy holds'] };
}

function effectOf(rule: DecideRule, facts: DecideFacts): Pick<Decision, 'route'> & Partial<Decision> {
  const { action } = facts;
  switch (rule.do) {
    case 'escalate':
      return { route: 'escalate' };
    case 'research-and-escalate':
      return { route: 'escalate', researchOnly: true, ...sourcesOf(facts) };
    case 'action':
      return { route: 'action', ...(action === undefined ? {} : { action }), ...sourcesOf(facts) };
    case 'small-talk':
      return { route: 'answer', about: 'small-talk' };
    case 'out-of-scope':
      return { route: 'answer', about: 'out-of-scope' };
    case 'answer':
      return { route: 'answer', about: 'knowledge', ...sourcesOf(facts) };
  }
}

function sourcesOf({ topic }: DecideFacts): Pick<Decision, 'sources'> {
  return topic?.sources === undefined ? {} : { sources: topic.sources };
}

/** The higher of two priorities. */
export function higherPriority(read: Priority, asked: Priority | undefined): Priority {
  if (asked === undefined) return read;
  const higher = PRIORITIES[Math.max(PRIORITIES.indexOf(read), PRIORITIES.indexOf(asked))];
  assert(higher !== undefined, 'a priority is in the list of priorities');
  return higher;
}
