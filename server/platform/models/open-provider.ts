import type { OpenAIProvider } from '@ai-sdk/openai';
import { AppError } from '#server/kernel/index.ts';
import type { ModelConfig } from './types.ts';

/** A model of the AI SDK's provider interface. */
export type ProviderModel = ReturnType<OpenAIProvider['chat']>;

/** Settings of one provider. The base URLs are spelled out, so that no other environment variable moves them. */
interface Provider {
  url?: string;
  needsKey: boolean;
  load(settings: Settings, model: string): Promise<ProviderModel>;
}

interface Settings {
  baseURL: string;
  apiKey: string | undefined;
  fetch: typeof globalThis.fetch | undefined;
}

// Imported on the first call: a start without a model pays nothing.
const PROVIDERS: Record<string, Provider> = {
  openai: {
    url: 'https://api.openai.com/v1',
    needsKey: true,
    // Chat completions: unlike responses, nothing is kept on the other side by default.
    load: async (settings, model) => (await import('@ai-sdk/openai')).createOpenAI(settings).chat(model),
  },
  anthropic: {
    url: 'https://api.anthropic.com/v1',
    needsKey: true,
    load: async (settings, model) => (await import('@ai-sdk/anthropic')).createAnthropic(settings)(model),
  },
  mistral: {
    url: 'https://api.mistral.ai/v1',
    needsKey: true,
    load: async (settings, model) => (await import('@ai-sdk/mistral')).createMistral(settings)(model),
  },
  compatible: {
    needsKey: false,
    load: async (settings, model) => {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      // Without supportsStructuredOutputs the schema would not be sent at all.
      const options = { ...settings, name: 'compatible', supportsStructuredOutputs: true };
      return createOpenAICompatible(options).chatModel(model);
    },
  },
};

/**
 * How to get the model that the configuration names: a function that loads it once, on the first call.
 * Throws `invalid_input` when the name, the URL or the key is missing or unknown.
 */
export function openProvider(
  config: ModelConfig,
  fetch?: typeof globalThis.fetch,
): () => Promise<ProviderModel> {
  const [, kind = '', model = ''] = /^([a-z]+):(.+)$/.exec(config.name) ?? [];
  const provider = Object.hasOwn(PROVIDERS, kind) ? PROVIDERS[kind] : undefined;
  if (!provider) {
    throw invalid(
      `The model "${config.name}" names no provider that Candor knows.`,
      `Set CANDOR_MODEL to one of ${Object.keys(PROVIDERS)
        .map((name) => `${name}:…`)
        .join(', ')}.`,
    );
  }
  const baseURL = config.url ?? provider.url;
  if (!baseURL || !URL.canParse(baseURL)) {
    throw invalid(
      `The model "${config.name}" needs the base URL of its server.`,
      'Set CANDOR_MODEL_URL, e.g. http://localhost:11434/v1 for Ollama.',
    );
  }
  if (provider.needsKey && !config.key) {
    throw invalid(
      `The model "${config.name}" needs a key.`,
      'Set CANDOR_MODEL_KEY to a key of this provider.',
    );
  }
  let loaded: Promise<ProviderModel> | undefined;
  return () => {
    loaded ??= provider.load({ baseURL, apiKey: config.key, fetch }, model);
    return loaded;
  };
}

function invalid(message: string, fix: string): AppError {
  return new AppError('invalid_input', message, { fix });
}
