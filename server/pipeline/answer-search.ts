import type { Draft, Language, Reply, Review, Understanding } from '#server/kernel/index.ts';
import { renderDraft } from '#server/replies/index.ts';
import { type DecideFacts, decide, review } from '#server/routing/index.ts';
import type { Engine, TurnDeps } from './types.ts';
import { whereToLook } from './where-to-look.ts';

/**
 * What a search of the help centre gets beside its hits: `answered` with a reply that may be sent as it is; `unsure` when no
 * article says it surely; `person` when the policy wants a human here; `none` for what is no question to the articles.
 */
export type SearchAnswer =
  | { kind: 'answered'; reply: Reply }
  | { kind: 'asked-which' | 'unsure' | 'person' | 'none' };

/**
 * Answers what is typed into a search: the same reading, policy, articles, checks and thresholds as a turn, but without a model, a
 * conversation, an action or a record.
 */
export function createSearchAnswerer(deps: Pick<TurnDeps, 'answering' | 'engine'>) {
  return async (input: { text: string; language: Language }): Promise<SearchAnswer> => {
    const { text, language } = input;
    const engine = deps.engine();
    const { policy, company } = engine.release;
    const reading = { text, history: [], timezone: company.timezone, embeddedOnly: true };
    const understanding = await engine.understander.read(reading);
    const facts = toSearchFacts(engine, understanding);
    const decision = decide(facts, policy);
    if (decision.route === 'escalate') return { kind: 'person' };
    if (decision.about === 'small-talk' || decision.about === 'out-of-scope') return { kind: 'none' };
    const draft = await deps.answering.answer({
      text,
      language,
      understanding,
      history: [],
      embeddedOnly: true,
      ...whereToLook(decision, understanding, policy),
    });
    return toAnswer(draft, review({ ...facts, draft }, policy), language);
  };
}

/** Nobody has asked before, and nobody is known: what the policy says of a conversation's past does not hold. */
function toSearchFacts({ release }: Engine, understanding: Understanding): DecideFacts {
  const topic = release.topics.find(({ id }) => id === understanding.topic.value);
  return {
    understanding,
    ...(topic ? { topic } : {}),
    hasTopics: release.topics.length > 0,
    channel: 'help',
    failedAttempts: 0,
    minutesWithoutProgress: 0,
    highValueCustomer: false,
  };
}

function toAnswer(draft: Draft, verdict: Review, language: Language): SearchAnswer {
  switch (verdict.verdict) {
    case 'send':
    case 'send-and-offer-human':
      return draft.kind === 'answer' && draft.paragraphs.length > 0
        ? { kind: 'answered', reply: renderDraft(draft, verdict, language) }
        : { kind: 'unsure' };
    case 'escalate':
      return { kind: 'person' };
    default:
      return { kind: verdict.verdict === 'ask-which' ? 'asked-which' : 'unsure' };
  }
}
