import type { Citation, DraftSentence } from '#server/kernel/index.ts';
import { cite } from './cite.ts';
import { pickSteps } from './pick-steps.ts';
import type { ScoredUnit } from './score-units.ts';
import type { ReadPassage } from './types.ts';

export const MAX_WORDS = 110;
const SHORT_ANSWER_UNITS = 2;
/** A further unit has to score at least this share of the best one. */
const LEAST_SHARE = 0.45;

export interface Composed {
  paragraphs: DraftSentence[][];
  citations: Citation[];
}

/**
 * Composes an answer out of an article's scored units (best first): the short answer, then steps when asked how or
 * when the best unit is a step, else what else answers, in the order of the article. At most three paragraphs and
 * about 110 words, whole units only; nothing when there is no unit to say.
 */
export function composeAnswer(scored: ScoredUnit[], asksHow: boolean): Composed {
  const anchor = scored.find(({ unit }) => !unit.introduces) ?? scored[0];
  if (!anchor) return { paragraphs: [], citations: [] };
  const steps = asksHow || anchor.unit.kind === 'step' ? pickSteps(scored, anchor) : [];
  const budget = { words: MAX_WORDS };
  const inSteps = (candidate: ScoredUnit) => steps.some((step) => step.unit === candidate.unit);
  const short = steps.length > 0 ? leadOf(steps, scored) : takeShort(anchor, scored);
  const lead = short.filter((candidate) => !inSteps(candidate) && spend(budget, candidate, true));
  const list = steps.filter((step) => spend(budget, step, false));
  const rest = takeRest(scored, anchor, [...lead, ...steps], budget);
  return toParagraphs([lead, list, rest]);
}

/** The best unit, and the next best of its own passage when it follows at once. */
function takeShort(anchor: ScoredUnit, scored: ScoredUnit[]): ScoredUnit[] {
  const following = scored.filter(
    ({ read, index, unit }) =>
      read === anchor.read &&
      index > anchor.index &&
      index < anchor.index + SHORT_ANSWER_UNITS &&
      !unit.introduces,
  );
  return [anchor, ...following];
}

/** What stands before a list of steps: the best sentence that is no step. */
function leadOf(steps: ScoredUnit[], scored: ScoredUnit[]): ScoredUnit[] {
  const best = scored[0]!;
  const sentence = scored.find(
    ({ unit, read, score }) =>
      unit.kind === 'sentence' && !unit.introduces && (read === steps[0]!.read || score > best.score * 0.7),
  );
  return sentence ? [sentence] : [];
}

function takeRest(
  scored: ScoredUnit[],
  anchor: ScoredUnit,
  taken: ScoredUnit[],
  budget: { words: number },
): ScoredUnit[] {
  const rest: ScoredUnit[] = [];
  for (const candidate of scored) {
    if (candidate.score < anchor.score * LEAST_SHARE) break;
    if (candidate.unit.introduces || taken.some(({ unit }) => unit.text === candidate.unit.text)) continue;
    if (rest.some(({ unit }) => unit.text === candidate.unit.text)) continue;
    if (spend(budget, candidate, false)) rest.push(candidate);
  }
  return rest.sort(inDocumentOrder(scored));
}

function inDocumentOrder(scored: ScoredUnit[]): (a: ScoredUnit, b: ScoredUnit) => number {
  const order = new Map<ReadPassage, number>();
  for (const { read } of scored) if (!order.has(read)) order.set(read, order.size);
  return (a, b) => order.get(a.read)! - order.get(b.read)! || a.index - b.index;
}

function spend(budget: { words: number }, { unit }: ScoredUnit, always: boolean): boolean {
  if (!always && unit.words > budget.words) return false;
  budget.words -= unit.words;
  return true;
}

function toParagraphs(groups: ScoredUnit[][]): Composed {
  const citations: Citation[] = [];
  const paragraphs = groups
    .filter((group) => group.length > 0)
    .map((group) =>
      group.map(({ unit, read }, index) => ({
        text: mark(unit.kind, group.length, unit.text, index),
        citations: [cite(citations, read.passage)],
      })),
    );
  return { paragraphs, citations };
}

/** Steps are numbered anew and items get a dash; a lone one stands as a sentence. */
function mark(kind: ScoredUnit['unit']['kind'], size: number, text: string, index: number): string {
  if (size === 1 || kind === 'sentence') return text;
  return kind === 'step' ? `${index + 1}. ${text}` : `- ${text}`;
}
