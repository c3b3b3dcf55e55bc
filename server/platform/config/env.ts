import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .default('0')
  .transform((value) => value === '1' || value === 'true');

/** Every environment variable that Candor reads, with the sentence that an operator sees. */
export const EnvSchema = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(3000)
    .describe('Port of the HTTP server; 0 takes a free one.'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address to listen on; 0.0.0.0 makes it reachable from other machines.'),
  CANDOR_DATA: z
    .string()
    .default('./data')
    .describe('Folder of the embedded database and of uploaded files.'),
  DATABASE_URL: z
    .string()
    .optional()
    .describe(
      'PostgreSQL server to use instead of the embedded database, e.g. postgres://user:password@host/candor.',
    ),
  REDIS_URL: z
    .string()
    .optional()
    .describe('Redis for what several nodes share; without it one process does it alone.'),
  CANDOR_MODEL: z
    .string()
    .optional()
    .describe(
      'Model that refines understanding and answers, e.g. openai:gpt-5-mini, anthropic:claude-haiku-4-5, mistral:mistral-small-latest or compatible:llama3.',
    ),
  CANDOR_MODEL_URL: z
    .string()
    .optional()
    .describe('Base URL of an OpenAI-compatible server (Ollama, vLLM) for compatible:… models.'),
  CANDOR_MODEL_KEY: z.string().optional().describe('Key of the model provider; never written to a log.'),
  CANDOR_MODEL_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(500)
    .max(120_000)
    .default(15_000)
    .describe('Longest that one call of the model may take; then the embedded answer serves.'),
  CANDOR_MODEL_PRICE_INPUT: z.coerce
    .number()
    .min(0)
    .default(0)
    .describe('What a million tokens of a question cost, in the currency that your provider bills in.'),
  CANDOR_MODEL_PRICE_OUTPUT: z.coerce
    .number()
    .min(0)
    .default(0)
    .describe('What a million tokens of an answer cost, in the same currency.'),
  CANDOR_MODEL_DAILY_BUDGET: z.coerce
    .number()
    .min(0)
    .optional()
    .describe(
      'Most that the models may cost together in a day (UTC), in the same currency; when it is spent the embedded answer serves.',
    ),
  CANDOR_EMBEDDING_MODEL: z
    .string()
    .optional()
    .describe(
      'Embedding model for search by meaning, e.g. openai:text-embedding-3-small, mistral:mistral-embed or compatible:nomic-embed-text.',
    ),
  CANDOR_EMBEDDING_URL: z
    .string()
    .optional()
    .describe('Base URL of an OpenAI-compatible server (Ollama, vLLM) for compatible:… embedding models.'),
  CANDOR_EMBEDDING_KEY: z
    .string()
    .optional()
    .describe('Key of the embedding model’s provider; never written to a log.'),
  CANDOR_EMBEDDING_PRICE: z.coerce
    .number()
    .min(0)
    .default(0)
    .describe(
      'What a million tokens of the embedding model cost, in the currency of the model’s prices; it counts in the daily budget.',
    ),
  CANDOR_EMBEDDING_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(50)
    .max(60_000)
    .default(1000)
    .describe('How long a customer’s question waits for the embedding model before the words decide alone.'),
  CANDOR_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe(
      'The server’s own secret (the set-up code, the demo’s password); made and kept in the data folder when missing.',
    ),
  CANDOR_IDENTITY_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe(
      'Secret that your own sites sign identity tokens with; made and kept in the data folder when missing.',
    ),
  CANDOR_FILE_MAX_MB: z.coerce
    .number()
    .min(0.1)
    .max(1000)
    .default(10)
    .describe('Largest file, in megabytes, that a customer or an agent may send.'),
  CANDOR_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn').describe('Log level.'),
  CANDOR_MAX_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(10)
    .default(500)
    .describe('Connections that one address may hold open at once, on each node; more are refused with 429.'),
  CANDOR_MAX_REQUESTS: z.coerce
    .number()
    .int()
    .min(600)
    .default(3000)
    .describe(
      'Requests a minute that all who share an address may send together; more are refused with 429.',
    ),
  CANDOR_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address under which customers reach this server, e.g. https://help.example.com, for links that leave it (canonical addresses, sitemap); without it the address that a request came to.',
    ),
  CANDOR_TRUST_PROXY: flag.describe('1 when a reverse proxy sets X-Forwarded-For.'),
});

export type Env = z.infer<typeof EnvSchema>;
