/**
 * The words of one language that decide what a sentence says, folded (lower case, no accents), separated by commas.
 * Phrases may stand for words.
 */
export interface DecidingWords {
  /** Words that deny. What they deny may stand in the same word: `cannot = can not`. */
  negation: string;
  /** Phrases read as others: contractions, and words that deny something inside them (`without = not with`). */
  read: string;
  /** From zero on. */
  numbers: string;
  months: string;
  weekdays: string;
  /** Units beside the international ones, each with its other names: `hour hours h`. */
  units: string;
  /** Names of a day on which people work, as a unit. */
  workdays: string;
  /** Words between an amount and what it is for: `per item`. */
  rates: string;
  /** Words before what is done next. */
  next: string;
  markers: Record<Marker, string>;
  /** Words that say the opposite of each other: `open/close`. */
  opposites: string;
  /** Words that are taken for each other in a re-worded sentence: `choose/select/pick`. */
  same: string;
  /** Words before a noun: what stands after one is a thing. */
  determiners: string;
  /** A condition that begins like this is politeness: `if you want`. */
  politeConditions: string;
  /** Openings and courtesies that claim nothing: `please note that`. */
  fillers: string;
}

/** Words of one meaning that change who, when or how much a sentence speaks of. */
export type Marker =
  | 'all'
  | 'some'
  | 'must'
  | 'may'
  | 'maybe'
  | 'should'
  | 'atLeast'
  | 'atMost'
  | 'moreThan'
  | 'lessThan'
  | 'only'
  | 'also'
  | 'if'
  | 'unless'
  | 'before'
  | 'after'
  | 'until'
  | 'always'
  | 'sometimes'
  | 'and'
  | 'or'
  | 'we'
  | 'you';
