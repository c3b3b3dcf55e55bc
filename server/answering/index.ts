export { checkDraft, type DraftSentenceCheck, listDraftSentences } from './check-draft.ts';
export { checkGrounding } from './check-grounding.ts';
export { createAnswering } from './create-answering.ts';
export { createEvidenceGatherer, type Evidence } from './gather-evidence.ts';
export { createSourceReader, type SourceReader } from './grounding/read-source.ts';
export { FEATURES, type Features } from './measure-features.ts';
export { toSearch } from './to-search.ts';
export type { Answering, AnsweringDeps, AnsweringInput, LookUp, SearchInput } from './types.ts';
export { withSimilar } from './with-similar.ts';
