export { createKnowledge } from './create-knowledge.ts';
export { findOrders } from './find-orders.ts';
export type { AcceptedQuestion, Learned, LearnedWord, RejectedWord } from './learned/types.ts';
export { knowledgeMigrations } from './migrations.ts';
export { parseFilter, parseFilters } from './parse-filter.ts';
export { createTermReader, type ReadTerms } from './search/create-term-reader.ts';
export { openConceptFinder } from './search/open-concept-finder.ts';
export { pointsBack } from './search/points-back.ts';
export { toLanguage } from './search/to-language.ts';
export type { Finding, FoundWord } from './search/types.ts';
export { type ArticleVotes, listVotes, saveVote } from './store/votes.ts';
export type {
  Article,
  ArticleSummary,
  IngestInput,
  IngestReport,
  Knowledge,
  PassageContent,
  SearchQuery,
  SourceReading,
  WatchInput,
} from './types.ts';
export { toQuestion } from './vectors/add-similar.ts';
export type {
  FusionFit,
  LanguageFit,
  RetrievalFigures,
  Similar,
  StoredFit,
  VectorStatus,
  Vectors,
} from './vectors/types.ts';
