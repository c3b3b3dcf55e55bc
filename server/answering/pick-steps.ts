import type { ScoredUnit } from './score-units.ts';

/**
 * The numbered list that answers "how": the one the anchor is in, else the best list of the anchor's passage, else
 * the best of a FAQ's procedure passages. In order; nothing when there is no list of two steps or more.
 */
export function pickSteps(scored: ScoredUnit[], anchor: ScoredUnit): ScoredUnit[] {
  const steps = scored.filter(({ unit }) => unit.kind === 'step');
  const first =
    (anchor.unit.kind === 'step' ? anchor : undefined) ??
    steps.find(({ read }) => read === anchor.read) ??
    steps.find(({ read }) => read.passage.kind === 'procedure') ??
    steps.find(({ score }) => score > anchor.score * 0.6);
  if (!first) return [];
  const list = steps
    .filter(({ read, unit }) => read === first.read && unit.block === first.unit.block)
    .sort((a, b) => a.index - b.index);
  return list.length > 1 ? list : [];
}
