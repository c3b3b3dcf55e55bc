export { createGaps } from './create-gaps.ts';
export { insightsMigrations } from './migrations.ts';
export { type RetrievalQuality, readRetrievalQuality } from './retrieval/read-retrieval-quality.ts';
export type { RetrievalSign, RetrievalWeek } from './retrieval/types.ts';
export type { Gaps, KnowledgeGap } from './types.ts';
