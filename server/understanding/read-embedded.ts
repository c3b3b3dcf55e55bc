import {
  type Author,
  type EntityKey,
  type Topic,
  UNKNOWN_UNDERSTANDING,
  type Understanding,
} from '#server/kernel/index.ts';
import { type EntityFinder, toEntities } from './entities/find-entities.ts';
import type { PeriodFinder } from './entities/find-periods.ts';
import { findDay } from './find-day.ts';
import { type CompiledLexicon, matchLexicon } from './lexicon/match-lexicon.ts';
import { hideEntities } from './reading/describe-message.ts';
import { hideQuotes } from './reading/hide-quotes.ts';
import { isFrustrationRising } from './reading/is-frustration-rising.ts';
import { readEmotion, readEvidence, readIntent, readPriority } from './reading/read-labels.ts';
import { readLanguage } from './reading/read-language.ts';
import { readSignals } from './reading/read-signals.ts';
import type { Reader } from './reading/train-reader.ts';
import { weighKinds } from './reading/weigh-kinds.ts';
import { foldText, normaliseText, splitWords } from './text/normalise-text.ts';
import type { TopicReader } from './topics/create-topic-reader.ts';
import type { ReadInput } from './types.ts';

export interface EmbeddedDeps {
  reader: Reader;
  topics: TopicReader;
  entities: EntityFinder;
  periods: PeriodFinder;
  now(): Date;
  localDay: ReturnType<typeof createLocalDay>;
}

/** A topic's own intent counts where the words alone leave it open. */
const OPEN_INTENT = 0.6;
/** From here on the topic decides what a plain question wants. */
const SURE_TOPIC = 0.75;
const NAMES_ONE: ReadonlySet<EntityKey> = new Set<EntityKey>([
  'order_number',
  'tracking_number',
  'invoice_number',
  'product',
]);
/** What of a long mail is searched for yesterdays and next weeks. */
const PERIOD_CHARACTERS = 4000;
/** Up to this many words the language is a guess. */
const GUESSED_WORDS = 2;

/** Reads a message without a model. Never throws; a text without words gives the safe middle. */
export function readEmbedded(deps: EmbeddedDeps, input: ReadInput): Understanding {
  const text = normaliseText(input.text);
  const today = deps.localDay(deps.now(), input.timezone);
  const found = deps.entities.find(text, today);
  if (!/[\p{L}\p{N}]/u.test(text))
    return { ...structuredClone(UNKNOWN_UNDERSTANDING), entities: toEntities(found) };
  const words = splitWords(foldText(text.slice(0, 100)));
  const before = languageBefore(deps.reader, input.history);
  const own = readLanguage(deps.reader, text);
  const language = own !== 'und' && before !== undefined && words.length <= GUESSED_WORDS ? before : own;
  const spoken = language === 'und' ? (before ?? 'en') : language;
  const entities = toEntities([...found, ...deps.periods(text.slice(0, PERIOD_CHARACTERS), spoken, today)]);
  const day = findDay(
    {
      entitiesOf: (before) => toEntities(deps.entities.find(normaliseText(before), today)),
      topicOf: (said) => deps.topics.read(said, spoken, []).topic?.id,
    },
    { ...input, text },
    entities,
  );
  const lexicon = chooseLexicon(deps.reader, words, spoken);
  const message = weighKinds(deps.reader, hideQuotes(hideEntities(text, found)), lexicon);
  const { signals, evidence } = readSignals(message, text);
  const read = deps.topics.read(text, spoken, input.history);
  const namesOne = entities.some(({ key }) => NAMES_ONE.has(key));
  const intent = withTopic(readIntent(message), read, namesOne && !signals.includes('asks_how'));
  const emotion = readEmotion(message);
  if (isFrustrationRising(deps.reader, lexicon, input.history, emotion.value))
    signals.push('rising_frustration');
  return {
    language,
    intent,
    topic: { value: read.topic?.id ?? null, confidence: read.confidence },
    priority: readPriority(message, intent.value, emotion.value),
    emotion,
    entities,
    signals,
    ...(day !== undefined && { day }),
    evidence: {
      ...readEvidence(message, intent.value, emotion.value),
      ...(read.words.length > 0 && { topic: read.words }),
      ...evidence,
    },
    by: 'embedded',
  };
}

/**
 * The company's own word on a topic: it counts where the message leaves its intent open, and where a plain question
 * names the one thing it is about ("is the Skarn 2 in stock?") on a topic that is answered by doing something. "How
 * do I…" stays a question.
 */
function withTopic(
  intent: Understanding['intent'],
  { topic, confidence }: { topic?: Topic | undefined; confidence: number },
  asksAboutOne: boolean,
): Understanding['intent'] {
  if (topic?.intent === undefined || intent.value === 'complaint' || intent.value === 'urgent') return intent;
  if (intent.confidence < OPEN_INTENT) return { value: topic.intent, confidence: OPEN_INTENT };
  const asksToDo = topic.intent === 'transaction' && intent.value === 'information' && asksAboutOne;
  return asksToDo && confidence >= SURE_TOPIC ? { value: 'transaction', confidence } : intent;
}

/** The lexicon of the language; of a word or two, which may be guessed wrongly, the one that knows most of it. */
function chooseLexicon({ lexicons }: Reader, words: string[], language: string): CompiledLexicon | undefined {
  const own = lexicons.get(language);
  if (words.length > GUESSED_WORDS) return own;
  const known = (lexicon: CompiledLexicon | undefined) =>
    lexicon === undefined ? 0 : new Set(matchLexicon(lexicon, words).map(({ start }) => start)).size;
  return [...lexicons.values()].reduce((best, next) => (known(next) > known(best) ? next : best), own);
}

/** The language that the customer spoke before: "ok", "12345" and "no" are read in it. */
function languageBefore(reader: Reader, history: { author: Author; text: string }[]): string | undefined {
  return history
    .filter(({ author }) => author === 'customer')
    .map(({ text }) => readLanguage(reader, normaliseText(text)))
    .findLast((language) => language !== 'und');
}

/**
 * Tells the day it is in a time zone, as midnight UTC of that day. Making a formatter takes a tenth of a millisecond,
 * so each zone's is made once; zones that nobody knows are not kept.
 */
export function createLocalDay(): (now: Date, timezone?: string) => Date {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (now, timezone = 'UTC') => {
    try {
      const format = formats.get(timezone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: timezone });
      formats.set(timezone, format);
      return new Date(`${format.format(now)}T00:00:00Z`);
    } catch {
      // An unknown zone name comes from outside; the day in UTC is near enough.
      return now;
    }
  };
}
