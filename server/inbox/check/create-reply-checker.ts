import { setImmediate as giveWay } from 'node:timers/promises';
import {
  checkDraft,
  createSourceReader,
  type DraftSentenceCheck,
  isEntry,
  listDraftSentences,
  toSearch,
} from '#server/answering/index.ts';
import { type Clock, type Signal, UNKNOWN_UNDERSTANDING } from '#server/kernel/index.ts';
import type { Knowledge } from '#server/knowledge/index.ts';
import type { Engine } from '#server/pipeline/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { findConcerns } from '#server/replies/index.ts';
import { readConversation } from '../read-conversation.ts';
import type { InboxDetail } from '../types.ts';
import { gatherKnown } from './gather-known.ts';
import { nameStrangers } from './name-strangers.ts';
import type { CheckedSentence, CheckReply } from './types.ts';

const MOST_SENTENCES = 100;
/** Passages that each sentence, and the customer's question, bring in. */
const PASSAGES = 12;
const COURTESIES: ReadonlySet<Signal> = new Set<Signal>(['greeting', 'thanks', 'goodbye']);
/** A longer sentence says something besides the courtesy. */
const COURTEOUS_WORDS = 8;
const LETTER_WORDS = 3;

/** See `CheckReply`. Compares with what customers and agents may read, as it is for this customer and the day in question. */
export function createReplyChecker(deps: {
  db: Db;
  clock: Clock;
  knowledge: Pick<Knowledge, 'search'>;
  engine: () => Engine;
}): CheckReply {
  const { db, knowledge } = deps;
  const reader = createSourceReader();

  return async (id, agent, text) => {
    const detail = await readConversation(deps, id);
    const { customer } = detail;
    const known = await gatherKnown(db, detail, agent);
    const { understander } = deps.engine();
    const read = (words: string) => understander.read({ text: words, history: [], embeddedOnly: true });
    const spoken = (await read(text)).language;
    const language = spoken === 'und' ? detail.conversation.language : spoken;
    const question = { ...toQuestion(detail), includeInternal: true, limit: PASSAGES };
    const asked = knowledge.search(question);

    const isCourtesy = async (sentence: string) =>
      isLetterPart(sentence) ||
      (isShort(sentence) && (await read(sentence)).signals.some((signal) => COURTESIES.has(signal)));
    const check = async (sentence: string, above: string | undefined): Promise<CheckedSentence> => {
      const found = knowledge.search({ ...question, text: sentence, language, history: [] });
      const passages = [...new Map([...found, ...asked].map((one) => [one.passageId, one])).values()];
      const own = passages.filter((passage) => passage.language === language);
      const data = [known.text, ...passages.map((passage) => `${passage.title}\n${passage.text}`)].join('\n');
      const concerns = await nameStrangers(deps, customer.id, findConcerns(sentence, data));
      // What is strange is said once: not that the articles lack it as well.
      const named = [known.text, ...concerns.map(({ found: strange }) => strange)].join('\n');
      if (sentence.trimEnd().endsWith('?'))
        return { text: sentence, verdict: 'no-claim', detail: 'a question', concerns };
      const checked: DraftSentenceCheck =
        own.length === 0 && passages.length > 0
          ? { text: sentence, verdict: 'own-words', detail: 'the articles are in another language' }
          : checkDraft(sentence, own, { reader, above, isKnown: (raw) => holdsWord(named, raw) });
      if (concerns.some(({ kind }) => kind === 'promise') && checked.verdict === 'supported')
        return { text: sentence, verdict: 'own-words', detail: 'says what was done or will be', concerns };
      if (checked.verdict !== 'own-words' || concerns.length > 0) return { ...checked, concerns };
      return (await isCourtesy(sentence))
        ? { text: sentence, verdict: 'no-claim', detail: 'a courtesy', concerns }
        : { ...checked, concerns };
    };

    const all = listDraftSentences(text);
    const sentences: CheckedSentence[] = [];
    let above: string | undefined;
    for (const sentence of all.slice(0, MOST_SENTENCES)) {
      if (!isEntry(sentence)) above = sentence;
      sentences.push(await check(sentence, isEntry(sentence) ? above : undefined));
      await giveWay();
    }
    return { sentences, left: all.length - sentences.length, actions: known.actions };
  };
}

/** What the customer wants to know, as the assistant would look it up: for this customer, of the day in question. */
function toQuestion({ conversation, customer, messages, turns }: InboxDetail) {
  const text = messages.findLast(({ author }) => author === 'customer')?.text ?? '';
  const understanding = turns.at(-1)?.understanding ?? UNKNOWN_UNDERSTANDING;
  return toSearch({ text, understanding, history: [], language: conversation.language, customer });
}

/** "Dear Nora," or a name under the letter. */
function isLetterPart(sentence: string): boolean {
  return /^[^\d.!?:;]+$/.test(sentence) && sentence.trim().split(/\s+/).length <= LETTER_WORDS;
}

function isShort(sentence: string): boolean {
  return !/\d/.test(sentence) && sentence.trim().split(/\s+/).length <= COURTEOUS_WORDS;
}

function holdsWord(text: string, word: string): boolean {
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'iu');
  return found.test(text);
}
