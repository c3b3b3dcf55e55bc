import type { Check, DraftSentence, RetrievedPassage } from '#server/kernel/index.ts';
import { findOrders } from '#server/knowledge/index.ts';
import { type Comparison, compare } from './grounding/comparison.ts';
import { findConditionConflict } from './grounding/find-condition-conflict.ts';
import { findDenialConflict } from './grounding/find-denial-conflict.ts';
import { findFrameConflict } from './grounding/find-frame-conflict.ts';
import { findMixedHalves } from './grounding/find-mixed-halves.ts';
import { findNumberConflict } from './grounding/find-number-conflict.ts';
import { findOrderConflict } from './grounding/find-order-conflict.ts';
import { findScopeConflict } from './grounding/find-scope-conflict.ts';
import { findSubjectConflict } from './grounding/find-subject-conflict.ts';
import { hasContent } from './grounding/find-window.ts';
import { findWordConflict } from './grounding/find-word-conflict.ts';
import { joinClauses } from './grounding/join-clauses.ts';
import { placeSentence } from './grounding/place-sentence.ts';
import { createSourceReader, type SourceReader } from './grounding/read-source.ts';
import type { SourceText, Token } from './grounding/types.ts';

/** Least share of a sentence's content words that the cited passages, and the sentences it is closest to, have to hold. */
const LEAST_COVERAGE = 0.75;
const LEAST_CLOSE = 0.5;

/** What may be wrong with a sentence, in the order in which it is looked at. */
const CONFLICTS = [
  findNumberConflict,
  findFrameConflict,
  findDenialConflict,
  findConditionConflict,
  findWordConflict,
  findMixedHalves,
  findScopeConflict,
  findSubjectConflict,
  findOrderConflict,
];

/**
 * Checks one sentence of a draft against the passages it cites. It is supported when it is quoted, or when it says
 * what the closest sentences of the passages say: the same numbers in the same units, dates, names, codes and links
 * in the same places, denying where they deny, under the same conditions, and most of its content words are theirs.
 * An entry of a list is read with the line that the answer has `above` it. Without a passage nothing is supported. Never throws.
 */
export function checkGrounding(
  sentence: DraftSentence,
  passages: RetrievedPassage[],
  reader: SourceReader = createSourceReader(),
  above?: string,
): Check {
  if (passages.length === 0) return failed('no source is cited');
  // Even word for word: whoever wrote orders to a model into an article is not quoted.
  if (findOrders(sentence.text)) return failed('gives orders to a model');
  const { language } = passages[0]!;
  const read = (line: string) => joinClauses(reader.readClaim(line, language));
  const { isQuoted, sources, frame } = placeSentence(sentence.text, above, passages.map(reader.read), read);
  if (isQuoted) return passed('quoted');
  const words = reader.wordsOf(language);
  let coverage = 1;
  for (const said of reader.readClaim(sentence.text, language)) {
    const tokens = frame.length > 0 ? joinClauses([frame, said]) : said;
    const comparison = compare(tokens, sources, words);
    if (!comparison) return failed('the source says nothing like it');
    const missing = findUncovered(comparison) ?? CONFLICTS.map((find) => find(comparison)).find(Boolean);
    if (missing) return failed(missing);
    coverage = Math.min(coverage, cover(tokens, sources));
  }
  return passed(`${Math.round(coverage * 100)} % of its words are in the source`);
}

function findUncovered({ claim, sources, fellows }: Comparison): string | undefined {
  const content = claim.filter(hasContent);
  const close =
    content.filter((token) => fellows[claim.indexOf(token)]! >= 0).length / Math.max(1, content.length);
  if (close >= LEAST_CLOSE && cover(claim, sources) >= LEAST_COVERAGE) return undefined;
  const absent = content.filter(({ key }) => !sources.some(({ keys }) => keys.has(key)));
  if (absent.length === 0) return 'no sentence of the source says it';
  return `not in the source: ${absent
    .slice(0, 5)
    .map(({ raw }) => raw)
    .join(', ')}`;
}

/** Share of the content words that any of the sources holds. */
function cover(claim: Token[], sources: SourceText[]): number {
  const content = claim.filter(hasContent);
  const held = content.filter(({ key }) => sources.some(({ keys }) => keys.has(key)));
  return content.length === 0 ? 1 : held.length / content.length;
}

function passed(detail: string): Check {
  return { name: 'grounding', passed: true, detail };
}

function failed(detail: string): Check {
  return { name: 'grounding', passed: false, detail };
}
