import { type AcceptedAnswer, listAccepted } from '#server/conversations/index.ts';
import { listCustomers } from '#server/customers/index.ts';
import type { Clock } from '#server/kernel/index.ts';
import type { AcceptedQuestion, Knowledge } from '#server/knowledge/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { maskText } from '#server/privacy/index.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Older conversations are forgotten: words come and go. */
const WINDOW_MS = 180 * DAY_MS;
/** A customer who was not helped comes back within so long. */
const SETTLE_MS = 3 * DAY_MS;
const PAGE = 200;
/** The newest so many answers are enough to know how customers speak. */
const MAX_ANSWERS = 20_000;
/** Characters of a conversation that are read. */
const MAX_TEXT = 2000;

interface LearnDeps {
  db: Db;
  clock: Clock;
  knowledge: Pick<Knowledge, 'learned'>;
}

/**
 * Gives the customers' own words to the articles that answered them. All is made anew from the conversations as they are now:
 * what was erased, rated down or grew old is forgotten with it. Returns how many words changed.
 */
export async function learnWords({ db, clock, knowledge }: LearnDeps, signal?: AbortSignal): Promise<number> {
  const now = clock.now();
  const questions: AcceptedQuestion[] = [];
  let after: AcceptedAnswer | undefined;
  do {
    const page: AcceptedAnswer[] = await listAccepted(db, {
      since: new Date(now.getTime() - WINDOW_MS),
      now,
      settleMs: SETTLE_MS,
      limit: PAGE,
      ...(after ? { after } : {}),
    });
    questions.push(...(await toQuestions(db, page)));
    after = page.length === PAGE ? page.at(-1) : undefined;
  } while (after && questions.length < MAX_ANSWERS && !signal?.aborted);
  return signal?.aborted ? 0 : knowledge.learned.learn(questions);
}

async function toQuestions(db: Db, answers: AcceptedAnswer[]): Promise<AcceptedQuestion[]> {
  const ids = [...new Set(answers.map(({ customerId }) => customerId))];
  const customers = await listCustomers(db, ids);
  const known = new Set<string>(customers.filter(({ verified }) => verified).map(({ id }) => id));
  return answers.map(({ articleId, texts, language, customerId, at }) => ({
    articleId,
    text: maskText(texts.join('\n').slice(0, MAX_TEXT)).masked,
    language,
    voice: known.has(customerId) ? customerId : `visitors of ${at.toISOString().slice(0, 10)}`,
    at,
  }));
}
