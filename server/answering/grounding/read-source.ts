import type { RetrievedPassage } from '#server/kernel/index.ts';
import { cleanMarkdown } from '../clean-markdown.ts';
import { cutUnits } from '../cut-units.ts';
import { fold } from '../fold.ts';
import { splitSentences } from '../split-sentences.ts';
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
  const said = cutUnits(text).map((unit) => unit.text);
  const code = readCode(text);
  const toUnit = (line: string, isHeading: boolean): SourceUnit => ({
    line,
    tokens: toTokens(line, language, words),
    isHeading,
  });
  const headings = [title, ...headingPath].map((line) => cleanMarkdown(line));
  const units = [
    ...headings.map((line) => toUnit(line, true)),
    ...[...said.flatMap(splitSentences), ...code].map((line) => toUnit(line, false)),
  ];
  return {
    units,
    quotable: new Set([...said, ...said.flatMap(splitSentences), ...code].map(normaliseSentence)),
    keys: new Set(units.flatMap(({ tokens }) => tokens.map(({ key }) => key))),
  };
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
