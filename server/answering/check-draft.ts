import type { RetrievedPassage } from '#server/kernel/index.ts';
import { checkGrounding } from './check-grounding.ts';
import { type Comparison, compare } from './grounding/comparison.ts';
import { type Difference, findContradiction } from './grounding/find-contradiction.ts';
import { hasContent } from './grounding/find-window.ts';
import { normaliseSentence } from './grounding/normalise-sentence.ts';
import { createSourceReader, type SourceReader } from './grounding/read-source.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * A sentence of somebody's draft beside the articles. `supported`: one says it; `contradicts`: the closest one says
 * something else; `missing`: it has a number or name that the closest one lacks; `own-words`: neither could be shown.
 */
export interface DraftSentenceCheck {
  text: string;
  verdict: 'supported' | 'contradicts' | 'missing' | 'own-words';
  /** What the comparison found, in a few words. */
  detail: string;
  /** The passage that says it, says otherwise or nearly says it. */
  passage?: RetrievedPassage;
  /** The sentences of the passage that it was compared with. */
  quote?: string;
}

/**
 * Least share of a sentence's content that the closest sentences of an article hold, so that they speak of the same: to say
 * otherwise, and to miss something.
 */
const LEAST_SHARED = 0.3;
const LEAST_SHARED_BY_MISSING = 0.4;
/** Articles that share this part of what the closest one shares are as close. */
const AS_CLOSE = 0.8;
/** Of an article that shares so much it is worth saying why it does not support the sentence. */
const NEARLY_SAID = 0.75;
/** Of fewer content words nothing is shown, unless they are quoted: an article always has them somewhere. */
const LEAST_CONTENT = 3;

export interface CheckDraftOptions {
  /** One for many sentences remembers what it has read. */
  reader?: SourceReader;
  /** Whether a number or name is known from elsewhere, such as the conversation: no article has to have it. */
  isKnown?: ((raw: string) => boolean) | undefined;
  /** What the draft says above the list that the sentence is an entry of. */
  above?: string | undefined;
}

/** Cuts a draft into the sentences that are checked, in the order in which they stand. */
export function listDraftSentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => splitSentences(line))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * Checks a sentence that an agent wrote against passages, best first, article by article. Unlike the assistant, an agent may say
 * what no article says; what is stopped in an answer is a remark here.
 */
export function checkDraft(
  text: string,
  passages: RetrievedPassage[],
  { reader = createSourceReader(), isKnown, above }: CheckDraftOptions = {},
): DraftSentenceCheck {
  const articles = [...Map.groupBy(passages, ({ articleId }) => articleId).values()];
  const compared = articles.map((article) => compareBest(text, article, { reader, isKnown }));
  /** Why each article that could be compared does not support it. */
  const doubts = new Map<Closest, string>();
  for (const [at, article] of articles.entries()) {
    const found = compared[at];
    if (!found?.isEnough) continue;
    const { passage, quote } = found;
    const { passed, detail = '' } = checkGrounding({ text, citations: [] }, article, reader, above);
    if (passed) return { text, verdict: 'supported', detail, passage, quote };
    doubts.set(found, detail);
  }
  const closest = chooseVoice([...doubts.keys()].sort((a, b) => b.shared - a.shared));
  if (!closest || closest.shared < LEAST_SHARED)
    return { text, verdict: 'own-words', detail: 'no article speaks of it' };
  const { difference, passage, quote, shared } = closest;
  const isShown = difference && (difference.isOtherwise || shared >= LEAST_SHARED_BY_MISSING);
  if (!isShown && shared < NEARLY_SAID)
    return { text, verdict: 'own-words', detail: 'no article says it like this' };
  if (!isShown) return { text, verdict: 'own-words', detail: doubts.get(closest) ?? '', passage, quote };
  const verdict = difference.isOtherwise ? 'contradicts' : 'missing';
  return { text, verdict, detail: difference.detail, passage, quote };
}

/** Of articles that speak of the same about as closely one that agrees, or else one that says otherwise. */
function chooseVoice(closestFirst: Closest[]): Closest | undefined {
  const least = (closestFirst[0]?.shared ?? 0) * AS_CLOSE;
  const close = closestFirst.filter(({ shared }) => shared >= least);
  return (
    close.find(({ difference }) => !difference) ??
    close.find(({ difference }) => difference?.isOtherwise) ??
    close.at(0)
  );
}

interface Closest {
  passage: RetrievedPassage;
  quote: string;
  shared: number;
  /** Says enough to be compared at all. */
  isEnough: boolean;
  difference: Difference | undefined;
}

/** The sentence beside what an article says closest to it; of several clauses that were read apart, the one that differs. */
function compareBest(
  text: string,
  article: RetrievedPassage[],
  { reader, isKnown }: Required<Pick<CheckDraftOptions, 'reader'>> & CheckDraftOptions,
): Closest | undefined {
  const { language } = article[0]!;
  const sources = article.map(reader.read);
  let best: Closest | undefined;
  for (const claim of reader.readClaim(text, language)) {
    const comparison = compare(claim, sources, reader.wordsOf(language));
    if (!comparison) continue;
    const { window } = comparison;
    const passage = article[sources.indexOf(window.source)]!;
    const difference = findContradiction(comparison, isKnown);
    const isEnough =
      window.source.quotable.has(normaliseSentence(text)) || claim.filter(hasContent).length >= LEAST_CONTENT;
    const found = { passage, quote: window.text, shared: measureShared(comparison), isEnough, difference };
    if (!best || (difference && !best.difference) || found.shared > best.shared) best = found;
  }
  return best;
}

/** Share of the claim's content that stands in the sentences it is compared with; a number of its own is no content of theirs. */
function measureShared({ claim, fellows }: Comparison): number {
  const content = claim.flatMap((token, at) =>
    hasContent(token) && (token.kind !== 'number' || fellows[at]! >= 0) ? [at] : [],
  );
  return content.filter((at) => fellows[at]! >= 0).length / Math.max(1, content.length);
}
