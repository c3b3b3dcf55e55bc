import { insertConversation, insertHistory } from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import {
  type Citation,
  type Clock,
  type Entity,
  newId,
  type Outcome,
  UNKNOWN_UNDERSTANDING,
} from '#server/kernel/index.ts';
import type { Knowledge } from '#server/knowledge/index.ts';
import type { Proposal, Received, TurnRunner } from '#server/pipeline/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { renderDraft } from '#server/replies/index.ts';
import type { EvaluationCase } from './case-schema.ts';
import { identityOf } from './identity-of.ts';
import type { CaseOutcome, CaseResult, RunCase } from './types.ts';

const ARTICLES = 20;

export interface CaseRunnerDeps {
  db: Db;
  clock: Clock;
  knowledge: Knowledge;
  runner: TurnRunner;
}

/** Runs cases as fresh conversations through the real pipeline, database included. */
export function createCaseRunner(deps: CaseRunnerDeps): RunCase {
  return async (evaluationCase) => {
    const at = deps.clock.now();
    const identity = identityOf(evaluationCase);
    const customer = await findOrCreateCustomer(deps.db, identity ? { identity } : {});
    const language = evaluationCase.language ?? 'en';
    const conversation = await insertConversation(deps.db, {
      channel: 'evaluation',
      customerId: customer.id,
      language,
      at,
    });
    const history = evaluationCase.history.map(({ role, content }) => ({ author: role, text: content }));
    await insertHistory(deps.db, conversation.id, history, at);
    const began = performance.now();
    const received = await deps.runner.receive({
      conversationId: conversation.id,
      channel: 'evaluation',
      externalId: newId('request'),
      text: evaluationCase.text,
    });
    const latencyMs = Math.round((performance.now() - began) * 100) / 100;
    return toResult(
      evaluationCase,
      received,
      await listArticles(deps.knowledge, evaluationCase, received),
      latencyMs,
    );
  };
}

function toResult(
  { id }: EvaluationCase,
  { result }: Received,
  retrieved: CaseResult['retrieved'],
  latencyMs: number,
): CaseResult {
  const { proposal, messages } = result;
  const understanding = proposal?.understanding ?? UNKNOWN_UNDERSTANDING;
  const outcome = toCaseOutcome(proposal?.outcome ?? 'failed-safe');
  const isAnswer = outcome === 'answered' || outcome === 'acted';
  return {
    id,
    route: proposal?.decision.route ?? 'escalate',
    outcome,
    intent: understanding.intent.value,
    topic: understanding.topic.value,
    priority: proposal?.decision.priority ?? understanding.priority.value,
    emotion: understanding.emotion.value,
    language: understanding.language,
    entities: groupByKey(understanding.entities),
    retrieved,
    answer: isAnswer ? messages.map((message) => message.text).join('\n\n') : '',
    citations: isAnswer ? pathsOf(messages.flatMap((message) => message.citations)) : [],
    confidence: proposal?.draft?.confidence ?? understanding.intent.confidence,
    ...withheldOf(proposal),
    rule: proposal?.review?.rule ?? proposal?.decision.rule ?? 'turn-failed',
    latencyMs,
  };
}

/** What would have been sent, had its confidence been enough. */
function withheldOf(proposal: Proposal | undefined): Pick<CaseResult, 'withheld'> {
  const { draft, outcome } = proposal ?? {};
  const isGrounded = draft?.kind === 'answer' && draft.checks.every(({ passed }) => passed);
  if (outcome !== 'unsure' || !isGrounded) return {};
  const { text, citations } = renderDraft(
    draft,
    { verdict: 'send', rule: 'withheld', reasons: [] },
    draft.language,
  );
  return { withheld: { answer: text, citations: pathsOf(citations) } };
}

function pathsOf(citations: Citation[]): string[] {
  return [...new Set(citations.map(({ path }) => path))];
}

/** The articles in the order the search ranks them; it runs here whatever the route was. */
async function listArticles(
  knowledge: Knowledge,
  evaluationCase: EvaluationCase,
  { result }: Received,
): Promise<CaseResult['retrieved']> {
  const history = evaluationCase.history
    .filter(({ role }) => role === 'customer')
    .map(({ content }) => content);
  const language = result.proposal?.understanding.language;
  const query = await knowledge.addSimilar({
    text: evaluationCase.text,
    ...(language && language !== 'und' ? { language } : {}),
    history,
    limit: 60,
  });
  const passages = knowledge.search(query);
  const best = new Map<string, number>();
  for (const { path, score } of passages) if (!best.has(path)) best.set(path, score);
  const ranked = [...best].map(([article, score]) => ({ article, score }));
  return ranked.slice(0, ARTICLES);
}

function toCaseOutcome(outcome: Outcome): CaseOutcome {
  switch (outcome) {
    case 'answered':
    case 'asked-which':
    case 'unsure':
    case 'acted':
    case 'escalated':
      return outcome;
    case 'needs-slot':
    case 'needs-confirmation':
      return 'needs-slot';
    default:
      return 'escalated';
  }
}

function groupByKey(entities: Entity[]): CaseResult['entities'] {
  const groups: CaseResult['entities'] = {};
  // The agreed form of a result has no key for relative dates.
  for (const { key, raw, value } of entities.filter((entity) => entity.key !== 'period'))
    groups[key] = [...(groups[key] ?? []), { raw, value }];
  return groups;
}
