export { createSearchAnswerer, type SearchAnswer } from './answer-search.ts';
export { createTurnRunner, type Received, type TurnRunner } from './create-turn-runner.ts';
export { type OpenCaseInput, openCase } from './open-case.ts';
export { runDue } from './run-due.ts';
export type { Engine, Proposal, Stage, TurnDeps, TurnEvent, TurnResult } from './types.ts';
