export type { MaskedText } from '#server/kernel/index.ts';
export { openModel } from './open-model.ts';
export type {
  LanguageModelPort,
  ModelConfig,
  ModelDeps,
  ModelFailureReason,
  ModelRequest,
  ModelResult,
} from './types.ts';
