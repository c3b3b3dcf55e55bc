export { type Config, readConfig } from './config.ts';
export { EnvSchema } from './env.ts';
