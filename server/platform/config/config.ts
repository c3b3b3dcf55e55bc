import { resolve } from 'node:path';
import { AppError } from '#server/kernel/index.ts';
import { type Env, EnvSchema } from './env.ts';

/** A model over HTTP. */
interface ModelSettings {
  name: string;
  url: string | undefined;
  key: string | undefined;
  timeoutMs: number;
  /** Of a million tokens. */
  price: { input: number; output: number };
  /** Of all models together. */
  dailyBudget: number | undefined;
}

/** Decided settings: what the rest of the code reads instead of the environment. */
export interface Config {
  port: number;
  host: string;
  dataFolder: string;
  database: { kind: 'embedded'; folder: string } | { kind: 'memory' } | { kind: 'server'; url: string };
  /** Where uploaded files are kept, and how large one may be. */
  files: { folder: string; maxBytes: number };
  redisUrl: string | undefined;
  /** Scheme and host that customers see, without a slash at its end. */
  publicUrl: string | undefined;
  model: ModelSettings | undefined;
  /** `timeoutMs` is how long a question waits for it. */
  embedding: ModelSettings | undefined;
  secret: string | undefined;
  identitySecret: string | undefined;
  logLevel: Env['CANDOR_LOG'];
  trustProxy: boolean;
  /** What one address may hold open at once. */
  maxConnections: number;
  /** Requests a minute of all who share an address. */
  maxRequests: number;
}

/** Reads the environment once. Throws one error that lists every problem, a sentence each. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = EnvSchema.safeParse(withoutEmpty(env));
  if (!parsed.success) throw invalidEnv(parsed.error.issues);
  const e = parsed.data;
  const dataFolder = resolve(e.CANDOR_DATA);
  return {
    port: e.PORT,
    host: e.HOST,
    dataFolder,
    database: e.DATABASE_URL
      ? { kind: 'server', url: e.DATABASE_URL }
      : { kind: 'embedded', folder: resolve(dataFolder, 'db') },
    files: { folder: resolve(dataFolder, 'files'), maxBytes: Math.round(e.CANDOR_FILE_MAX_MB * 1024 * 1024) },
    redisUrl: e.REDIS_URL,
    publicUrl: e.CANDOR_PUBLIC_URL?.replace(/\/+$/, ''),
    model: e.CANDOR_MODEL
      ? {
          name: e.CANDOR_MODEL,
          url: e.CANDOR_MODEL_URL,
          key: e.CANDOR_MODEL_KEY,
          timeoutMs: e.CANDOR_MODEL_TIMEOUT_MS,
          price: { input: e.CANDOR_MODEL_PRICE_INPUT, output: e.CANDOR_MODEL_PRICE_OUTPUT },
          dailyBudget: e.CANDOR_MODEL_DAILY_BUDGET,
        }
      : undefined,
    embedding: e.CANDOR_EMBEDDING_MODEL
      ? {
          name: e.CANDOR_EMBEDDING_MODEL,
          url: e.CANDOR_EMBEDDING_URL,
          key: e.CANDOR_EMBEDDING_KEY,
          price: { input: e.CANDOR_EMBEDDING_PRICE, output: 0 },
          dailyBudget: e.CANDOR_MODEL_DAILY_BUDGET,
          timeoutMs: e.CANDOR_EMBEDDING_TIMEOUT_MS,
        }
      : undefined,
    secret: e.CANDOR_SECRET,
    identitySecret: e.CANDOR_IDENTITY_SECRET,
    logLevel: e.CANDOR_LOG,
    trustProxy: e.CANDOR_TRUST_PROXY,
    maxConnections: e.CANDOR_MAX_CONNECTIONS,
    maxRequests: e.CANDOR_MAX_REQUESTS,
  };
}

function withoutEmpty(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => !!entry[1]));
}

function invalidEnv(issues: { path: PropertyKey[]; message: string }[]): AppError {
  const fields = Object.fromEntries(issues.map((issue) => [issue.path.join('.'), issue.message]));
  const list = Object.entries(fields).map(([name, message]) => `${name}: ${message}`);
  return new AppError('invalid_input', `The environment is not usable. ${list.join('; ')}`, {
    fix: 'Correct or unset these variables; docs/operator/environment.md lists all of them.',
    fields,
  });
}
