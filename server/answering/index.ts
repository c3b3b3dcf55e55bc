export { checkGrounding } from './check-grounding.ts';
export { createAnswering } from './create-answering.ts';
export { FEATURES, type Features } from './estimate-confidence.ts';
export { createEvidenceGatherer, type Evidence } from './gather-evidence.ts';
export type { Answering, AnsweringDeps, AnsweringInput, Search, SearchInput } from './types.ts';
