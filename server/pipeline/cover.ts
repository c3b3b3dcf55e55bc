import { hoursOf, isOpen } from '#server/escalation/index.ts';
import type { Decision, Understanding } from '#server/kernel/index.ts';
import { guard, phrase, renderDraft, renderExpectation } from '#server/replies/index.ts';
import { decide, review, sureTopic } from '#server/routing/index.ts';
import { countCalls } from './count-calls.ts';
import { expectPerson } from './expect-person.ts';
import type { StageTimer } from './stages.ts';
import { toFacts } from './to-facts.ts';
import { toKnown } from './to-known.ts';
import { toMessage } from './to-message.ts';
import type { Proposal, TurnContext, TurnDeps } from './types.ts';
import { whereToLook } from './where-to-look.ts';

/**
 * While nobody is at work, the answer to a question on a topic that the policy covers, with the word that a person
 * will come. Undefined when it is not covered, people are at work, the policy would not answer it, or the answer is
 * not good enough to be sent: then the case waits as it did.
 */
export async function cover(
  deps: TurnDeps,
  context: TurnContext,
  understanding: Understanding,
  stages: StageTimer,
  signal?: AbortSignal,
): Promise<Proposal | undefined> {
  const { conversation, engine, language, text, history, customer } = context;
  const { company, policy } = engine.release;
  const topic = sureTopic(understanding);
  const now = deps.clock.now();
  if (!topic || !policy.cover.topics.includes(topic)) return undefined;
  if (isOpen(hoursOf(company, conversation.queue), now)) return undefined;
  // What brought the case here was dealt with: the counters say nothing about this question.
  const facts = { ...toFacts(context, understanding, now), failedAttempts: 0, minutesWithoutProgress: 0 };
  const decided = await stages.run('decide', () => decide(facts, policy));
  const answers = decided.route === 'action' ? !decided.action : decided.about === 'knowledge';
  if (decided.route === 'escalate' || !answers) return undefined;
  const draft = await stages.run('answer', () =>
    deps.answering.answer(
      {
        text,
        understanding,
        history,
        language,
        customer,
        ...whereToLook(decided, understanding, policy),
        ...countCalls(context, 'answer'),
      },
      signal,
    ),
  );
  const reviewed = await stages.run('review', () => review({ ...facts, draft }, policy));
  const isSent = reviewed.verdict === 'send' || reviewed.verdict === 'send-and-offer-human';
  if (!isSent || draft.kind !== 'answer') return undefined;
  // A person is on the way already: nobody is offered one.
  const reply = renderDraft(draft, { ...reviewed, verdict: 'send' }, language);
  if (guard(reply, { known: toKnown(context, draft) }).some((check) => !check.passed)) return undefined;
  const when = renderExpectation(await expectPerson(deps, context, conversation.queue), language);
  const promise = [phrase('person_will_come', language), when].filter(Boolean).join(' ');
  const decision: Decision = {
    ...decided,
    route: 'answer',
    rule: 'covered-out-of-hours',
    reasons: [
      `nobody is at work, and the policy covers topic ${topic} (${understanding.topic.confidence.toFixed(2)})`,
    ],
  };
  const message = toMessage(context, { ...reply, text: `${reply.text}\n\n${promise}` });
  return {
    outcome: 'answered',
    understanding,
    decision,
    review: reviewed,
    draft,
    messages: [message],
    saves: [],
  };
}
