import type { Language, ModelUse } from '#server/kernel/index.ts';

/** A passage that says something like the question, by the article's version and the passage's number in it. */
export interface SimilarPassage {
  /** As the index names it. */
  articleId: string;
  version: number;
  passage: number;
  /** Cosine of the two vectors: 1 says the same, 0 has nothing to do with it. */
  similarity: number;
}

/** What a search mixes into the order that the words give. */
export interface Similar {
  /** Most similar first. */
  passages: SimilarPassage[];
  /** Share of the meaning in the score: 0 leaves the words' order as it is, 1 is the meaning alone. */
  weight: number;
}

/** Vectors of one model by the hash of the text that they stand for. */
export interface VectorIndex {
  kind: 'in-process' | 'pgvector';
  /** Takes up vectors that are stored and wanted, and forgets those that are not wanted any more. */
  follow(wanted: ReadonlySet<string>): Promise<void>;
  /** Most similar first, those above 0. Empty when the index holds vectors of another length. */
  search(question: Float32Array, limit: number): Promise<{ hash: string; similarity: number }[]>;
  /** Bytes of this process's memory that the vectors take. */
  bytes(): number;
}

export interface RetrievalFigures {
  recallAt1: number;
  recallAt5: number;
  /** Mean over the cases of 1 / rank of the first acceptable article; 0 where none was found. */
  meanReciprocalRank: number;
}

/** How much the meaning may count, and what that rests on. */
export interface FusionFit {
  weight: number;
  /** Which of the three ways to search the cases speak for, or that there are too few to say. */
  verdict: 'hybrid' | 'dense' | 'lexical' | 'too-few-cases';
  cases: number;
  lexical: RetrievalFigures;
  dense: RetrievalFigures;
  /** Each case ranked with a weight that was chosen without it. */
  hybrid: RetrievalFigures;
}

/** A fit for questions in one language: a model that knows English may mislead in all others. */
export interface LanguageFit extends FusionFit {
  /** Null: whatever has too few cases to be judged alone, together. */
  language: Language | null;
}

export interface StoredFit {
  model: string;
  /** Each language that has cases enough, and last what stands for all others. */
  languages: LanguageFit[];
  /** Number of the release whose cases were used. */
  release: number;
  /** Names what it was fitted on: model, cases and articles. */
  key: string;
  fittedAt: Date;
}

export interface VectorStatus {
  model: string;
  index: VectorIndex['kind'];
  /** Distinct texts of current passages, and how many of them have a vector. */
  passages: number;
  embedded: number;
  /** Why the last run ended early; cleared by one that does not. */
  problem: string | undefined;
  fit: StoredFit | undefined;
}

/** The meaning side of the search: there is one when an embedding model is set. */
export interface Vectors {
  status(): VectorStatus;
  /** Whether nearly all current passages that the model takes have a vector. Until then the words stand alone. */
  isComplete(): boolean;
  /** Embeds passages that have no vector yet. Returns how many it did; ends early when the model is not there or `signal` ends. */
  embedMissing(signal?: AbortSignal): Promise<number>;
  /** Follows the articles as they are now, and what other nodes embedded and fitted. */
  catchUp(): Promise<void>;
  /** Names the articles as they are now: equal as long as none changes. */
  fingerprint(): string;
  /** One vector a question, or why not. */
  embedQuestions(
    texts: string[],
  ): Promise<{ ok: true; vectors: Float32Array[] } | { ok: false; detail: string }>;
  /** The passages nearest to a question's vector, best first. */
  findNearest(question: Float32Array): Promise<SimilarPassage[]>;
  /**
   * The passages that say something like the text, with the weight that the company's cases in its language speak for.
   * Undefined when that is 0, when the model does not answer in time, or while passages are not embedded yet: then the words
   * stand alone.
   */
  findSimilar(
    question: { text: string; language: Language | undefined },
    signal?: AbortSignal,
    onModelUse?: (use: ModelUse) => void,
  ): Promise<Similar | undefined>;
  saveFit(fit: Omit<StoredFit, 'fittedAt' | 'model'>): Promise<void>;
}
