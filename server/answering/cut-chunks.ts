import type { ScoredPassage, ScoredUnit } from './score-units.ts';
import type { ReadPassage } from './types.ts';

/** What makes sense together: the sentences of a paragraph, or a list with the sentence that announces it. */
export interface Chunk {
  kind: 'text' | 'steps' | 'items';
  read: ReadPassage;
  /** Position of the chunk in its passage. */
  position: number;
  /** Of a list: the sentence before it that ends with a colon. */
  intro?: ScoredUnit;
  units: ScoredUnit[];
  score: number;
}

/** Announces a table of contents, which is no answer. */
const CONTENTS =
  /^(?:in this (?:article|section|guide|page)|contents|dans cet article|sommaire|in diesem artikel|en este artículo|in questo articolo|neste artigo|in dit artikel)\b/i;
const REST_SHARE = 0.1;

/** Cuts a scored passage into chunks. A sentence that announces a list goes with it, or is dropped without one. */
export function cutChunks({ read, units }: ScoredPassage): Chunk[] {
  const groups: ScoredUnit[][] = [];
  for (const scored of units) {
    const last = groups.at(-1);
    if (last?.[0] && last[0].unit.block === scored.unit.block) last.push(scored);
    else groups.push([scored]);
  }
  return groups.flatMap((group, position) => {
    const kind = kindOf(group);
    const before = groups[position - 1]?.at(-1);
    const intro = kind !== 'text' && before?.unit.introduces ? before : undefined;
    const said = kind === 'text' ? group.filter(({ unit }) => !unit.introduces) : group;
    if (said.length === 0 || (intro && CONTENTS.test(intro.unit.text))) return [];
    return [{ kind, read, position, intro, units: said, score: scoreOf(said, intro) }];
  });
}

function kindOf(group: ScoredUnit[]): Chunk['kind'] {
  const { kind } = group[0]!.unit;
  return kind === 'sentence' ? 'text' : kind === 'step' ? 'steps' : 'items';
}

/** The best unit counts, the others add a little. */
function scoreOf(units: ScoredUnit[], intro: ScoredUnit | undefined): number {
  const scores = [...units, ...(intro ? [intro] : [])].map(({ score }) => score);
  const sum = scores.reduce((total, score) => total + score, 0);
  return Math.max(...scores) + (REST_SHARE * sum) / scores.length;
}
