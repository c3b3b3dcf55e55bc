import { listUnsureQuestions } from '#server/conversations/index.ts';
import type { Clock, Language, MaskedText } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import {
  countAsked,
  deleteAsked,
  deleteBefore,
  forgetBeginnings,
  listGaps,
  type Noted,
  saveUnanswered,
} from './store.ts';
import type { Gaps, Unanswered } from './types.ts';

export interface GapDeps {
  db: Db;
  clock: Clock;
  /** Personal data out. */
  mask(text: string): MaskedText;
  /** The words of a text that say what it is about: stems without stopwords. */
  readTerms(text: string, language: Language): string[];
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A question that nobody asked for so long is no gap any more. */
const KEPT_MS = 180 * DAY_MS;
/** What one types within this time is one search in the making. */
const TYPING_MS = 2 * MINUTE_MS;
/** Nobody has more questions a day than this; a program might. */
const MOST_A_DAY = 30;
/** Turns commit in another order than they end, so each gathering looks back further than the last. */
const LOOK_BACK_MS = 10 * MINUTE_MS;
const BATCH = 500;
const MOST_CHARACTERS = 300;

/** Keeps what people ask and the articles do not answer: searches of the help centre, and turns that ended unsure. */
export function createGaps(deps: GapDeps): Gaps {
  const { db, clock } = deps;
  let gatheredTo: Date | undefined;
  const toNoted = (question: Omit<Unanswered, 'text'> & { text: string }, askedAt: Date): Noted[] => {
    const text = deps.mask(question.text.trim()).slice(0, MOST_CHARACTERS).toWellFormed() as MaskedText;
    const words = toWords(deps, text, question.language);
    return words ? [{ ...question, text, words, askedAt }] : [];
  };

  return {
    async note(question) {
      const now = clock.now();
      const [noted] = toNoted({ ...question, origin: 'help' }, now);
      if (!noted) return;
      const { askedBy, text } = noted;
      await forgetBeginnings(db, { askedBy, text, since: new Date(now.getTime() - TYPING_MS) });
      if ((await countAsked(db, askedBy, new Date(now.getTime() - DAY_MS))) >= MOST_A_DAY) return;
      await saveUnanswered(db, [noted]);
    },
    async found({ text, language, askedBy }) {
      const words = toWords(deps, deps.mask(text.trim()), language);
      if (words) await deleteAsked(db, words, askedBy);
    },
    async gather() {
      const now = clock.now();
      let after = gatheredTo ?? new Date(now.getTime() - KEPT_MS);
      for (;;) {
        const turns = await listUnsureQuestions(db, after, BATCH);
        const questions = turns.flatMap(({ conversationId, text, language, at }) =>
          toNoted({ text, language, origin: 'conversation', reason: 'unsure', askedBy: conversationId }, at),
        );
        // Of the same words in one conversation the last counts: a statement may not meet a row twice.
        const once = new Map(
          questions.map((question) => [`${question.words} ${question.askedBy}`, question]),
        );
        await saveUnanswered(db, [...once.values()]);
        const last = turns.at(-1);
        if (turns.length < BATCH || !last || last.at <= after) break;
        after = last.at;
      }
      gatheredTo = new Date(now.getTime() - LOOK_BACK_MS);
    },
    list: (limit) => listGaps(db, new Date(clock.now().getTime() - KEPT_MS), limit),
    prune: () => deleteBefore(db, new Date(clock.now().getTime() - KEPT_MS)),
  };
}

/** What questions have to share to be one gap: their words in no order, each once. Placeholders for personal data are none. */
function toWords({ readTerms }: GapDeps, text: string, language: Language): string {
  const terms = readTerms(text.replaceAll(/⟦[^⟧]*⟧/g, ' '), language);
  return [...new Set(terms)].sort().join(' ').slice(0, MOST_CHARACTERS);
}
