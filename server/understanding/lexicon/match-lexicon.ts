import { foldText } from '../text/normalise-text.ts';
import { CUES, type Cue, type Lexicon } from './cues.ts';

const MAX_GAP = 3;
/** How far before a phrase a "not" still turns it. */
const NEGATION_WINDOW = 3;
const PREFIX_LENGTH = 3;

/** A cue that a phrase of the text gave; positions count words. */
export interface CueHit {
  cue: Cue;
  start: number;
  end: number;
  phrase: string;
  negated: boolean;
}

type Step = { word: string; prefix: boolean } | 'gap';
interface Pattern {
  cue: Cue;
  steps: Step[];
}

/** A lexicon made ready: patterns by the first word, or by the first letters of it where the word is open. */
export interface CompiledLexicon {
  byWord: Map<string, Pattern[]>;
  byPrefix: Map<string, Pattern[]>;
}

/** Parses and indexes a lexicon, so that a text is matched in one pass over its words. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const compiled: CompiledLexicon = { byWord: new Map(), byPrefix: new Map() };
  for (const cue of CUES) {
    for (const phrase of lexicon[cue].split('|')) addPattern(compiled, { cue, steps: parsePhrase(phrase) });
  }
  return compiled;
}

function parsePhrase(phrase: string): Step[] {
  const parts = foldText(phrase).match(/\.\.|[\p{L}\p{N}]+\*?|\*/gu) ?? [];
  return parts.map((part): Step => {
    if (part === '..') return 'gap';
    return part.endsWith('*') ? { word: part.slice(0, -1), prefix: true } : { word: part, prefix: false };
  });
}

function addPattern({ byWord, byPrefix }: CompiledLexicon, pattern: Pattern): void {
  const [first] = pattern.steps;
  if (first === undefined || first === 'gap') return;
  const open = first.prefix && first.word.length >= PREFIX_LENGTH;
  const [index, key] = open ? [byPrefix, first.word.slice(0, PREFIX_LENGTH)] : [byWord, first.word];
  const list = index.get(key);
  if (list === undefined) index.set(key, [pattern]);
  else list.push(pattern);
}

/** All cues in the words of a folded text. A hit inside a longer hit of the same cue is dropped. */
export function matchLexicon({ byWord, byPrefix }: CompiledLexicon, words: string[]): CueHit[] {
  const hits: CueHit[] = [];
  const furthest = new Map<Cue, number>();
  for (let start = 0; start < words.length; start++) {
    const word = words[start]!;
    const longest = new Map<Cue, number>();
    for (const pattern of byWord.get(word) ?? []) noteLongest(longest, pattern, words, start);
    for (const pattern of byPrefix.get(word.slice(0, PREFIX_LENGTH)) ?? []) {
      noteLongest(longest, pattern, words, start);
    }
    for (const [cue, end] of longest) {
      if (end <= (furthest.get(cue) ?? 0)) continue;
      furthest.set(cue, end);
      hits.push({ cue, start, end, phrase: words.slice(start, end).join(' '), negated: false });
    }
  }
  return markNegated(dropThings(hits));
}

/** "Human resources" and "for two people" speak of people without asking for one. */
function dropThings(hits: CueHit[]): CueHit[] {
  const things = hits.filter(({ cue }) => cue === 'thing');
  if (things.length === 0) return hits;
  return hits.filter(
    ({ cue, start, end }) =>
      (cue !== 'human' && cue !== 'staff') ||
      !things.some((thing) => thing.start <= start && end <= thing.end),
  );
}

function noteLongest(longest: Map<Cue, number>, pattern: Pattern, words: string[], start: number): void {
  const end = matchSteps(pattern.steps, 0, words, start);
  if (end !== -1 && end > (longest.get(pattern.cue) ?? -1)) longest.set(pattern.cue, end);
}

/** The position behind the match, or -1. */
function matchSteps(steps: Step[], at: number, words: string[], position: number): number {
  const step = steps[at];
  if (step === undefined) return position;
  if (step === 'gap') {
    for (let skipped = 0; skipped <= MAX_GAP; skipped++) {
      const end = matchSteps(steps, at + 1, words, position + skipped);
      if (end !== -1) return end;
    }
    return -1;
  }
  const word = words[position];
  if (word === undefined) return -1;
  const fits = step.prefix ? word.startsWith(step.word) : word === step.word;
  return fits ? matchSteps(steps, at + 1, words, position + 1) : -1;
}

function markNegated(hits: CueHit[]): CueHit[] {
  const negations = hits.filter(({ cue }) => cue === 'negation');
  for (const hit of hits) {
    if (hit.cue === 'negation') continue;
    hit.negated = negations.some(
      ({ start, end }) => end <= hit.start && hit.start - end < NEGATION_WINDOW && start < hit.start,
    );
  }
  return hits;
}
