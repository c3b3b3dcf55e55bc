export { createKnowledge } from './create-knowledge.ts';
export { knowledgeMigrations } from './migrations.ts';
export { parseFilter, parseFilters } from './parse-filter.ts';
export type {
  Article,
  ArticleSummary,
  IngestInput,
  IngestReport,
  Knowledge,
  PassageContent,
  SearchQuery,
  WatchInput,
} from './types.ts';
