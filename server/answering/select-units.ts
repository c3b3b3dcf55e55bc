import type { ScoredPassage, ScoredUnit } from './score-units.ts';

/** By so much a score of one more is more likely what was wanted (a softmax over an article's units). */
const SHARPNESS = 2.3;
/** What every unit costs beside its words: several short ones are not better than a long one that says as much. */
const UNIT_COST_WORDS = 10;
/** A unit next to one that is said reads better than one from elsewhere. */
const NEIGHBOUR_FACTOR = 1.4;
/** A single entry that nothing announces has to say this much to make sense. */
const LEAST_WORDS_ALONE = 8;
/** Announces a table of contents, which is no answer. */
const CONTENTS =
  /^(?:in this (?:article|section|guide|page)|contents|dans cet article|sommaire|in diesem artikel|en este artículo|in questo articolo|neste artigo|in dit artikel)\b/i;
/** Says nothing without the sentence before it. */
const DEPENDENT =
  /^(?:this|that|these|those|it|they|however|otherwise|instead|then|in (?:this|that|these) cases?|cela|ceci|celui|celle|ils|elles|cependant|sinon|dans ce cas)\b/i;

interface Place {
  passage: number;
  at: number;
}

/**
 * Chooses what is said of an article: what is most likely wanted for the words it takes first, as long as it fits into
 * so many words and comes from at most so many passages. A list entry brings the sentence that announces its list and the beginning of the entry
 * itself, and "This …" the sentence before it.
 */
export function selectUnits(
  passages: ScoredPassage[],
  limit: { words: number; passages: number },
): Set<ScoredUnit> {
  const chosen = new Set<ScoredUnit>();
  const used = new Set<number>();
  let left = limit.words;
  const open = passages.flatMap(({ units }, passage) =>
    units.flatMap((_, at) => (isSayable(units, at) ? [{ passage, at }] : [])),
  );
  for (;;) {
    let best: { value: number; place: Place; units: ScoredUnit[] } | undefined;
    for (const place of open) {
      const { units } = passages[place.passage]!;
      const unit = units[place.at]!;
      if (chosen.has(unit) || (!used.has(place.passage) && used.size === limit.passages)) continue;
      const needed = listNeeded(units, place.at).filter((other) => !chosen.has(other));
      const words = countWords(needed);
      if (words > left) continue;
      const isNear = [place.at - 1, place.at + 1].some((near) => units[near] && chosen.has(units[near]));
      const value = (sumLikelihood(needed) * (isNear ? NEIGHBOUR_FACTOR : 1)) / (words + UNIT_COST_WORDS);
      if (!best || value > best.value) best = { value, place, units: needed };
    }
    if (!best) return chosen;
    for (const unit of best.units) chosen.add(unit);
    used.add(best.place.passage);
    left -= countWords(best.units);
  }
}

/** An announcement is said with what it announces only, and a short entry with its announcement. */
function isSayable(units: ScoredUnit[], at: number): boolean {
  const { unit } = units[at]!;
  if (unit.kind === 'heading') return false;
  if (unit.introduces && !unit.continues) return unit.kind !== 'sentence';
  if (unit.kind === 'sentence') return true;
  const intro = findIntro(units, at);
  if (intro) return !CONTENTS.test(intro.unit.text);
  return (
    unit.words >= LEAST_WORDS_ALONE ||
    units.some(({ unit: other }) => other.block === unit.block && other !== unit)
  );
}

/** The unit and what it makes no sense without. */
function listNeeded(units: ScoredUnit[], at: number): ScoredUnit[] {
  const { unit } = units[at]!;
  const needed = [units[at]!];
  if (unit.kind === 'sentence') {
    const before = units[at - 1];
    if (before && before.unit.block === unit.block && DEPENDENT.test(unit.text)) needed.push(before);
    return needed;
  }
  const intro = findIntro(units, at);
  if (intro) needed.push(intro);
  if (unit.continues) {
    const start = units.find(({ unit: other }) => other.block === unit.block && other.entry === unit.entry);
    if (start) needed.push(start);
  }
  return needed;
}

function findIntro(units: ScoredUnit[], at: number): ScoredUnit | undefined {
  const { block } = units[at]!.unit;
  const start = units.findIndex(({ unit }) => unit.block === block);
  const before = units[start - 1];
  return before?.unit.introduces ? before : undefined;
}

function sumLikelihood(units: ScoredUnit[]): number {
  return units.reduce((sum, { score }) => sum + Math.exp(SHARPNESS * score), 0);
}

function countWords(units: ScoredUnit[]): number {
  return units.reduce((sum, { unit }) => sum + unit.words, 0);
}
