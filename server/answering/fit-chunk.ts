import type { Chunk } from './cut-chunks.ts';
import type { ScoredUnit } from './score-units.ts';
import { splitSentences } from './split-sentences.ts';

/** A single entry that nothing announces has to say this much to make sense. */
const LEAST_WORDS_ALONE = 8;

/**
 * The chunks of a passage that fit into so many words, in order. When not all do, the best ones are taken first and
 * cut to what fits.
 */
export function fitPassage(chunks: Chunk[], words: number): Chunk[] {
  let left = words;
  const fitted = new Map<Chunk, ScoredUnit[]>();
  for (const chunk of chunks.toSorted((a, b) => b.score - a.score)) {
    const units = chunk.kind === 'text' ? fitText(chunk, left) : fitList(chunk, left);
    left -= countWords(units);
    fitted.set(chunk, units);
  }
  return chunks
    .map((chunk) => ({ ...chunk, units: fitted.get(chunk) ?? [] }))
    .filter(({ units }) => units.length > 0);
}

/**
 * The units of a paragraph that fit into so many words, in order: the best one (which is taken in any case unless
 * it alone is too long), then those around it.
 */
function fitText(chunk: Chunk, words: number): ScoredUnit[] {
  const best = chunk.units.reduce((a, b) => (b.score > a.score ? b : a), chunk.units[0]!);
  if (!best || best.unit.words > words) return [];
  const at = chunk.units.indexOf(best);
  let [from, to, left] = [at, at + 1, words - best.unit.words];
  for (;;) {
    const next = chunk.units[to];
    const previous = chunk.units[from - 1];
    if (next && next.unit.words <= left) {
      left -= next.unit.words;
      to += 1;
    } else if (previous && previous.unit.words <= left) {
      left -= previous.unit.words;
      from -= 1;
    } else return chunk.units.slice(from, to);
  }
}

/**
 * The entries of a list that fit into so many words, with the sentence that announces it. Steps are shortened to
 * their first sentence before any is left out, and begin with the first one unless the step that matches best would
 * be lost; of items the best ones stay.
 */
function fitList(chunk: Chunk, words: number): ScoredUnit[] {
  const intro = chunk.intro ? [chunk.intro] : [];
  const left = words - countWords(intro);
  if (countWords(chunk.units) <= left) return [...intro, ...chunk.units];
  const entries = chunk.kind === 'steps' ? takeSteps(chunk.units, left) : takeBest(chunk.units, left);
  const isWorthIt =
    entries.length > 1 || chunk.intro !== undefined || countWords(entries) >= LEAST_WORDS_ALONE;
  return entries.length > 0 && isWorthIt ? [...intro, ...entries] : [];
}

function takeSteps(units: ScoredUnit[], words: number): ScoredUnit[] {
  const short = units.map(shorten);
  const first = takeFirst(short, words);
  const best = short.reduce((a, b) => (b.score > a.score ? b : a));
  return first.includes(best) ? first : takeBest(short, words);
}

function takeFirst(units: ScoredUnit[], words: number): ScoredUnit[] {
  let left = words;
  const end = units.findIndex(({ unit }) => {
    left -= unit.words;
    return left < 0;
  });
  return end === -1 ? units : units.slice(0, end);
}

function takeBest(units: ScoredUnit[], words: number): ScoredUnit[] {
  let left = words;
  const taken = new Set<ScoredUnit>();
  for (const scored of units.toSorted((a, b) => b.score - a.score)) {
    if (scored.unit.words > left) continue;
    left -= scored.unit.words;
    taken.add(scored);
  }
  return units.filter((scored) => taken.has(scored));
}

function shorten(scored: ScoredUnit): ScoredUnit {
  const text = splitSentences(scored.unit.text)[0] ?? scored.unit.text;
  return { ...scored, unit: { ...scored.unit, text, words: text.split(/\s+/).length + 1 } };
}

function countWords(units: ScoredUnit[]): number {
  return units.reduce((sum, { unit }) => sum + unit.words, 0);
}
