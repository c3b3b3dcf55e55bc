/** How well questions were answered in one week; shares from 0 to 1, null where there is nothing to divide by. */
export interface RetrievalWeek {
  /** Monday, 00:00 UTC. */
  from: Date;
  questions: number;
  /** Share of the questions for which nothing at all was found. */
  emptyShare: number | null;
  /** Share of the questions for which something was found that was not sure enough to be said. */
  unsureShare: number | null;
  medianConfidence: number | null;
  /** Answers that customers or agents judged. */
  rated: number;
  /** Share of these that were good. */
  hitRate: number | null;
  /** Share of the customers' words that nobody had used in the four weeks before. */
  newWordShare: number | null;
}

/** A figure that is worse in the last whole week than in the four weeks before. */
export interface RetrievalSign {
  figure: 'hitRate' | 'emptyShare' | 'medianConfidence' | 'newWordShare';
  before: number;
  now: number;
}
