import { basename, join, resolve } from 'node:path';
import { type Config, readConfig } from '#server/platform/config/index.ts';

const DEMO = resolve(import.meta.dirname, '../../examples/shop');

/** The demo company, which is served when no other is named. */
export function isDemo(company: string): boolean {
  return resolve(company) === DEMO;
}

/** The company folder of a command: the one named, else the demo. */
export function companyFolder(named: string | undefined): string {
  return resolve(named ?? DEMO);
}

/** The settings for a company: each has a database of its own inside the data folder. */
export function companyConfig(
  company: string,
  env: Record<string, string | undefined> = process.env,
): Config {
  const config = readConfig(env);
  if (config.database.kind !== 'embedded') return config;
  const dataFolder = join(config.dataFolder, basename(company));
  return { ...config, dataFolder, database: { kind: 'embedded', folder: join(dataFolder, 'db') } };
}

/** Settings for a run that leaves nothing behind. */
export function memoryConfig(env: Record<string, string | undefined> = process.env): Config {
  const config = readConfig(env);
  return {
    ...config,
    database: { kind: 'memory' },
    redisUrl: undefined,
    logLevel: env['CANDOR_LOG'] ? config.logLevel : 'error',
  };
}
