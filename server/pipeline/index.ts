export { createTurnRunner, type Received, type TurnRunner } from './create-turn-runner.ts';
export type { Engine, Proposal, Stage, TurnDeps, TurnEvent, TurnResult } from './types.ts';
