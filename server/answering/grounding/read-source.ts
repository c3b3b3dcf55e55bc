import type { RetrievedPassage } from '#server/kernel/index.ts';
import { cleanMarkdown } from '../clean-markdown.ts';
import { cutUnits } from '../cut-units.ts';
import { splitSentences } from '../split-sentences.ts';
import { normaliseSentence, withoutMark } from './normalise-sentence.ts';
import { denies, type FramedUnit, isBound, readFrames } from './read-frames.ts';
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

function isSame(a: RetrievedPassage, b: RetrievedPassage): boolean {
  return a.text === b.text && a.title === b.title && a.headingPath.join('\n') === b.headingPath.join('\n');
}

function readSource(
  { articleId, title, headingPath, text, language }: RetrievedPassage,
  words: LanguageWords,
): SourceText {
  const code = readCode(text);
  const read = (line: string) => toTokens(line, language, words);
  const headings = [title, ...headingPath].map((line) => cleanMarkdown(line));
  const units = readFrames(cutUnits(text), headings.at(-1) ?? '', read);
  const lines = [
    ...headings.map((line) => toUnit(read, line, true)),
    ...units.flatMap((unit) => unit.lines),
    ...code.map((line) => toUnit(read, line, false)),
  ];
  const free = units.filter((unit) => !isBound(unit)).flatMap(listTexts);
  return {
    articleId,
    units: lines,
    quotable: new Set([...free, ...code].map(normaliseSentence)),
    entries: listEntries(units, ({ above }) => above),
    followers: listEntries(units, ({ before }) => before),
    lines: new Set(units.flatMap(({ above }) => above ?? [])),
    keys: new Set(lines.flatMap(({ frame = [], tokens }) => [...frame, ...tokens].map(({ key }) => key))),
  };
}

function toUnit(read: (line: string) => Token[], line: string, isHeading: boolean): SourceUnit {
  const tokens = read(line);
  return { line, tokens, isHeading, denies: denies(tokens) };
}

function listEntries(
  units: FramedUnit[],
  lineOf: (unit: FramedUnit) => string | undefined,
): Map<string, Set<string>> {
  const entries = new Map<string, Set<string>>();
  for (const unit of units) {
    const line = lineOf(unit);
    if (line === undefined) continue;
    for (const text of listTexts(unit).map(normaliseSentence))
      entries.set(text, (entries.get(text) ?? new Set()).add(line));
  }
  return entries;
}

/** A unit and its sentences. */
function listTexts({ text, lines }: FramedUnit): string[] {
  return [text, ...lines.map(({ line }) => line)];
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
