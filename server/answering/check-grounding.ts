import type { Check, DraftSentence, RetrievedPassage } from '#server/kernel/index.ts';
import { cleanMarkdown } from './clean-markdown.ts';
import { splitSentences } from './split-sentences.ts';
import { createTermFinder, fold } from './words/find-terms.ts';

/** Least share of a sentence's content words that the cited passages have to hold. */
const LEAST_COVERAGE = 0.75;
const NEGATION =
  /\b(?:not|no|never|none|neither|nor|without|cannot|isnt|arent|wont|dont|doesnt|didnt|cant|unable|ne|pas|jamais|aucune?|sans|nicht|kein\w*|nie|ohne|nunca|sin|non|mai|senza|nao|sem|niet|geen|nooit|zonder)\b/;
const NUMBER = /\d+(?:[.,:/]\d+)*/g;

/**
 * Checks one sentence of a draft against the passages it cites: it is supported when it is quoted word for word,
 * or when all its numbers, amounts and dates are in the passages, it denies where the closest source sentence
 * denies, and at least three quarters of its content words are there.
 */
export function checkGrounding(sentence: DraftSentence, passages: RetrievedPassage[]): Check {
  const name = 'grounding';
  if (passages.length === 0) return { name, passed: false, detail: 'no source is cited' };
  const claim = normalise(sentence.text);
  const sources = passages.map((passage) => ({
    passage,
    text: normalise([passage.title, ...passage.headingPath, cleanLines(passage.text)].join('\n')),
  }));
  if (sources.some(({ text }) => text.includes(claim))) return { name, passed: true, detail: 'quoted' };
  const missing = findMissingNumber(claim, sources.map(({ text }) => text).join('\n'));
  if (missing !== undefined) return { name, passed: false, detail: `${missing} is not in the source` };
  return checkWords(sentence.text, sources);
}

function checkWords(claim: string, sources: { passage: RetrievedPassage; text: string }[]): Check {
  const name = 'grounding';
  const findTerms = createTermFinder();
  const language = sources[0]!.passage.language;
  const wanted = [...new Set(findTerms(claim, language))];
  const held = new Set(sources.flatMap(({ text }) => findTerms(text, language)));
  const absent = wanted.filter((term) => !held.has(term));
  const coverage = wanted.length === 0 ? 1 : 1 - absent.length / wanted.length;
  if (coverage < LEAST_COVERAGE) {
    return { name, passed: false, detail: `not in the source: ${absent.slice(0, 5).join(', ')}` };
  }
  const closest = findClosest(wanted, sources, (text) => findTerms(text, language));
  if (isNegated(claim) !== isNegated(closest)) {
    return { name, passed: false, detail: 'denies what the source says, or says what it denies' };
  }
  return { name, passed: true, detail: `${Math.round(coverage * 100)} % of its words are in the source` };
}

/** The source sentence that shares most with the claim. */
function findClosest(
  wanted: string[],
  sources: { passage: RetrievedPassage }[],
  findTerms: (text: string) => string[],
): string {
  let closest = '';
  let most = -1;
  for (const { passage } of sources) {
    for (const line of cleanLines(passage.text).split('\n')) {
      for (const sentence of splitSentences(line)) {
        const terms = new Set(findTerms(sentence));
        const shared = wanted.filter((term) => terms.has(term)).length - terms.size * 0.01;
        if (shared > most) [closest, most] = [sentence, shared];
      }
    }
  }
  return closest;
}

function findMissingNumber(claim: string, source: string): string | undefined {
  const known = new Set([...source.matchAll(NUMBER)].map(([number]) => canonical(number)));
  return [...claim.matchAll(NUMBER)]
    .map(([number]) => number)
    .find((number) => !known.has(canonical(number)));
}

/** `1,000` and `1.000` are one number, `2.3.5` stays a version. */
function canonical(number: string): string {
  return number.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
}

function isNegated(text: string): boolean {
  return NEGATION.test(fold(text).replace(/['’]/g, ''));
}

function cleanLines(text: string): string {
  return text
    .split('\n')
    .map((line) => cleanMarkdown(line.replace(/^\s*(?:>|[-*+•]|\d{1,2}[.)]|#{1,6})\s+/, '')))
    .join('\n');
}

function normalise(text: string): string {
  return fold(text.replace(/^\s*(?:\d{1,2}\.|-)\s+/, ''))
    .replace(/\s+/g, ' ')
    .trim();
}
