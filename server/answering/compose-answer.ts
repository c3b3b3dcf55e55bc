import type { Citation, DraftSentence } from '#server/kernel/index.ts';
import { cite } from './cite.ts';
import type { Asked, ScoredPassage, ScoredUnit } from './score-units.ts';
import { selectUnits } from './select-units.ts';
import type { ReadPassage } from './types.ts';

/** With a mark for each paragraph 118, of the 120 that an answer may have. */
const MAX_WORDS = 115;
const MAX_PARAGRAPHS = 3;

/** A sentence with the units that it joins: one, or more where a list entry goes on. */
export interface ComposedSentence extends DraftSentence {
  parts: string[];
  /** It is the heading of what follows. */
  isHeading: boolean;
}

export interface Composed {
  /** What is said, in order, and where it is from. */
  said: Said[];
  paragraphs: ComposedSentence[][];
  citations: Citation[];
}

export interface Said {
  scored: ScoredUnit;
  read: ReadPassage;
}

/**
 * Composes an answer out of an article's scored passages: the short answer first (the FAQ's own, or the passage that
 * holds what was asked for), each passage a paragraph with what matters of it, in its order. At most three
 * paragraphs and 115 words less those that will be `added` around it, whole sentences only; nothing when there is
 * nothing to say.
 */
export function composeAnswer(passages: ScoredPassage[], asked: Asked, added = 0): Composed {
  const limit = { words: MAX_WORDS - added, passages: MAX_PARAGRAPHS };
  const chosen = selectUnits(withoutRepeats(passages), limit);
  const paragraphs = inOrder(passages, chosen, asked).map(({ read, units }) =>
    units.filter((scored) => chosen.has(scored)).map((scored): Said => ({ scored, read })),
  );
  return number(paragraphs);
}

/** A sentence that several passages of the article share is said once. */
function withoutRepeats(passages: ScoredPassage[]): ScoredPassage[] {
  const texts = new Set<string>();
  return passages.map(({ read, units }) => ({
    read,
    units: units.filter(
      ({ unit }) => unit.kind === 'heading' || (!texts.has(unit.text) && texts.add(unit.text)),
    ),
  }));
}

/**
 * A FAQ's short answer leads, then its steps when asked how, its conditions or times when asked for them; else the
 * passage that holds what fits the question best, wherever the search had it.
 */
function inOrder(passages: ScoredPassage[], chosen: Set<ScoredUnit>, asked: Asked): ScoredPassage[] {
  const rank = ({ read }: ScoredPassage): number => {
    const { kind } = read.passage;
    if (kind === 'answer') return 0;
    if (kind === 'procedure' && asked.steps) return 1;
    if (kind === 'timeline' && asked.kind.name === 'time') return 1;
    if (kind === 'conditions' && asked.kind.name === 'permission') return 1;
    return 2;
  };
  const best = ({ units }: ScoredPassage) =>
    Math.max(...units.map((scored) => (chosen.has(scored) ? scored.score : -1)));
  return passages
    .filter(({ units }) => units.some((scored) => chosen.has(scored)))
    .sort((a, b) => rank(a) - rank(b) || best(b) - best(a));
}

/** Joins what continues a list entry with it, marks entries, and gives each article its number in the order of the text. */
function number(paragraphs: Said[][]): Composed {
  const citations: Citation[] = [];
  const numbered = paragraphs.map((paragraph) => {
    const sentences: ComposedSentence[] = [];
    for (const [at, { scored, read }] of paragraph.entries()) {
      const before = paragraph[at - 1]?.scored.unit;
      const last = sentences.at(-1);
      const { unit } = scored;
      if (last && unit.continues && before?.block === unit.block && before.entry === unit.entry) {
        last.text += `${/[.:;!?]$/.test(last.text) ? '' : ';'} ${unit.text}`;
        last.parts.push(unit.text);
      } else {
        const text = mark(scored) + unit.text;
        const isHeading = unit.kind === 'heading';
        const cited = [cite(citations, read.passage)];
        sentences.push({ text, parts: [unit.text], isHeading, citations: cited });
      }
    }
    return sentences;
  });
  return { said: paragraphs.flat(), paragraphs: numbered, citations };
}

function mark({ unit }: ScoredUnit): string {
  if (unit.kind === 'step') return `${unit.entry}. `;
  return unit.kind === 'item' ? '- ' : '';
}
