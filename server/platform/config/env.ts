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
  CANDOR_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn').describe('Log level.'),
  CANDOR_TRUST_PROXY: flag.describe('1 when a reverse proxy sets X-Forwarded-For.'),
});

export type Env = z.infer<typeof EnvSchema>;
