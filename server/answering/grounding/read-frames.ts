import type { PlainUnit } from '../cut-units.ts';
import { splitSentences } from '../split-sentences.ts';
import { normaliseSentence } from './normalise-sentence.ts';
import type { SourceUnit, Token } from './types.ts';
import type { Marker } from './words/index.ts';

type ReadLine = (line: string) => Token[];

/** A unit of a passage, the line above its list (normalised), and its sentences with what of that line decides how they are meant. */
export interface FramedUnit {
  text: string;
  above?: string;
  /** The sentence before its list, normalised, where no line announces the list. */
  before?: string;
  lines: SourceUnit[];
}

interface Frame {
  line: string;
  isHeading: boolean;
  /** It denies what stands below it, or says on what that depends. */
  decides: 'denial' | 'condition' | undefined;
  /** "…, if:" asks for what stands below it, which is not said to be so. */
  isOpen: boolean;
  tokens: Token[];
  /** The same, for what is not said without it. */
  binding: Token[];
}

const CONDITIONS: ReadonlySet<Marker> = new Set<Marker>(['if', 'unless', 'until', 'only']);
const ENDS_SENTENCE = /[.!?…]["'”»)]*$/;
/** A colon that has what it announces behind it. */
const COLON = /(?<=:)\s+(?=\S)/;

/** The units of a passage, each as the line above its list means it, and what stands behind a colon as what stands before it. */
export function readFrames(units: PlainUnit[], heading: string, read: ReadLine): FramedUnit[] {
  let above: Frame | undefined = readFrame(heading, true, read);
  let inEntry: Frame | undefined;
  let before: string | undefined;
  return units.map((unit) => {
    const { text, kind, introduces, continues } = unit;
    const announced = introduces ? readFrame(text, false, read) : undefined;
    if (!continues) inEntry = undefined;
    const frame = kind === 'sentence' ? undefined : inEntry?.decides ? inEntry : above;
    if (kind === 'sentence') [above, before] = [announced, text];
    else inEntry = announced ?? inEntry;
    const listed = frame ? { above: normaliseSentence(frame.line) } : follow(kind, before);
    const lines = splitSentences(text).map((line) => ({
      ...toSourceUnit(line, frame && bind(frame, kind, line), read),
      ...listed,
    }));
    return { text, lines, ...listed };
  });
}

function follow(kind: PlainUnit['kind'], before: string | undefined): Pick<FramedUnit, 'before'> {
  return kind === 'sentence' || before === undefined ? {} : { before: normaliseSentence(before) };
}

/** Whether the unit says something else without the line above it. */
export function isBound({ above, lines }: FramedUnit): boolean {
  return above !== undefined && lines.some(({ frame }) => frame?.some(({ isDeciding }) => isDeciding));
}

/** The tokens by which a line denies or conditions something; under a condition nothing is denied. */
export function findDeciding(tokens: Token[]): Token[] {
  const conditions = tokens.filter(({ marker }) => marker && CONDITIONS.has(marker));
  return conditions.length > 0 ? conditions : tokens.filter(({ kind }) => kind === 'negation');
}

function readFrame(line: string, isHeading: boolean, read: ReadLine): Frame {
  const tokens = read(line);
  const deciding = findDeciding(tokens);
  const decides = deciding[0] && (deciding[0].kind === 'negation' ? 'denial' : 'condition');
  const binding = tokens.map((token) => (deciding.includes(token) ? { ...token, isDeciding: true } : token));
  return { line, isHeading, decides, isOpen: deciding.includes(tokens.at(-1)!), tokens, binding };
}

/**
 * What of the frame belongs to an entry. Below a heading like "Not detected", and below "If it is not detected:", whole sentences
 * and steps help; what is denied or given there are things.
 */
function bind(frame: Frame, kind: PlainUnit['kind'], line: string): Token[] | undefined {
  const isSentence = ENDS_SENTENCE.test(line);
  const helps = kind === 'step' || isSentence;
  if (frame.decides === 'condition') return helps && !frame.isOpen ? undefined : frame.binding;
  if (frame.decides !== 'denial' || (frame.isHeading && kind === 'step')) return undefined;
  return frame.isHeading && isSentence ? frame.tokens : frame.binding;
}

function toSourceUnit(line: string, frame: Token[] | undefined, read: ReadLine): SourceUnit {
  const framed = frame ? { frame, tokens: read(line) } : readColon(line, read);
  return { line, ...framed, denies: denies(framed.tokens) || denies(framed.frame ?? []), isHeading: false };
}

/** A line that denies before a colon what stands behind it has a frame of its own. */
function readColon(line: string, read: ReadLine): Pick<SourceUnit, 'frame' | 'tokens'> {
  const [before = '', after] = line.split(COLON, 2);
  const isCode = before.split('`').length % 2 === 0;
  const announced = after === undefined || isCode ? undefined : readFrame(before, false, read);
  if (announced?.decides !== 'denial') return { tokens: read(line) };
  return { frame: announced.binding, tokens: read(line.slice(before.length)) };
}

export function denies(tokens: Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'negation');
}
