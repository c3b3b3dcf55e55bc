import type { Marker } from './words/index.ts';

/**
 * A word of a claim or of a source, as both are compared. `key` is what makes two of them the same: the stem (or the
 * name of its group of synonyms), the value of a number, the address of a link, the meaning of a marker.
 */
export interface Token {
  kind: 'word' | 'number' | 'code' | 'link' | 'negation' | 'marker';
  /** As written, and folded. */
  raw: string;
  text: string;
  key: string;
  marker?: Marker;
  /** Carries no content of its own. */
  isStopword: boolean;
  /** Written like a name or a code: a capital inside a sentence, capitals only, letters with digits. */
  isName: boolean;
  /** Stands after an article, "your", "this": it is a thing. */
  isThing: boolean;
  /** Of a number: what it counts (`day`, `v`, `€`). */
  unit?: string;
  /** Of a number: the end of a range that it is. */
  range?: 'low' | 'high';
  /** Part of its sentence between commas and joining words, from 0. */
  clause: number;
  /** Of a frame: decides how its entries are meant, so that they are not said without it. */
  isDeciding?: boolean;
}

/** A sentence, step, list item or line of code of a passage. */
export interface SourceUnit {
  line: string;
  tokens: Token[];
  /** What stands above its list, or before the colon, and denies or conditions it. The entries of a list share one. */
  frame?: Token[] | undefined;
  /** It or its frame denies something. */
  denies: boolean;
  /** What stands above its list and announces it, normalised. */
  above?: string;
  /** The sentence right before its list, normalised, where nothing announces the list. */
  before?: string;
  /** Title and headings hold names, and say nothing on their own. */
  isHeading: boolean;
}

/** A passage read for comparing. */
export interface SourceText {
  articleId: string;
  units: SourceUnit[];
  /** The units that say by themselves what they say, as normalised text, so that what is quoted is found at once. */
  quotable: ReadonlySet<string>;
  /** The entries of lists with the lines above them, normalised as well. */
  entries: ReadonlyMap<string, ReadonlySet<string>>;
  /** All lines above lists. */
  lines: ReadonlySet<string>;
  /** The entries of lists that nothing announces, with the sentences right before them. */
  followers: ReadonlyMap<string, ReadonlySet<string>>;
  /** The keys of all its content words. */
  keys: ReadonlySet<string>;
}
