import type { Citation, DraftSentence } from '#server/kernel/index.ts';
import { cite } from './cite.ts';
import { type Chunk, cutChunks } from './cut-chunks.ts';
import type { AnswerKind } from './expect-answer.ts';
import { fitPassage } from './fit-chunk.ts';
import type { ScoredPassage, ScoredUnit } from './score-units.ts';
import type { ReadPassage } from './types.ts';

export const MAX_WORDS = 108;
const MAX_PARAGRAPHS = 3;
/** With fewer words left nothing more is begun. */
const LEAST_WORDS = 6;
/** A further passage of the article has to score at least this share of the best one. */
const LEAST_SHARE = 0.5;

export interface Composed {
  paragraphs: DraftSentence[][];
  citations: Citation[];
}

/**
 * Composes an answer out of an article's scored passages: the short answer first (the FAQ's own, or the sentence that
 * holds what was asked for), then the passages in the order in which they answer, each a paragraph, cut to what
 * matters. At most three paragraphs and about 108 words, whole sentences only; nothing when there is nothing to say.
 */
export function composeAnswer(
  passages: ScoredPassage[],
  asked: { kind: AnswerKind; steps: boolean },
): Composed {
  const best = passages[0]?.read.passage.score ?? 0;
  const paragraphs: Said[][] = [];
  let left = MAX_WORDS;
  const said = new Set<string>();
  const say = (chunks: Chunk[]) => {
    const units = chunks.flatMap(({ units, read }) => units.map((scored) => ({ scored, read })));
    const fresh = units.filter(({ scored }) => !said.has(scored.unit.text));
    for (const { scored } of fresh) said.add(scored.unit.text);
    left -= fresh.reduce((sum, { scored }) => sum + scored.unit.words, 0);
    if (fresh.length > 0) paragraphs.push(fresh);
  };
  for (const passage of inOrder(passages, asked)) {
    if (paragraphs.length === MAX_PARAGRAPHS || left < LEAST_WORDS) break;
    if (passage.read.passage.score < best * LEAST_SHARE) continue;
    say(fitPassage(cutChunks(passage), left));
  }
  return number(paragraphs);
}

type Said = { scored: ScoredUnit; read: ReadPassage };

/** A FAQ's short answer leads, then its steps when asked how, its conditions or times when asked for them. */
function inOrder(passages: ScoredPassage[], asked: { kind: AnswerKind; steps: boolean }): ScoredPassage[] {
  const rank = ({ read }: ScoredPassage): number => {
    const { kind } = read.passage;
    if (kind === 'answer') return 0;
    if (kind === 'procedure' && asked.steps) return 1;
    if (kind === 'timeline' && asked.kind.name === 'time') return 1;
    if (kind === 'conditions' && asked.kind.name === 'permission') return 1;
    return 2;
  };
  return passages.toSorted((a, b) => rank(a) - rank(b));
}

/** Marks list entries, and gives each article its citation number in the order of the text. */
function number(paragraphs: Said[][]): Composed {
  const citations: Citation[] = [];
  const numbered = paragraphs.map((paragraph) =>
    paragraph.map(({ scored, read }) => ({
      text: mark(scored) + scored.unit.text,
      citations: [cite(citations, read.passage)],
    })),
  );
  return { paragraphs: numbered, citations };
}

function mark({ unit }: ScoredUnit): string {
  if (unit.kind === 'step') return `${unit.entry}. `;
  return unit.kind === 'item' ? '- ' : '';
}
