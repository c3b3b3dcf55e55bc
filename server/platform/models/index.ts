export type { MaskedText } from '#server/kernel/index.ts';
export { createModelUsage } from './create-model-usage.ts';
export { estimateTokens } from './estimate-tokens.ts';
export { modelsMigrations } from './migrations.ts';
export { openEmbedder } from './open-embedder.ts';
export { openModel } from './open-model.ts';
export { toModelUse } from './to-model-use.ts';
export type {
  EmbeddingPort,
  LanguageModelPort,
  ModelConfig,
  ModelDeps,
  ModelFailureReason,
  ModelRequest,
  ModelResult,
  ModelUsage,
  TokenPrice,
  TokenUse,
} from './types.ts';
