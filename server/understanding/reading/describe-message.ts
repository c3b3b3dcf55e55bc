import type { FoundEntity } from '../entities/types.ts';
import type { Cue } from '../lexicon/cues.ts';
import { type CompiledLexicon, type CueHit, matchLexicon } from '../lexicon/match-lexicon.ts';
import { foldText, splitWords } from '../text/normalise-text.ts';
import { extractFeatures, type FeatureCounts } from '../topics/extract-features.ts';

const MAX_WORDS = 400;
/** How loud a cue speaks beside the plain words of the text; cues carry over from language to language. */
const CUE_WEIGHT = 6;
const PAIR_WEIGHT = 2.5;
const SHAPE_WEIGHT = 4;

/** Everything that the reader of kinds looks at in one piece of text. */
export interface MessageView {
  words: string[];
  hits: CueHit[];
  features: FeatureCounts;
  isShouted: boolean;
}

/** Replaces entities by their keys, so that one order number is like another. */
export function hideEntities(text: string, entities: FoundEntity[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { key, start, end } of entities) {
    if (start < at) continue;
    parts.push(
      text.slice(at, start),
      key === 'product' ? text.slice(start, end) : ` x${key.replace('_', '')} `,
    );
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Reads words, cues and the shape of a text whose entities are hidden. */
export function describeMessage(text: string, lexicon: CompiledLexicon | undefined): MessageView {
  const words = splitWords(foldText(text)).slice(0, MAX_WORDS);
  const hits = lexicon === undefined ? [] : matchLexicon(lexicon, words);
  const features = extractFeatures(text);
  const isShouted = isMostlyCapitals(text);
  addCues(features, hits);
  addShape(features, text, words, isShouted);
  return { words, hits, features, isShouted };
}

function addCues(features: FeatureCounts, hits: CueHit[]): void {
  const names = [...new Set(hits.map(({ cue, negated }) => (negated ? `not-${cue}` : cue)))].sort();
  for (const name of names) features.set(`q:${name}`, CUE_WEIGHT);
  // Two cues together say more than each: praise and damage, a person and a wish to talk.
  for (let one = 0; one < names.length; one++) {
    for (let two = one + 1; two < names.length; two++) {
      features.set(`qq:${names[one]} ${names[two]}`, PAIR_WEIGHT);
    }
  }
  const first = hits.find(({ start, cue }) => start === 0 && cue !== 'you' && cue !== 'me');
  if (first !== undefined) features.set(`q1:${first.cue}`, PAIR_WEIGHT);
}

function addShape(features: FeatureCounts, text: string, words: string[], isShouted: boolean): void {
  const add = (name: string) => features.set(`s:${name}`, SHAPE_WEIGHT);
  if (text.includes('?')) add('asks');
  if (/\?\s*$/.test(text)) add('ends-asking');
  if (text.includes('!')) add('exclaims');
  if (/[!?]{2,}/.test(text)) add('exclaims-much');
  if (isShouted) add('shouts');
  if (/\p{L}{3,}/u.test(text) && /(?<![\p{L}])\p{Lu}{4,}(?![\p{L}])/u.test(text)) add('capitals');
  add(
    words.length <= 1
      ? 'one-word'
      : words.length <= 4
        ? 'few-words'
        : words.length <= 15
          ? 'sentence'
          : 'long',
  );
  for (const word of words)
    if (/^x(order|invoice|tracking|email|amount|date|address|card|iban|phone)/.test(word)) add(word);
}

function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 12) return false;
  return letters.filter((letter) => letter !== letter.toLowerCase()).length / letters.length > 0.7;
}

/** Whether a cue was given (and not turned by a "not"). */
export function hasCue(view: MessageView, cue: Cue): boolean {
  return view.hits.some((hit) => hit.cue === cue && !hit.negated);
}

/** The phrases that gave any of these cues, each once. */
export function phrasesOf(view: MessageView, cues: readonly Cue[], limit = 4): string[] {
  const phrases = view.hits
    .filter(({ cue, negated }) => !negated && cues.includes(cue))
    .map(({ phrase }) => phrase);
  return [...new Set(phrases)].slice(0, limit);
}
