import type { OpenAIProvider } from '@ai-sdk/openai';
import { AppError } from '#server/kernel/index.ts';
import type { ModelConfig } from './types.ts';

/** An embedding model of the AI SDK's provider interface. */
export type EmbeddingModel = ReturnType<OpenAIProvider['embeddingModel']>;

interface Settings {
  baseURL: string;
  apiKey: string | undefined;
  fetch: typeof globalThis.fetch | undefined;
}

interface Provider {
  url?: string;
  needsKey: boolean;
  load(settings: Settings, model: string): Promise<EmbeddingModel>;
}

// Imported on the first call: a start without a model pays nothing.
const PROVIDERS: Record<string, Provider> = {
  openai: {
    url: 'https://api.openai.com/v1',
    needsKey: true,
    load: async (settings, model) =>
      (await import('@ai-sdk/openai')).createOpenAI(settings).embeddingModel(model),
  },
  mistral: {
    url: 'https://api.mistral.ai/v1',
    needsKey: true,
    load: async (settings, model) =>
      (await import('@ai-sdk/mistral')).createMistral(settings).embeddingModel(model),
  },
  compatible: {
    needsKey: false,
    load: async (settings, model) => {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      return createOpenAICompatible({ ...settings, name: 'compatible' }).embeddingModel(model);
    },
  },
};

/**
 * How to get the embedding model that the configuration names: a function that loads it once, on the first call.
 * Throws `invalid_input` when the name, the URL or the key is missing or unknown.
 */
export function openEmbeddingProvider(
  config: ModelConfig,
  fetch?: typeof globalThis.fetch,
): () => Promise<EmbeddingModel> {
  const [, kind = '', model = ''] = /^([a-z]+):(.+)$/.exec(config.name) ?? [];
  const provider = Object.hasOwn(PROVIDERS, kind) ? PROVIDERS[kind] : undefined;
  if (!provider) {
    const names = Object.keys(PROVIDERS).map((name) => `${name}:…`);
    throw invalid(
      `The embedding model "${config.name}" names no provider that Candor knows.`,
      `Set CANDOR_EMBEDDING_MODEL to one of ${names.join(', ')}.`,
    );
  }
  const baseURL = config.url ?? provider.url;
  if (!baseURL || !URL.canParse(baseURL)) {
    throw invalid(
      `The embedding model "${config.name}" needs the base URL of its server.`,
      'Set CANDOR_EMBEDDING_URL, e.g. http://localhost:11434/v1 for Ollama.',
    );
  }
  if (provider.needsKey && !config.key) {
    throw invalid(
      `The embedding model "${config.name}" needs a key.`,
      'Set CANDOR_EMBEDDING_KEY to a key of this provider.',
    );
  }
  let loaded: Promise<EmbeddingModel> | undefined;
  return () => {
    loaded ??= provider.load({ baseURL, apiKey: config.key, fetch }, model);
    return loaded;
  };
}

function invalid(message: string, fix: string): AppError {
  return new AppError('invalid_input', message, { fix });
}
