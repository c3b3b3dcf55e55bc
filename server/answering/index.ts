export { checkGrounding } from './check-grounding.ts';
export { createAnswering } from './create-answering.ts';
export type { Answering, AnsweringDeps, AnsweringInput, Search, SearchInput } from './types.ts';
