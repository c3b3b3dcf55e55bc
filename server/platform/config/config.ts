import { resolve } from 'node:path';
import { AppError } from '#server/kernel/index.ts';
import { type Env, EnvSchema } from './env.ts';

/** Decided settings: what the rest of the code reads instead of the environment. */
export interface Config {
  port: number;
  host: string;
  dataFolder: string;
  database: { kind: 'embedded'; folder: string } | { kind: 'memory' } | { kind: 'server'; url: string };
  redisUrl: string | undefined;
  model: { name: string; url: string | undefined; key: string | undefined } | undefined;
  secret: string | undefined;
  identitySecret: string | undefined;
  logLevel: Env['CANDOR_LOG'];
  trustProxy: boolean;
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
    redisUrl: e.REDIS_URL,
    model: e.CANDOR_MODEL
      ? { name: e.CANDOR_MODEL, url: e.CANDOR_MODEL_URL, key: e.CANDOR_MODEL_KEY }
      : undefined,
    secret: e.CANDOR_SECRET,
    identitySecret: e.CANDOR_IDENTITY_SECRET,
    logLevel: e.CANDOR_LOG,
    trustProxy: e.CANDOR_TRUST_PROXY,
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
