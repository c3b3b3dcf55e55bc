import type { FoundEntity } from '../entities/types.ts';
import type { Cue } from '../lexicon/cues.ts';
import { type CompiledLexicon, type CueHit, matchLexicon } from '../lexicon/match-lexicon.ts';
import { foldText, splitWords } from '../text/normalise-text.ts';
import { hashFeature } from '../topics/features/hash-feature.ts';
import { extractFeatures, type FeatureCounts, markPart } from './extract-features.ts';

const MAX_WORDS = 400;
/** Words are looked for in this much of a text; longer ones are read sentence by sentence besides. */
const MAX_CHARACTERS = 4000;
/** How loud a cue speaks beside the plain words of the text; cues carry over from language to language. */
const CUE_WEIGHT = 6;
const PAIR_WEIGHT = 2.5;
const TOGETHER_WEIGHT = 1.2;
/** Cues are neighbours with up to so many words between them. */
const NEIGHBOUR_GAP = 2;
const NEIGHBOURS = 3;
const SHAPE_WEIGHT = 4;

/** Words and cues of one piece of text. */
export interface MessageView {
  text: string;
  words: string[];
  hits: CueHit[];
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

/** Reads words and cues of a text whose entities are hidden. */
export function describeMessage(whole: string, lexicon: CompiledLexicon | undefined): MessageView {
  const text = whole.slice(0, MAX_CHARACTERS);
  const words = splitWords(foldText(text)).slice(0, MAX_WORDS);
  const hits = lexicon === undefined ? [] : matchLexicon(lexicon, words);
  return { text, words, hits, isShouted: isMostlyCapitals(text) };
}

/** What the reader of kinds scores: the words and pieces of words, the cues, and the shape of the text. */
export function toKindFeatures(view: MessageView): FeatureCounts {
  const features = extractFeatures(view.text);
  addCues(features, view.hits);
  addShape(features, view);
  return features;
}

function addCues(features: FeatureCounts, hits: CueHit[]): void {
  const names = [...new Set(hits.map(nameOf))].sort();
  for (const name of names) setNamed(features, `q:${name}`, CUE_WEIGHT);
  // Two cues together say more than each: praise and damage, a person and a wish to talk.
  for (let one = 0; one < names.length; one++) {
    const begun = hashFeature(`qq:${names[one]} `);
    for (let two = one + 1; two < names.length; two++) {
      setFeature(features, hashFeature(names[two]!, begun), TOGETHER_WEIGHT);
    }
  }
  addNeighbours(features, hits);
  const first = hits.find(({ start, cue }) => start === 0 && cue !== 'you' && cue !== 'me');
  if (first !== undefined) setNamed(features, `q1:${first.cue}`, PAIR_WEIGHT);
}

/** Which cue follows which: "call me" before "somebody" is not "somebody" before "called me". */
function addNeighbours(features: FeatureCounts, hits: CueHit[]): void {
  const ordered = hits.toSorted((a, b) => a.start - b.start);
  const pairs = new Set<string>();
  for (const [at, one] of ordered.entries()) {
    for (const other of ordered.slice(at + 1, at + 1 + NEIGHBOURS)) {
      const gap = other.start - one.end;
      if (gap >= 0 && gap <= NEIGHBOUR_GAP) pairs.add(`${nameOf(one)}>${nameOf(other)}`);
    }
  }
  for (const pair of pairs) setNamed(features, `qo:${pair}`, PAIR_WEIGHT);
}

function nameOf({ cue, negated }: CueHit): string {
  return negated ? `not-${cue}` : cue;
}

function setNamed(features: FeatureCounts, name: string, weight: number): void {
  setFeature(features, hashFeature(name), weight);
}

function setFeature({ features, counts }: FeatureCounts, hash: number, weight: number): void {
  features.push(markPart(hash));
  counts.push(weight);
}

/** What `hideEntities` puts for an entity. */
const HIDDEN = /^x(order|invoice|tracking|email|amount|date|address|card|iban|phone)/;

function addShape(features: FeatureCounts, { text, words, isShouted }: MessageView): void {
  const add = (name: string) => setNamed(features, `s:${name}`, SHAPE_WEIGHT);
  if (text.includes('?')) add('asks');
  if (/\?\s*$/.test(text)) add('ends-asking');
  if (text.includes('!')) add('exclaims');
  if (/[!?]{2,}/.test(text)) add('exclaims-much');
  if (isShouted) add('shouts');
  if (/(?<![\p{L}])\p{Lu}{4,}(?![\p{L}])/u.test(text)) add('capitals');
  add(
    words.length <= 1
      ? 'one-word'
      : words.length <= 4
        ? 'few-words'
        : words.length <= 15
          ? 'sentence'
          : 'long',
  );
  for (const word of new Set(words.filter((one) => HIDDEN.test(one)))) add(word);
}

const FEWEST_LETTERS = 12;
const SHOUTED_SHARE = 0.7;

function isMostlyCapitals(text: string): boolean {
  if (hasManySmallLetters(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals < FEWEST_LETTERS * SHOUTED_SHARE) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && capitals / letters > SHOUTED_SHARE;
}

/** More than capitals leave room for; seen long before all letters of a text are looked up. */
function hasManySmallLetters(text: string): boolean {
  let room = text.length * (1 - SHOUTED_SHARE);
  for (let at = 0; at < text.length && room >= 0; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) room--;
  }
  return room < 0;
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
