import type { RetrievedPassage } from '#server/kernel/index.ts';
import { cleanMarkdown } from '../clean-markdown.ts';
import { cutUnits, type PlainUnit } from '../cut-units.ts';
import { fold } from '../fold.ts';
import { splitSentences } from '../split-sentences.ts';
import { joinClauses } from './join-clauses.ts';
import { readTokens } from './read-tokens.ts';
import { createWordReader, type LanguageWords } from './read-words.ts';
import type { SourceText, SourceUnit, Token } from './types.ts';

const MAX_REMEMBERED = 2_000;

export interface SourceReader {
  /** A passage as claims are compared with it. */
  read(passage: RetrievedPassage): SourceText;
  /** A claim's sentences in the language of its source. */
  readClaim(claim: string, language: string): Token[][];
  wordsOf(language: string): LanguageWords;
}

/** Makes a reader of sources that remembers the passages it read last, by their whole content. */
export function createSourceReader(): SourceReader {
  const wordsOf = createWordReader();
  const remembered = new Map<string, { passage: RetrievedPassage; text: SourceText }>();
  return {
    wordsOf,
    readClaim: (claim, language) =>
      splitSentences(cleanMarkdown(withoutMark(claim))).map((sentence) =>
        toTokens(sentence, language, wordsOf(language)),
      ),
    read(passage) {
      const known = remembered.get(passage.passageId);
      if (known && isSame(known.passage, passage)) return known.text;
      const text = readSource(passage, wordsOf(passage.language));
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      remembered.set(passage.passageId, { passage, text });
      return text;
    },
  };
}

/** Folded, on one line, without the mark of a list entry and the full stop. */
export function normaliseSentence(text: string): string {
  return fold(withoutMark(text))
    .replace(/\s+/g, ' ')
    .replace(/[.:;]+\s*$/, '')
    .trim();
}

function withoutMark(text: string): string {
  return text.replace(/^\s*(?:\d{1,2}\.|-)\s+/, '');
}

function isSame(a: RetrievedPassage, b: RetrievedPassage): boolean {
  return a.text === b.text && a.title === b.title && a.headingPath.join('\n') === b.headingPath.join('\n');
}

function readSource(
  { title, headingPath, text, language }: RetrievedPassage,
  words: LanguageWords,
): SourceText {
  const units = cutUnits(text);
  const said = units.map((unit) => unit.text);
  const code = readCode(text);
  const read = (line: string) => toTokens(line, language, words);
  const headings = [title, ...headingPath].map((line) => cleanMarkdown(line));
  const lines = [
    ...headings.map((line): SourceUnit => ({ line, tokens: read(line), isHeading: true })),
    ...withFrames(units, headings.at(-1) ?? '', read),
    ...code.map((line): SourceUnit => ({ line, tokens: read(line), isHeading: false })),
  ];
  return {
    units: lines,
    quotable: new Set([...said, ...said.flatMap(splitSentences), ...code].map(normaliseSentence)),
    keys: new Set(lines.flatMap(({ tokens }) => tokens.map(({ key }) => key))),
  };
}

/** The sentences of the units. An entry of a list begins with what denies it: the sentence above the list, or its heading. */
function withFrames(units: PlainUnit[], heading: string, read: (line: string) => Token[]): SourceUnit[] {
  let frame = read(heading);
  return units.flatMap((unit) => {
    if (unit.kind === 'sentence') frame = unit.introduces ? read(unit.text) : [];
    const above = unit.kind === 'item' && denies(frame) ? frame : [];
    return splitSentences(unit.text).map((line): SourceUnit => {
      return { line, tokens: joinClauses([above, read(line)]), isHeading: false };
    });
  });
}

/** Under a condition nothing is denied: "if the board is not found" is where its list begins to help. */
function denies(tokens: Token[]): boolean {
  const isCondition = ({ marker }: Token) => marker === 'if' || marker === 'unless';
  return tokens.some(({ kind }) => kind === 'negation') && !tokens.some(isCondition);
}

/** The lines of code blocks, which are no sentences; commands and values stand there. */
function readCode(text: string): string[] {
  return [...text.matchAll(/^\s*(?:```|~~~)[^\n]*\n([\s\S]*?)^\s*(?:```|~~~)/gm)].flatMap(([, code]) =>
    code!
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => `\`${line.replaceAll('`', '').trim()}\``),
  );
}

function toTokens(line: string, language: string, words: LanguageWords): Token[] {
  // German writes every noun with a capital.
  return readTokens(line, words, language !== 'de');
}
